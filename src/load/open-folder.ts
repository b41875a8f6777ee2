import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Classified, classify } from './classify.ts';
import { type RawFile, readFolder } from './disk.ts';
import { prefixOf } from './git-root.ts';

/** A content folder whose files are in memory and sorted out. */
export interface Folder extends Classified {
  readonly root: string;
  /** What stands before each path in findings, such as `content/`. */
  readonly prefix: string;
}

const byPath = (a: RawFile, b: RawFile): number => (a.path < b.path ? -1 : 1);

async function open(
  folder: string,
  isPrivate: boolean,
  prefixFor: (root: string) => string,
  held: readonly RawFile[] = [],
): Promise<Folder> {
  const found = await readFolder(folder, isPrivate ? 'PLAYBOOK_PRIVATE' : 'PLAYBOOK_CONTENT');
  const raw = held.length > 0 ? [...found, ...held].sort(byPath) : found;
  const root = await realpath(folder);
  const prefix = prefixFor(root);
  return { root, prefix, ...classify(raw, prefix, isPrivate) };
}

/**
 * @param prefix what stands before each path, where that is not the folder's own place
 * @param held files of the folder that are in memory alone
 */
export const openShared = (folder: string, prefix?: string, held?: readonly RawFile[]): Promise<Folder> =>
  open(folder, false, (root) => prefix ?? prefixOf(root), held);

/** The private folder lies in another repository, where its paths may be the same: then they get a word in front. */
export const openPrivate = (folder: string, shared: Folder): Promise<Folder> =>
  open(folder, true, (root) => (prefixOf(root) === shared.prefix ? `private/${shared.prefix}` : prefixOf(root)));

/** Where a file of the folder lies on disk. */
export const onDisk = ({ root, prefix }: Folder, file: string): string => path.join(root, file.slice(prefix.length));
