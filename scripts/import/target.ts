import path from 'node:path';
import { didYouMean } from '../../src/checks/did-you-mean.ts';
import type { Task } from '../../src/intake/change.ts';
import type { CheckedPlaybook } from '../../src/load/read-playbook.ts';
import type { EntryOf } from '../../src/model/entry.ts';
import { kindNamed, refOf } from '../../src/model/kinds.ts';
import { type Frequency, parsePeriod } from '../../src/model/period.ts';
import type { Series } from '../../src/model/series.ts';
import { UsageError } from '../../src/site/settings.ts';

export const importKinds = ['kpi', 'evidence', 'channel'] as const;
export type ImportKind = (typeof importKinds)[number];

export type TargetEntry = EntryOf<ImportKind>;

/** The entry that the numbers are for. */
export interface Target {
  readonly entry: TargetEntry;
  /** Where the CSV beside it lies, or will lie. */
  readonly csv: string;
}

const isImportKind = (kind: string | undefined): kind is ImportKind => importKinds.some((known) => known === kind);

/** The kind that is named, in the singular or the plural. */
export function importKind(name: string): ImportKind {
  const kind = kindNamed(name);
  if (isImportKind(kind)) return kind;
  throw new UsageError(`Numbers are imported for one of ${importKinds.join(', ')}, not for \`${name}\`.`);
}

/** @throws UsageError when there is no such entry */
export function findTarget(checked: CheckedPlaybook, kind: ImportKind, id: string): Target | 'broken' {
  const { playbook, reading, bodies } = checked;
  const ref = refOf(kind, id);
  if (reading.broken.has(ref)) return 'broken';
  const entry = playbook.find(kind, id);
  const absolute = bodies.get(ref)?.absolute;
  if (entry && absolute) return { entry, csv: absolute.replace(/\.mdx$/, '.csv') };
  const ids = playbook
    .ofKind(kind)
    .map((one) => one.id)
    .sort();
  const some = ids.slice(0, 8).join(', ') + (ids.length > 8 ? ' …' : '');
  const hint = didYouMean(id, ids) ?? (ids.length > 0 ? `There is ${some}.` : 'There is none yet.');
  throw new UsageError(`There is no ${kind} \`${id}\`. ${hint} \`npm run new -- ${kind} ${id}\` starts one.`);
}

/** The frequency of the series' last row. */
function frequencyOf(series: Series | undefined): Frequency | undefined {
  const last = series?.rows.at(-1);
  return last && parsePeriod(last.period)?.frequency;
}

function knownDimensions(series: Series | undefined, channels: readonly string[]) {
  const own = (series?.dimensions ?? []).map((name) => ({
    name,
    values: [...new Set(series?.rows.map(({ dimensions }) => dimensions[name] ?? ''))].filter(Boolean),
  }));
  return own.some(({ name }) => name === 'channel') ? own : [...own, { name: 'channel', values: channels }];
}

/** What is known of the series, which helps to read the file. */
export function taskFor({ entry }: Target, { playbook, reading }: CheckedPlaybook, told: Frequency | undefined): Task {
  if (entry.kind === 'evidence') return { into: 'evidence', unit: entry.data.unit };
  const { series } = entry;
  const channels = playbook.ofKind('channel').map(({ data }) => data.title);
  return {
    into: 'series',
    unit: entry.kind === 'kpi' ? entry.data.unit : entry.data.reachUnit,
    known: knownDimensions(series, channels),
    hasRows: (series?.rows.length ?? 0) > 0,
    frequency: entry.kind === 'kpi' ? entry.data.frequency : (frequencyOf(series) ?? told),
    today: reading.today,
  };
}

/** How a file is called in what the command says: as short as the reader's folder allows. */
export const shortName = (file: string): string => {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
};
