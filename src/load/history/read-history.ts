import { realpath } from 'node:fs/promises';
import { addMonths, type Day } from '../../model/calendar.ts';
import type { ContentHistory } from '../../model/content-history.ts';
import type { Reading } from '../../model/reading.ts';
import { mostCsvBytes } from '../disk.ts';
import { gitRoot } from '../git-root.ts';
import { type Repository, repositoryOf } from '../repository.ts';
import { askGitLine, GitError } from '../run-git.ts';
import { readVersions } from './held-versions.ts';
import { type Objects, readObjects } from './objects.ts';
import type { RawStep } from './raw-step.ts';
import type { VersionMemory } from './remembered.ts';
import { replay } from './replay.ts';
import { untilToday } from './until-today.ts';
import { walkBack } from './walk.ts';
import { uncommitted } from './work-tree.ts';

/** How far back changes are told. */
export const monthsTold = 12;

async function readConfigs({ root }: Repository, steps: readonly RawStep[]): Promise<Objects> {
  const sides = steps.flatMap(({ config }) => [config?.before, config?.after]);
  const hashes = sides.flatMap((side) => (side === undefined || side === 'work-tree' ? [] : [side]));
  return readObjects(root, [...new Set(hashes)], mostCsvBytes);
}

/** The commit that the work tree stands on; undefined without git, outside of a repository, and before the first commit. */
async function headOf(content: string): Promise<{ repository: Repository; head: string } | undefined> {
  const folder = await realpath(content);
  if (gitRoot(folder) === undefined) return undefined;
  const repository = await repositoryOf(folder);
  const head = await askGitLine(repository.root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch((error: unknown) => {
    const isNone = error instanceof GitError && (error.exitCode === 1 || error.exitCode === undefined);
    if (isNone) return undefined;
    throw error;
  });
  return head === undefined ? undefined : { repository, head };
}

/**
 * How the content came to be what it is, from git; undefined where git knows nothing of it.
 * @param reading the content as it is now
 * @throws RevisionError or GitError when git can't tell
 */
export async function readHistory(
  content: string,
  reading: Reading,
  today: Day,
  memory: VersionMemory,
): Promise<ContentHistory | undefined> {
  const found = await headOf(content);
  if (!found) return undefined;
  const { repository, head } = found;
  const [{ from, start, steps }, latest] = await Promise.all([
    walkBack(repository, head, addMonths(today, -monthsTold)),
    uncommitted(repository, head, today),
  ]);
  if (start === 'older' && steps.length === 0 && (await isUnknown(repository, head))) return undefined;
  const all = [...(latest ? [latest] : []), ...untilToday(steps, today, new Date())];
  const [versions, configs] = [await readVersions(repository, all, memory), await readConfigs(repository, all)];
  return { from, start, steps: replay(all.toReversed(), { versions, configs, reading }) };
}

/** Content that was never committed has no history. */
const isUnknown = async ({ root, prefix = '' }: Repository, head: string): Promise<boolean> =>
  (await askGitLine(root, ['--literal-pathspecs', 'ls-tree', '--name-only', head, ...(prefix === '' ? [] : ['--', prefix])])) === '';
