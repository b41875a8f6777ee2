import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import listed from './sample.json' with { type: 'json' };

/** The files of a content folder by path, each with a hash; what begins with a period is none of them. */
export type Listing = Readonly<Record<string, string>>;

/** What the sample holds; a test keeps it current. */
export const sample: Listing = listed;

const isHidden = (file: string): boolean => file.split('/').some((part) => part.startsWith('.'));

export async function listingOf(folder: string): Promise<Listing> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const hash = async (name: string) =>
    createHash('sha256')
      .update(await readFile(path.join(folder, name)))
      .digest('hex')
      .slice(0, 16);
  const shown = names.filter((name) => !isHidden(name)).sort();
  return Object.fromEntries(await Promise.all(shown.map(async (name) => [name, await hash(name).catch(() => 'unreadable')] as const)));
}

export interface Difference {
  readonly changed: readonly string[];
  readonly more: readonly string[];
  readonly missing: readonly string[];
}

/** Where a folder is not the sample; undefined when it is. */
export function differenceFromSample(own: Listing): Difference | undefined {
  const changed = Object.keys(own).filter((file) => sample[file] !== undefined && sample[file] !== own[file]);
  const more = Object.keys(own).filter((file) => sample[file] === undefined);
  const missing = Object.keys(sample).filter((file) => own[file] === undefined);
  return changed.length + more.length + missing.length === 0 ? undefined : { changed, more, missing };
}

/** Whether nothing of the sample is left: then the content is somebody's own. */
export const isOwnContent = (own: Listing): boolean => Object.entries(sample).every(([file, hash]) => own[file] !== hash);
