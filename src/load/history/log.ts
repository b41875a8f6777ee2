import { addMonths, type Day } from '../../model/calendar.ts';
import { type Repository, tell } from '../repository.ts';
import { askGit } from '../run-git.ts';
import { bytePathOf, readable } from '../tree.ts';
import { type Commit, dayOf, parseCommits } from './commit.ts';

const pathsOf = (prefix: string): readonly string[] => (prefix === '' ? [] : ['--', prefix]);

/** What a person set for their own `git log` has no say. */
const settings = ['log.diffMerges=separate', 'log.follow=false', 'log.showRoot=true', 'log.showSignature=false'];
const plainly = [...settings.flatMap((setting) => ['-c', setting]), '--literal-pathspecs', 'log', '--first-parent'];

/**
 * How many of the newest were made since a day, whatever single clocks said: one that is dated too early ends nothing, and one that
 * is dated far later than what was built upon it begins nothing.
 * @param days of commits, newest first
 */
function countSince(days: readonly Day[], since: Day): number {
  const newest = days.find((day) => day >= since);
  return newest === undefined ? 0 : days.findLastIndex((day) => day >= since && day <= addMonths(newest, 1)) + 1;
}

/** A commit whose clock was wrong, so that it seems older than the time told, counts on the day of the one before it. */
function inTime(commits: readonly Commit[], since: Day): readonly Commit[] {
  let last = since;
  return commits
    .toReversed()
    .map((commit) => {
      if (commit.day >= since) last = commit.day;
      return { ...commit, day: last };
    })
    .toReversed();
}

/**
 * The commits since a day that touched the content folder, newest first, on the way of first parents: what a branch brought counts
 * when it was merged. Neither who made a commit nor what they wrote about it is asked for.
 */
export async function commitsSince(repository: Repository, start: string, since: Day): Promise<readonly Commit[]> {
  const { root, prefix = '' } = repository;
  const orTell = tell(`git can’t tell the history of ${prefix || 'the content'} in ${root}`);
  const seconds = await askGit(root, [...plainly, '--format=%ct', start, ...pathsOf(prefix)]).catch(orTell);
  const days = seconds.toString().split('\n').filter(Boolean).map(dayOf); // git's own limits in time end at the first that is older
  const what = ['-m', '--raw', '-z', '--no-abbrev', '--no-renames', '--format=%H %P %ct', `--max-count=${countSince(days, since)}`];
  const out = await askGit(root, [...plainly, ...what, start, ...pathsOf(prefix)]).catch(orTell);
  return inTime(parseCommits(out.toString('latin1'), bytePathOf(prefix)), since);
}

const listed = /^\d+ (?:blob|commit) ([0-9a-f]+)\t(.+)$/s;

/** What every file of the content folder holds in a commit, by its path below the folder. */
export async function filesIn({ root, prefix = '' }: Repository, commit: string): Promise<Map<string, string>> {
  const args = ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...pathsOf(prefix)];
  const out = await askGit(root, args).catch(tell(`git can’t list the files of ${commit} in ${root}`));
  const lines = out.toString('latin1').split('\0');
  return new Map(
    lines.flatMap((line) => {
      const [, hash, path] = listed.exec(line) ?? [];
      return hash === undefined || path === undefined ? [] : [[readable(path.slice(bytePathOf(prefix).length)), hash]];
    }),
  );
}
