import { tell } from './repository.ts';
import { RevisionError } from './revision-error.ts';
import { askGit } from './run-git.ts';

/** A name in a tree, each byte as one character: it need not be UTF-8. */
export type BytePath = string;

export const bytesOf = (path: BytePath): Buffer => Buffer.from(path, 'latin1');
export const bytePathOf = (text: string): BytePath => Buffer.from(text).toString('latin1');
export const readable = (path: BytePath): string => bytesOf(path).toString();

/** A file or symbolic link of a commit. */
export interface TreeFile {
  readonly isLink: boolean;
  readonly hash: string;
  /** NaN where git can't tell: reading it will say why. */
  readonly size: number;
  readonly path: BytePath;
}

const line = /^(\d{6}) blob ([0-9a-f]+) +(\d+|BAD)\t(.+)$/s;

const linesOf = (out: Buffer): string[] => out.toString('latin1').split('\0').filter(Boolean);

/** What another repository has at this place is not ours to read. */
const isSubmodule = (text: string): boolean => text.startsWith('160000 ');

function parse(text: string): TreeFile {
  const [, mode, hash, size, path] = line.exec(text) ?? [];
  if (hash === undefined || path === undefined) throw new RevisionError(`git lists a file in a form that is not known: ${readable(text)}`);
  return { isLink: mode === '120000', hash, size: Number(size), path };
}

/** The files of a commit below a folder such as `content/`, or all with an empty name, with their sizes. */
export async function listFiles(root: string, commit: string, prefix: string, advice: string): Promise<TreeFile[]> {
  const args = ['--literal-pathspecs', 'ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])];
  const out = await askGit(root, args).catch(tell(`git can’t list the files of ${commit} in ${root}`, advice));
  return linesOf(out)
    .filter((text) => !isSubmodule(text))
    .map(parse);
}

/** The paths of all files of a commit. */
export async function listPaths(root: string, commit: string, advice: string): Promise<BytePath[]> {
  const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
  return linesOf(await askGit(root, args).catch(tell(`git can’t list the files of ${commit} in ${root}`, advice)));
}
