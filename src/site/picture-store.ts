import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Drawable } from '../drawing/drawable.ts';
import { type Form, forms, type Picture, type PictureJob } from '../drawing/picture-job.ts';
import { openPicturePool, type PicturePool } from './picture-pool.ts';
import { currentSession, type Session } from './session.ts';

export function pictureSession(): Session {
  const found = currentSession();
  if (!found) throw new Error('Pictures are made in a session.');
  return found;
}

export const fileOf = (name: string, form: Form): string => path.join(pictureSession().pictures, `${name}.${form}`);

const names = new WeakMap<Drawable, string>();

/** Changes with everything that is to be seen; asked for once for each form. */
function nameOf(drawable: Drawable): string {
  const known = names.get(drawable);
  if (known) return known;
  const name = createHash('sha256').update(JSON.stringify(drawable)).update(pictureSession().renderer).digest('hex').slice(0, 32);
  names.set(drawable, name);
  return name;
}

/** Whole or not at all: another build may read it. */
async function keep(name: string, form: Form, bytes: Uint8Array | string): Promise<void> {
  const file = fileOf(name, form);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
}

const kept = new WeakMap<Session, Promise<ReadonlySet<string>>>();

/** Names of the files that were kept when this build began: the folder is read once, and not asked for each of thousands. */
function keptBefore(): Promise<ReadonlySet<string>> {
  const own = pictureSession();
  const known =
    kept.get(own) ??
    readdir(own.pictures).then(
      (files) => new Set(files),
      () => new Set<string>(),
    );
  kept.set(own, known);
  return known;
}

let pool: PicturePool | undefined;

export function draw(job: PictureJob): Promise<Picture> {
  pool ??= openPicturePool(pictureSession().root);
  return pool.draw(job);
}

async function make(name: string, drawable: Drawable, asked: readonly Form[]): Promise<void> {
  const files = await keptBefore();
  const missing = asked.filter((form) => !files.has(path.basename(fileOf(name, form))));
  if (missing.length === 0) return;
  const drawn = await draw({ json: JSON.stringify(drawable), forms: missing });
  await Promise.all(missing.map((form) => keep(name, form, drawn[form] ?? '')));
}

const making = new WeakMap<Session, Map<string, Promise<void>>>();

/** What this build has begun to make; the next one of the same process looks again at what is kept. */
function begunNow(): Map<string, Promise<void>> {
  const known = making.get(pictureSession()) ?? new Map<string, Promise<void>>();
  making.set(pictureSession(), known);
  return known;
}

/** Sees to it that forms of a drawing are kept: drawn anew only when something on it changed. Gives its name. */
export async function ensurePicture(drawable: Drawable, asked: readonly Form[]): Promise<string> {
  const name = nameOf(drawable);
  pictureSession().usedPictures.add(name);
  const known = begunNow();
  const begun = asked.map((form) => known.get(`${name} ${form}`));
  const missing = asked.filter((_form, index) => !begun[index]);
  if (missing.length > 0) begun.push(make(name, drawable, missing));
  for (const form of missing) known.set(`${name} ${form}`, begun.at(-1) ?? Promise.resolve());
  await Promise.all(begun);
  return name;
}

/** Keeps what the last build drew for pages that are not made anew. */
export function usePictures(drawables: readonly Drawable[]): void {
  for (const drawable of drawables) pictureSession().usedPictures.add(nameOf(drawable));
}

/** Begins with pictures that will be asked for in all their forms; what goes wrong is told to whoever asks. */
export function beginPictures(drawables: readonly Drawable[]): void {
  for (const drawable of drawables) ensurePicture(drawable, forms).catch(() => undefined);
}

/** Removes the pictures that the finished build did not use. */
export async function dropUnusedPictures({ pictures, usedPictures }: Session): Promise<void> {
  const files = await readdir(pictures).catch(() => []);
  const unused = files.filter((file) => !usedPictures.has(file.split('.')[0] ?? ''));
  await Promise.all(unused.map((file) => rm(path.join(pictures, file), { force: true })));
}
