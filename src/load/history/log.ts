import type { Day } from '../../model/calendar.ts';
import { type Repository, tell } from '../repository.ts';
import { askGit } from '../run-git.ts';
import { bytePathOf, readable } from '../tree.ts';
import { type Commit, dayOf, parseCommits } from './commit.ts';

const pathsOf = (prefix: string): readonly string[] => (prefix === '' ? [] : ['--', prefix]);

/** What a person set for their own `git log` has no say. */
const settings = ['log.diffMerges=separate', 'log.follow=false', 'log.showRoot=true', 'log.showSignature=false'];
const plainly = [...settings.flatMap((setting) => ['-c', setting]), '--literal-pathspecs', 'log', '--first-parent'];

/** git's own limits in time end at the first commit that is older, or leave it out, so all are asked for their days. */
async function countSince({ root, prefix = '' }: Repository, start: string, since: Day): Promise<number> {
  const out = await askGit(root, [...plainly, '--format=%ct', start, ...pathsOf(prefix)]);
  return (
    out
      .toString()
      .split('\n')
      .filter(Boolean)
      .map(dayOf)
      .findLastIndex((day) => day >= since) + 1
  );
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
  const count = await countSince(repository, start, since).catch(orTell);
  const what = ['-m', '--raw', '-z', '--no-abbrev', '--no-renames', '--format=%H %P %ct', `--max-count=${count}`];
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
