import { spawn } from 'node:child_process';
import { ByteReader, StreamEnded } from './byte-reader.ts';
import { gitArguments, gitEnvironment } from './quiet-git.ts';
import { GitError, gitErrorFrom } from './run-git.ts';
import { readable, type TreeFile } from './tree.ts';

/** What is done with a file's bytes; it must read all of them. */
export type UseBlob = (file: TreeFile, bytes: AsyncIterable<Buffer>) => Promise<void>;

/** One git that answers for all files, so that a thousand cost one process; `ended` gives its words. */
function startGit(root: string, input: string) {
  const child = spawn('git', gitArguments(root, ['cat-file', '--batch']), { env: gitEnvironment() });
  const words: Buffer[] = [];
  child.stderr.on('data', (piece: Buffer) => words.push(piece));
  const ended = new Promise<{ words: string; code: number | null }>((resolve, reject) => {
    child.on('error', (error) => reject(gitErrorFrom(error)));
    child.on('close', (code) => resolve({ words: Buffer.concat(words).toString().trim(), code }));
  });
  ended.catch(() => {}); // it is awaited below, when all has been read
  child.stdin.on('error', () => {}); // git ended early: its words and its code tell why
  child.stdin.end(input);
  const stop = () => {
    child.stdout.destroy(); // what nobody reads would keep it from ending
    child.kill();
  };
  return { out: child.stdout, ended, stop };
}

/** @throws StreamEnded or GitError when git does not answer with the file's bytes */
async function pass(reader: ByteReader, file: TreeFile, use: UseBlob): Promise<void> {
  const answer = await reader.line();
  const isBlob = answer === `${file.hash} blob ${file.size}`;
  if (!isBlob) throw new GitError(answer ?? 'git ended without an answer', undefined);
  await use(file, reader.bytes(file.size));
  await reader.line();
}

/** Which file could not be read, with what git said about it. */
function failed(error: unknown, file: TreeFile | undefined, words: string): unknown {
  if (!file || !(error instanceof GitError || error instanceof StreamEnded)) return error;
  return new GitError(`${readable(file.path)}: ${error.message}\n${words}`.trim(), undefined, { cause: error });
}

/**
 * Reads files of a repository as they are stored: no filter of the repository has a say.
 * @throws GitError when one can't be read; whatever `use` throws
 */
export async function readBlobs(root: string, files: readonly TreeFile[], use: UseBlob): Promise<void> {
  const { out, ended, stop } = startGit(root, files.map(({ hash }) => `${hash}\n`).join(''));
  const reader = new ByteReader(out);
  let current: TreeFile | undefined;
  try {
    for (current of files) await pass(reader, current, use);
  } catch (error) {
    stop();
    throw failed(error, current, (await ended).words);
  }
  const { words, code } = await ended;
  if (code !== 0) throw new GitError(words, code ?? undefined);
}
