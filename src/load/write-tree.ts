import { mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { posix } from 'node:path';
import { readBlobs } from './blobs.ts';
import { isTooLarge } from './disk.ts';
import { bytePathOf, bytesOf, readable, type TreeFile } from './tree.ts';
import { refuseUnsafe } from './unsafe-path.ts';

/** Longer targets no system takes. */
const mostLinkBytes = 4095;

/** Stands for a target that is none: told like any link that leads nowhere. */
const nowhere = `${devNull}/nowhere`;

async function collect(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A file of that size without content: nobody reads it, its size is told. */
async function writeHollow(target: Buffer, size: number): Promise<void> {
  const file = await open(target, 'wx');
  try {
    await file.truncate(size);
  } finally {
    await file.close();
  }
}

/** A link as it is committed; a target that is none leads nowhere. */
async function writeLink(target: Buffer, link: Buffer | undefined): Promise<void> {
  const isTarget = link !== undefined && link.length > 0 && !link.includes(0);
  await symlink(isTarget ? link : nowhere, target);
}

/** What is too large to be read, or no link at all. */
export const isHollow = ({ isLink, size, path }: TreeFile): boolean => (isLink ? size > mostLinkBytes : isTooLarge(readable(path), size));

/**
 * Writes a commit's files into an empty folder, and nothing outside of it: folders first, links last, each name once.
 * @throws GitError, RevisionError or an error of the file system
 */
export async function writeTree(root: string, folder: string, files: readonly TreeFile[]): Promise<void> {
  files.forEach(refuseUnsafe);
  const placeOf = (path: string) => bytesOf(`${bytePathOf(folder)}/${path}`);
  const folders = new Set(files.map(({ path }) => posix.dirname(path)));
  for (const path of folders) await mkdir(placeOf(path), { recursive: true });
  for (const { path, size } of files.filter((file) => isHollow(file) && !file.isLink)) await writeHollow(placeOf(path), size);
  const links = new Map<TreeFile, Buffer>();
  const whole = files.filter((file) => !isHollow(file));
  await readBlobs(root, whole, async (file, bytes) => {
    if (file.isLink) links.set(file, await collect(bytes));
    else await writeFile(placeOf(file.path), bytes, { flag: 'wx' });
  });
  for (const file of files.filter(({ isLink }) => isLink)) await writeLink(placeOf(file.path), links.get(file));
}
