import { runGit } from '../../src/load/run-git.ts';
import { UsageError } from '../../src/site/settings.ts';

export interface History {
  /** Files of the folder that differ from the last commit. */
  readonly uncommitted: readonly string[];
  /** Whether the last commit has everything that lies in the folder, files that git ignores included. */
  readonly isComplete: boolean;
}

const status = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignored=matching', '--', '.'];

/**
 * What git knows of the folder; undefined where it lies in no repository, or there is no git.
 * @throws UsageError when git refuses to tell
 */
export async function historyOf(folder: string): Promise<History | undefined> {
  const out = await runGit(folder, status).catch((error: Error & { stderr?: string }) => {
    const reason = (error.stderr ?? error.message).trim();
    throw new UsageError(`git can’t tell whether ${folder} holds changes that are not committed, so nothing was changed:\n${reason}`);
  });
  if (out === undefined) return undefined;
  const lines = out.split('\0').filter((line) => /^.. ./.test(line));
  return { uncommitted: lines.filter((line) => !line.startsWith('!!')).map((line) => line.slice(3)), isComplete: lines.length === 0 };
}
