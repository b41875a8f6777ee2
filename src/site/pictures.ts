import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import type { DrawableMap } from '../drawing/map-picture.ts';
import type { Picture, PictureJob } from '../drawing/picture-thread.ts';
import { openPicturePool, type PicturePool } from './picture-pool.ts';
import { currentSession, type Session } from './session.ts';
import type { GoalMapView } from './view/goal-map.ts';

const types = { svg: 'image/svg+xml', png: 'image/png' } as const;
type Form = keyof typeof types;

export interface PictureProps {
  readonly view: GoalMapView;
  readonly form: Form;
}

function session(): Session {
  const found = currentSession();
  if (!found) throw new Error('Pictures are made in a session.');
  return found;
}

const fileOf = (name: string, form: Form): string => path.join(session().pictures, `${name}.${form}`);

/** What a picture shows, without what only its page needs. */
const drawable = ({ locale, title, description, footer, graph, focus }: GoalMapView): DrawableMap => ({
  locale,
  title,
  description,
  footer,
  graph,
  focus,
});

/** Changes with everything that is to be seen. */
const nameOf = (map: DrawableMap): string =>
  createHash('sha256').update(JSON.stringify(map)).update(session().renderer).digest('hex').slice(0, 32);

/** Whole or not at all: another build may read it. */
async function keep(name: string, form: Form, bytes: Uint8Array | string): Promise<void> {
  const file = fileOf(name, form);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
}

const isKept = (name: string, form: Form): Promise<boolean> =>
  access(fileOf(name, form)).then(
    () => true,
    () => false,
  );

let pool: PicturePool | undefined;

function draw(job: PictureJob): Promise<Picture> {
  pool ??= openPicturePool(session().root);
  return pool.draw(job);
}

async function make(name: string, map: DrawableMap): Promise<void> {
  if ((await isKept(name, 'svg')) && (await isKept(name, 'png'))) return;
  const { svg, png } = await draw({ name, map });
  await keep(name, 'svg', svg);
  await keep(name, 'png', png);
}

const asked = new Map<string, Promise<void>>();

/** Sees to it that the picture of a map is kept in both forms: drawn anew only when something on it changed. Gives its name. */
async function ensurePicture(view: GoalMapView): Promise<string> {
  const map = drawable(view);
  const name = nameOf(map);
  session().usedPictures.add(name);
  const making = asked.get(name) ?? make(name, map);
  asked.set(name, making);
  await making;
  return name;
}

/** Begins with pictures that will be asked for; what goes wrong is told to whoever asks. */
export function beginPictures(views: readonly GoalMapView[]): void {
  for (const view of views) ensurePicture(view).catch(() => undefined);
}

/** In `dev` code changes under a running server, so nothing that is drawn there is kept. */
async function bytesOf(view: GoalMapView, form: Form): Promise<Uint8Array<ArrayBuffer>> {
  if (session().mode === 'build') return readFile(fileOf(await ensurePicture(view), form));
  const drawn = await draw({ name: 'dev', map: drawable(view) });
  return new Uint8Array(Buffer.from(drawn[form]));
}

/** Answers with the picture of a map. */
export const pictureResponse: APIRoute<PictureProps> = async ({ props: { view, form } }) =>
  new Response(await bytesOf(view, form), { headers: { 'content-type': types[form] } });

/** Removes the pictures that the finished build did not use. */
export async function dropUnusedPictures({ pictures, usedPictures }: Session): Promise<void> {
  const files = await readdir(pictures).catch(() => []);
  const unused = files.filter((file) => !usedPictures.has(file.split('.')[0] ?? ''));
  await Promise.all(unused.map((file) => rm(path.join(pictures, file), { force: true })));
}
