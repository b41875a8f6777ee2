import type { Day } from '../model/calendar.ts';
import { runGit } from './run-git.ts';

/**
 * What readers name a state of the content by: the last commit that touched it, in short, marked when files have changed since;
 * without git the day. A wrong answer of git is none: a build does not fail for it.
 */
export async function contentVersion(content: string, today: Day): Promise<string> {
  try {
    const commit = (await runGit(content, ['log', '-1', '--format=%h', '--abbrev=10', '--', '.']))?.trim();
    if (!commit) return today;
    const changes = await runGit(content, ['status', '--porcelain', '--', '.']);
    return changes?.trim() ? `${commit}-edited` : commit;
  } catch {
    return today;
  }
}
