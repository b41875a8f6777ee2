import { ByteReader } from './byte-reader.ts';
import { catFile, withWords } from './cat-file.ts';
import { GitError } from './run-git.ts';
import { readable, type TreeFile } from './tree.ts';

/** What is done with a file's bytes; it must read all of them. */
export type UseBlob = (file: TreeFile, bytes: AsyncIterable<Buffer>) => Promise<void>;

/** @throws StreamEnded or GitError when git does not answer with the file's bytes */
async function pass(reader: ByteReader, file: TreeFile, use: UseBlob): Promise<void> {
  const answer = await reader.line();
  const isBlob = answer === `${file.hash} blob ${file.size}`;
  if (!isBlob) throw new GitError(answer ?? 'git ended without an answer', undefined);
  await use(file, reader.bytes(file.size));
  await reader.line();
}

/**
 * Reads files of a repository as they are stored: no filter of the repository has a say.
 * @throws GitError when one can't be read; whatever `use` throws
 */
export async function readBlobs(root: string, files: readonly TreeFile[], use: UseBlob): Promise<void> {
  const git = catFile(
    root,
    files.map(({ hash }) => hash),
  );
  const reader = new ByteReader(git.out);
  let current: TreeFile | undefined;
  try {
    for (current of files) await pass(reader, current, use);
  } catch (error) {
    throw await withWords(error, git, current && `${readable(current.path)}: `);
  }
  const { words, code } = await git.ended;
  if (code !== 0) throw new GitError(words, code ?? undefined);
}
