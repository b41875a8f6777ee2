import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Classified, classify } from './classify.ts';
import { readFolder } from './disk.ts';
import { prefixOf } from './git-root.ts';

/** A content folder whose files are in memory and sorted out. */
export interface Folder extends Classified {
  readonly root: string;
  /** What stands before each path in findings, such as `content/`. */
  readonly prefix: string;
}

async function open(folder: string, isPrivate: boolean, prefixFor: (root: string) => string): Promise<Folder> {
  const raw = await readFolder(folder, isPrivate ? 'PLAYBOOK_PRIVATE' : 'PLAYBOOK_CONTENT');
  const root = await realpath(folder);
  const prefix = prefixFor(root);
  return { root, prefix, ...classify(raw, prefix, isPrivate) };
}

/** @param prefix what stands before each path, where that is not the folder's own place */
export const openShared = (folder: string, prefix?: string): Promise<Folder> => open(folder, false, (root) => prefix ?? prefixOf(root));

/** The private folder lies in another repository, where its paths may be the same: then they get a word in front. */
export const openPrivate = (folder: string, shared: Folder): Promise<Folder> =>
  open(folder, true, (root) => (prefixOf(root) === shared.prefix ? `private/${shared.prefix}` : prefixOf(root)));

/** Where a file of the folder lies on disk. */
export const onDisk = ({ root, prefix }: Folder, file: string): string => path.join(root, file.slice(prefix.length));
