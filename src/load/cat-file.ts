import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StreamEnded } from './byte-reader.ts';
import { gitArguments, gitEnvironment } from './quiet-git.ts';
import { GitError, gitErrorFrom } from './run-git.ts';

/** A git that answers with objects, one after the other. */
export interface CatFile {
  readonly out: Readable;
  /** Its words and its exit code; GitError when it could not be started. */
  readonly ended: Promise<{ readonly words: string; readonly code: number | null }>;
  readonly stop: () => void;
}

/** One git that answers for all objects, so that a thousand cost one process. */
export function catFile(root: string, hashes: readonly string[]): CatFile {
  const child = spawn('git', gitArguments(root, ['cat-file', '--batch']), { env: gitEnvironment() });
  const words: Buffer[] = [];
  child.stderr.on('data', (piece: Buffer) => words.push(piece));
  const ended = new Promise<{ words: string; code: number | null }>((resolve, reject) => {
    child.on('error', (error) => reject(gitErrorFrom(error)));
    child.on('close', (code) => resolve({ words: Buffer.concat(words).toString().trim(), code }));
  });
  ended.catch(() => {}); // it is awaited when all has been read
  child.stdin.on('error', () => {}); // git ended early: its words and its code tell why
  child.stdin.end(hashes.map((hash) => `${hash}\n`).join(''));
  const stop = () => {
    child.stdout.destroy(); // what nobody reads would keep it from ending
    child.kill();
  };
  return { out: child.stdout, ended, stop };
}

/** Stops git when reading its answers failed; gives the error with what git said about it. */
export async function withWords(error: unknown, { ended, stop }: CatFile, about = ''): Promise<unknown> {
  stop();
  const { words } = await ended;
  if (!(error instanceof GitError || error instanceof StreamEnded)) return error;
  return new GitError(`${about}${error.message}\n${words}`.trim(), undefined, { cause: error });
}
