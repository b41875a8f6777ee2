import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readIfThere } from '../../src/intake/merge/write-file.ts';
import { locales } from '../../src/model/schemas/config.ts';
import { UsageError } from '../../src/site/settings.ts';

/** The file that says: this folder of previews is ours. It holds what the list needs when no preview is left. */
export const folderMarker = '.strategy-playbook-previews';

/** The file that says: this folder is a preview of ours, and may be replaced and removed. */
export const previewMarker = '.strategy-playbook-preview';

const playbookFields = { title: z.string(), locale: z.enum(locales) };

const playbookRecord = z.object(playbookFields);
const previewRecord = z.object({ ...playbookFields, label: z.string(), published: z.iso.datetime() });

/** Whose previews they are, and in which language. */
export type PlaybookRecord = z.infer<typeof playbookRecord>;

/** What a preview's marker says. */
export type PreviewRecord = z.infer<typeof previewRecord>;

export interface Preview extends PreviewRecord {
  readonly slug: string;
}

function parsed<Type>(schema: z.ZodType<Type>, text: string, file: string, advice: string): Type {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new UsageError(`${file} can’t be read; nothing was changed. ${advice}`);
  }
}

/** What the built site says of itself. */
export async function readBuilt(out: string): Promise<PlaybookRecord> {
  const file = path.join(out, 'api/playbook.json');
  const text = await readFile(file, 'utf8').catch(() => '');
  const { title, locale } = parsed(playbookRecord, text, file, '`npm run build` makes it.');
  return { title, locale };
}

/** What stood in the folder when something was published last; undefined when it never was. */
export async function readFolder(folder: string): Promise<PlaybookRecord | undefined> {
  const file = path.join(folder, folderMarker);
  const text = await readIfThere(file);
  return text && parsed(playbookRecord, text.toString('utf8'), file, 'Name another folder.');
}

/** The preview that lies under this name; undefined when what lies there is none of ours. */
export async function readPreview(folder: string, slug: string): Promise<Preview | undefined> {
  const file = path.join(folder, slug, previewMarker);
  const text = await readIfThere(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTDIR') throw error;
    return undefined;
  });
  return text && { slug, ...parsed(previewRecord, text.toString('utf8'), file, 'Delete the folder that it lies in.') };
}

/** All previews of a folder, the newest first. */
export async function readPreviews(folder: string): Promise<Preview[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const folders = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const previews = await Promise.all(folders.map(({ name }) => readPreview(folder, name)));
  return previews.filter((preview) => preview !== undefined).sort((a, b) => b.published.localeCompare(a.published));
}
