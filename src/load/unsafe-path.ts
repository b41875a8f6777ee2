import path from 'node:path';
import { RevisionError } from './revision-error.ts';
import { readable, type TreeFile } from './tree.ts';

/** Names that git itself would not check out: they lead out, or make a repository with settings of its own. */
const unsafe = /^(|\.{1,2}|(\.git|git~1)[. ]*(:.*)?)$/i;

/** @throws RevisionError when a commit's file must not be written anywhere */
export function refuseUnsafe({ path: file }: TreeFile): void {
  const names = file.split(path.sep === '\\' ? /[/\\:]/ : '/');
  if (names.some((name) => unsafe.test(name)))
    throw new RevisionError(`The commit holds the path \`${readable(file)}\`, which is not safe to write. Take it out of the repository.`);
}
