import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitRoot } from '../../src/load/git-root.ts';
import { UsageError } from '../../src/site/settings.ts';

const run = promisify(execFile);

/** Variables of a hook that runs us would lead git to another repository. */
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

const status = async (folder: string): Promise<string> => {
  const args = ['-C', folder, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignored=matching', '--', '.'];
  return (await run('git', args, { env: plain, maxBuffer: 64 * 1024 * 1024 })).stdout;
};

export interface History {
  /** Files of the folder that differ from the last commit. */
  readonly uncommitted: readonly string[];
  /** Whether the last commit has everything that lies in the folder, files that git ignores included. */
  readonly isComplete: boolean;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * What git knows of the folder; undefined where it lies in no repository, or there is no git.
 * @throws UsageError when git refuses to tell
 */
export async function historyOf(folder: string): Promise<History | undefined> {
  if (gitRoot(folder) === undefined) return undefined;
  try {
    const lines = (await status(folder)).split('\0').filter((line) => /^.. ./.test(line));
    return { uncommitted: lines.filter((line) => !line.startsWith('!!')).map((line) => line.slice(3)), isComplete: lines.length === 0 };
  } catch (error) {
    if (isMissing(error)) return undefined;
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new UsageError(`git can’t tell whether ${folder} holds changes that are not committed, so nothing was changed:\n${reason}`);
  }
}
