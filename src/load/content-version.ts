import type { Day } from '../model/calendar.ts';
import { runGit } from './run-git.ts';

const length = 10;

/**
 * What readers name a state of the content by, always ten characters: the last commit that touched it, with `~` at the end when
 * files have changed since; without git the day. A wrong answer of git is none: no build fails for it.
 */
export async function contentVersion(content: string, today: Day): Promise<string> {
  try {
    const commit = (await runGit(content, ['log', '-1', '--format=%H', '--', '.']))?.trim();
    if (!commit) return today;
    const changes = await runGit(content, ['status', '--porcelain', '--', '.']);
    return changes?.trim() ? `${commit.slice(0, length - 1)}~` : commit.slice(0, length);
  } catch {
    return today;
  }
}
