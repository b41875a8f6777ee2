import { lstat, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ContentSource, type Settings, UsageError } from '../src/site/settings.ts';

/** The file that says: this folder is our output, and may be replaced. */
export const marker = '.strategy-playbook';

/** Where a folder really lies, also one that is not there yet. */
async function realPath(folder: string): Promise<string> {
  const parent = path.dirname(folder);
  if (parent === folder) return folder;
  return realpath(folder).catch(async () => path.join(await realPath(parent), path.basename(folder)));
}

const isInside = (inner: string, outer: string): boolean => inner.startsWith(outer + path.sep);

/** How a folder touches another one; undefined when they lie apart. */
export async function touching(folder: string, other: string): Promise<'is' | 'lies inside' | 'contains' | undefined> {
  const [own, its] = [await realPath(folder), await realPath(other)];
  if (own === its) return 'is';
  return isInside(own, its) ? 'lies inside' : isInside(its, own) ? 'contains' : undefined;
}

/** Content and output apart from each other: the next build would delete what lies in the output, and read what lies in the content. */
async function ensureApart(out: string, { variable, folder }: ContentSource): Promise<void> {
  const where = await touching(out, folder);
  if (where === undefined) return;
  const name = variable === 'PLAYBOOK_PRIVATE' ? 'the private folder' : 'the content folder';
  throw new UsageError(
    `PLAYBOOK_OUT is ${out}, which ${where} ${name} (${variable}, ${folder}); nothing was written. Name a folder apart from it.`,
  );
}

/** @throws UsageError when the folder touches the content, or holds anything that is not an earlier output of ours */
export async function ensureReplaceable({ out, sources }: Pick<Settings, 'out' | 'sources'>): Promise<void> {
  for (const source of sources) await ensureApart(out, source);
  const found = await lstat(out).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory()) throw new UsageError(`PLAYBOOK_OUT is ${out}, which is no folder; nothing was written.`);
  const names = await readdir(out);
  if (names.length === 0 || names.includes(marker)) return;
  throw new UsageError(
    `PLAYBOOK_OUT is ${out}, which holds other things than an earlier output; nothing was written. Name another folder.`,
  );
}

/**
 * A hidden folder beside the output, of whose name nobody else makes use: the output itself must not begin its path, since
 * Astro takes a folder whose path begins with the repository's for one inside it.
 */
export const besides = (out: string, what: 'building' | 'replaced'): string =>
  path.join(path.dirname(out), `.${path.basename(out)}.strategy-playbook-${what}`);

/** Writes a marker as a file of its own: whatever was built under its name goes, and no link is followed. */
export async function writeMarker(file: string, text: string): Promise<void> {
  await rm(file, { recursive: true, force: true });
  await writeFile(file, text, { flag: 'wx' });
}

/** Puts a finished output in the place of the old one by renaming, so that nobody meets half of it. */
export async function replaceOutput(staging: string, out: string): Promise<void> {
  await writeMarker(path.join(staging, marker), 'Made by the strategy playbook; replaced as a whole by the next build.\n');
  await mkdir(path.dirname(out), { recursive: true });
  const old = besides(out, 'replaced');
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(staging, out);
  await rm(old, { recursive: true, force: true });
}
