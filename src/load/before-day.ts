import type { Day } from '../model/calendar.ts';
import { addDays } from '../model/calendar.ts';
import { shallowAdvice } from './clone-advice.ts';
import { isShallow, repositoryOf, tell } from './repository.ts';
import { commitOf } from './resolve-revision.ts';
import type { Revision } from './revision.ts';
import { RevisionError } from './revision-error.ts';
import { askGitLine } from './run-git.ts';

/**
 * The state that the content had before a day: the last commit on the way of first parents from `HEAD` whose committer dated it
 * before that day began, in UTC; undefined when the first commit is later.
 * @throws ContentFolderError when there is no such folder; RevisionError when git can't tell, or the clone is too short to know
 */
export async function revisionBefore(content: string, day: Day): Promise<Revision | undefined> {
  const { root } = await repositoryOf(content);
  const head = await commitOf(root, 'HEAD');
  const until = `--until=${addDays(day, -1)}T23:59:59Z`;
  const found = await askGitLine(root, ['rev-list', '--first-parent', '--max-count=1', until, head]).catch(
    tell(`git can’t tell the commits of ${root} before ${day}`),
  );
  if (found !== '') return { commit: found, name: day };
  if (await isShallow(root)) throw new RevisionError(`${root} has no commit before ${day}.\n${shallowAdvice()}`);
  return undefined;
}
