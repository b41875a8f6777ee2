import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isForPeople } from '../../src/load/disk.ts';
import { UsageError } from '../../src/site/settings.ts';
import { historyOf } from './history.ts';
import { type Difference, differenceFromSample, listingOf } from './sample.ts';

/** What lies where the playbook is to be, and what shall happen to it. */
export type Place =
  | { readonly state: 'missing' | 'empty' }
  /** `isKept`: git has every file of it, so nothing needs to be put aside. */
  | { readonly state: 'filled'; readonly entries: number; readonly isKept: boolean };

const few = 5;

const some = (files: readonly string[]): string =>
  files.length > few ? `${files.slice(0, few).join(', ')} and ${files.length - few} more` : files.join(', ');

function differenceText({ changed, more, missing }: Difference): string {
  const parts = [
    ['changed', changed],
    ['not of the sample', more],
    ['missing', missing],
  ] as const;
  return parts
    .filter(([, files]) => files.length > 0)
    .map(([word, files]) => `  ${word}: ${some(files)}`)
    .join('\n');
}

/** Why a folder with files should not be replaced. */
function objectionsTo(folder: string, difference: Difference | undefined, uncommitted: readonly string[]): string[] {
  return [
    ...(uncommitted.length > 0
      ? [`${folder} holds changes that are not committed: ${some(uncommitted)}. Commit or discard them first.`]
      : []),
    ...(difference ? [`${folder} is not the sample, but somebody’s work:\n${differenceText(difference)}`] : []),
  ];
}

const forced = '`--force` replaces it all the same; what git does not have is put into a folder beside it.';

/**
 * Looks whether the folder may be replaced.
 * @throws UsageError with everything that speaks against it
 */
export async function ensureReplaceable(folder: string, force: boolean): Promise<Place> {
  if (!existsSync(folder)) return { state: 'missing' };
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${folder} can’t be read as a folder (${error.code ?? error.message}); nothing was changed.`);
  });
  if (names.every(isForPeople)) return { state: 'empty' };
  if (names.includes('.git'))
    throw new UsageError(
      `${folder} is the root of a repository and holds files already, so it can’t be replaced as a whole; nothing was changed.\nRemove them with \`git rm\` and commit that, or name a folder inside it in PLAYBOOK_CONTENT.`,
    );
  const [listing, history] = [await listingOf(folder), await historyOf(folder)];
  const objections = force ? [] : objectionsTo(folder, differenceFromSample(listing), history?.uncommitted ?? []);
  if (objections.length > 0) throw new UsageError([...objections, `Nothing was changed. ${forced}`].join('\n'));
  const entries = Object.keys(listing).filter((file) => path.extname(file) === '.mdx').length;
  return { state: 'filled', entries, isKept: history?.isComplete ?? false };
}
