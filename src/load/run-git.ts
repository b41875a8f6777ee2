import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitRoot } from './git-root.ts';
import { gitArguments, gitEnvironment, notInContent } from './quiet-git.ts';

const run = promisify(execFile);

/** git refused, failed or is missing; the message holds its words. */
export class GitError extends Error {
  readonly exitCode: number | undefined;

  constructor(words: string, exitCode: number | undefined, options?: ErrorOptions) {
    super(words, options);
    this.exitCode = exitCode;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const start = async (folder: string, args: readonly string[]): Promise<Buffer> => {
  const options = { env: gitEnvironment(), maxBuffer: 64 * 1024 * 1024, encoding: 'buffer' } as const;
  return (await run('git', gitArguments(folder, args), options)).stdout;
};

/**
 * What git prints about a folder; undefined where it lies in no repository, or there is no git.
 * @throws an error that holds git's words as `stderr` when git refuses
 */
export async function runGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  if (gitRoot(folder) === undefined) return undefined;
  try {
    return (await start(folder, [...notInContent, ...args])).toString();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whatever starting git threw, with the words that tell it best. */
export function gitErrorFrom(error: unknown): GitError {
  if (isMissing(error)) return new GitError('git was not found. Install it, or put its folder on PATH.', undefined, { cause: error });
  const { stderr = '', message = String(error), code } = error as Error & { stderr?: Buffer | string; code?: unknown };
  return new GitError(stderr.toString().trim() || message, typeof code === 'number' ? code : undefined, { cause: error });
}

/**
 * What git prints at a repository's root, as bytes: names of files are no text yet.
 * @throws GitError whenever it did not end well
 */
export async function askGit(root: string, args: readonly string[]): Promise<Buffer> {
  try {
    return await start(root, args);
  } catch (error) {
    throw gitErrorFrom(error);
  }
}

/** The same as text without the line end. */
export const askGitLine = async (root: string, args: readonly string[]): Promise<string> =>
  (await askGit(root, args)).toString().replace(/\r?\n$/, '');
