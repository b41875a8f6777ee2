import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { kindOfFolder } from '../model/kinds.ts';
import { readBlobs } from './blobs.ts';
import type { RawFile } from './disk.ts';
import type { TreeFile } from './tree.ts';

/** An entry or the numbers beside it, by a name that every system reads alike. */
const plain = /^(?:playbook\.yml|([a-z]+)\/[a-z0-9][\w-]*\.(?:mdx|csv))$/;

const isPlain = (path: string): boolean => {
  const match = plain.exec(path);
  return match !== null && (match[1] === undefined || kindOfFolder(match[1]) !== undefined);
};

/** Files of a commit by the way in which they are read. */
export interface Sorted {
  /** Read into memory: writing a thousand small files takes longer than all else. */
  readonly held: readonly TreeFile[];
  /** Written down, and read like any folder: whatever is not an ordinary file in its ordinary place. */
  readonly written: readonly TreeFile[];
}

/** A link could lead to any other file, so where there is one all are written. */
export function sortFiles(files: readonly TreeFile[], prefix: string, isTooLarge: (file: TreeFile) => boolean): Sorted {
  if (files.some(({ isLink }) => isLink)) return { held: [], written: files };
  const groups = Object.groupBy(files, (file) =>
    file.path.startsWith(prefix) && isPlain(file.path.slice(prefix.length)) && !isTooLarge(file) ? 'held' : 'written',
  );
  return { held: groups.held ?? [], written: groups.written ?? [] };
}

/** @throws GitError when one can't be read */
export async function readHeld(root: string, files: readonly TreeFile[], prefix: string): Promise<RawFile[]> {
  const held: RawFile[] = [];
  await readBlobs(root, files, async ({ path }, bytes) => {
    held.push({ path: path.slice(prefix.length), bytes: await buffer(Readable.from(bytes)) });
  });
  return held;
}
