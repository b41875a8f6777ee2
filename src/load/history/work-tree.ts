import type { Day } from '../../model/calendar.ts';
import { type Repository, tell } from '../repository.ts';
import { askGit } from '../run-git.ts';
import { bytePathOf, readable } from '../tree.ts';
import { filesIn } from './log.ts';
import { configFile, entriesOf, type RawStep } from './raw-step.ts';
import { versionIn } from './version.ts';

/** What was changed since the last commit, new files included. */
export async function uncommitted(repository: Repository, head: string, today: Day): Promise<RawStep | undefined> {
  const { root, prefix = '' } = repository;
  const what = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
  const out = await askGit(root, ['--literal-pathspecs', ...what, ...(prefix === '' ? [] : ['--', prefix])]).catch(
    tell(`git can’t tell what is not committed in ${root}`),
  );
  const skip = 'XY '.length + bytePathOf(prefix).length;
  const paths = out
    .toString('latin1')
    .split('\0')
    .filter(Boolean)
    .map((line) => readable(line.slice(skip)));
  if (paths.length === 0) return undefined;
  const files = await filesIn(repository, head);
  const touched = entriesOf(paths).map((entry) => ({ entry, before: versionIn(files, entry), after: 'work-tree' as const }));
  const config = paths.includes(configFile) && { before: files.get(configFile), after: 'work-tree' as const };
  return { commit: undefined, day: today, touched, ...(config && { config }) };
}
