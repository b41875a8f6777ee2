import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitRoot } from './git-root.ts';

const run = promisify(execFile);

/** Variables of a hook that runs us would lead git to another repository. */
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * What git prints about a folder; undefined where it lies in no repository, or there is no git.
 * @throws an error that holds git's words as `stderr` when git refuses
 */
export async function runGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  if (gitRoot(folder) === undefined) return undefined;
  try {
    return (await run('git', ['-C', folder, ...args], { env: plain, maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
