import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Settings, UsageError } from '../../src/site/settings.ts';
import { marker, touching } from '../output-folder.ts';
import { folderMarker, readPreview } from './record.ts';

/** @throws UsageError when the folder touches content or output: the next build would replace it, or read it */
async function ensureApart(folder: string, { out, sources }: Pick<Settings, 'out' | 'sources'>): Promise<void> {
  for (const other of [{ variable: 'PLAYBOOK_OUT', folder: out }, ...sources]) {
    const where = await touching(folder, other.folder);
    if (where !== undefined)
      throw new UsageError(`${folder} ${where} ${other.variable} (${other.folder}); nothing was changed. Name a folder apart from it.`);
  }
}

/** @throws UsageError when the folder holds anything and was not begun by this command, or touches content or output */
export async function ensurePreviewFolder(folder: string, settings: Pick<Settings, 'out' | 'sources'>): Promise<void> {
  await ensureApart(folder, settings);
  const found = await lstat(folder).catch(() => undefined);
  if (!found) return;
  const names = await readdir(folder).catch(() => ['']);
  const isBegun = names.every((name) => name.includes(folderMarker)); // somebody else's lock, and the marker on its way
  if (isBegun || names.includes(folderMarker)) return;
  throw new UsageError(`${folder} is no folder of previews, and not empty; nothing was changed. Name another folder.`);
}

/** @throws UsageError when something else lies under the preview's name, or a preview with another label */
export async function ensureOwn(folder: string, slug: string, label: string): Promise<void> {
  const place = path.join(folder, slug);
  const found = await lstat(place).catch(() => undefined);
  if (!found) return;
  const there = found.isDirectory() ? await readPreview(folder, slug) : undefined;
  if (!there) throw new UsageError(`${place} is no preview of ours; nothing was changed. Move it away, or choose another label.`);
  if (there.label === label) return;
  throw new UsageError(
    `\`${label}\` and \`${there.label}\` would both lie in ${place}; nothing was changed. Choose another label, or remove the other preview first.`,
  );
}

/** @throws UsageError when there is no built site, or one that says nowhere that it is a preview */
export async function ensureBuiltPreview(out: string): Promise<void> {
  const names = await readdir(out).catch((): string[] => []);
  if (!names.includes(marker)) throw new UsageError(`There is no site in ${out} yet; \`npm run build\` makes it.`);
  const home = await readFile(path.join(out, 'index.html'), 'utf8');
  if (home.includes('<meta name="robots" content="noindex"')) return;
  throw new UsageError(
    `The site in ${out} is no preview; build it with PLAYBOOK_PREVIEW, so that it says so, and search engines stay away.`,
  );
}
