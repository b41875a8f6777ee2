import { mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import path from 'node:path';
import { readBlobs } from './blobs.ts';
import { isTooLarge } from './disk.ts';
import { RevisionError } from './revision-error.ts';
import { type BytePath, bytePathOf, bytesOf, readable, type TreeFile } from './tree.ts';

/** Longer targets no system takes. */
const mostLinkBytes = 4095;

/** Stands for a target that is none: told like any link that leads nowhere. */
const nowhere = `${devNull}/nowhere`;

/** Names that git itself would not check out: they lead out, or make a repository with settings of its own. */
const unsafe = /^(|\.{1,2}|(\.git|git~1)[. ]*(:.*)?)$/i;

function refuseUnsafe({ path: file }: TreeFile): void {
  const names = file.split(path.sep === '\\' ? /[/\\:]/ : '/');
  if (names.some((name) => unsafe.test(name)))
    throw new RevisionError(`The commit holds the path \`${readable(file)}\`, which is not safe to write. Take it out of the repository.`);
}

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
async function writeLink(target: Buffer, link: Buffer): Promise<void> {
  const isTarget = link.length > 0 && !link.includes(0);
  await symlink(isTarget ? link : nowhere, target);
}

/**
 * Writes a commit's files into an empty folder, and nothing outside of it: folders first, links last, each name once.
 * @throws GitError, RevisionError or an error of the file system
 */
export async function writeTree(root: string, folder: string, files: readonly TreeFile[]): Promise<void> {
  files.forEach(refuseUnsafe);
  const targetOf = (file: BytePath) => bytesOf(`${bytePathOf(folder)}/${file}`);
  const parents = new Set(files.map((file) => path.posix.dirname(file.path)));
  for (const parent of parents) await mkdir(targetOf(parent), { recursive: true });
  const isHollow = (file: TreeFile) => (file.isLink ? file.size > mostLinkBytes : isTooLarge(readable(file.path), file.size));
  const links: [target: Buffer, link: Buffer][] = [];
  for (const file of files.filter(isHollow)) {
    if (file.isLink) links.push([targetOf(file.path), Buffer.from(nowhere)]);
    else await writeHollow(targetOf(file.path), file.size);
  }
  const whole = files.filter((file) => !isHollow(file));
  await readBlobs(root, whole, async (file, bytes) => {
    if (file.isLink) links.push([targetOf(file.path), await collect(bytes)]);
    else await writeFile(targetOf(file.path), bytes, { flag: 'wx' });
  });
  for (const [target, link] of links) await writeLink(target, link);
}
