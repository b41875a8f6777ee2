import type { Day } from '../../model/calendar.ts';
import type { Commit } from './commit.ts';
import { type EntryFiles, entryOfFile, refOfFiles, type Version, versionIn } from './version.ts';

/** An entry that a commit touched, or the work tree since. */
export interface Touched {
  readonly entry: EntryFiles;
  readonly before: Version | undefined;
  /** What the work tree holds is read already: it has no version. */
  readonly after: Version | 'work-tree' | undefined;
}

/** What a commit touched, by the hashes of what files held. */
export interface RawStep {
  readonly commit: string | undefined;
  readonly day: Day;
  readonly touched: readonly Touched[];
  readonly config?: { readonly before: string | undefined; readonly after: string | 'work-tree' | undefined };
}

/** What files held, by their paths below the content folder. */
export type Files = ReadonlyMap<string, string>;

export const configFile = 'playbook.yml';

/** The entries that files belong to, each once. */
export const entriesOf = (paths: readonly string[]): readonly EntryFiles[] => [
  ...new Map(paths.flatMap((path) => entryOfFile(path) ?? []).map((entry) => [refOfFiles(entry), entry])).values(),
];

/** What a commit did to the files on these paths. */
export function stepOf({ hash, day }: Pick<Commit, 'hash' | 'day'>, paths: readonly string[], before: Files, after: Files): RawStep {
  const touched = entriesOf(paths).map((entry) => ({ entry, before: versionIn(before, entry), after: versionIn(after, entry) }));
  const config = paths.includes(configFile) && { before: before.get(configFile), after: after.get(configFile) };
  return { commit: hash, day, touched, ...(config && { config }) };
}
