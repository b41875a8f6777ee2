import { addMonths, type Day } from './calendar.ts';
import type { Entry, EntryOf } from './entry.ts';
import { isPursued } from './goals-below.ts';
import type { Playbook } from './playbook.ts';
import { type Turn, turnsBetween } from './turn.ts';

/** Something that happened to the strategy on a day, as the content tells it. */
export type Change =
  | { readonly what: 'turned'; readonly on: Day; readonly entry: EntryOf<'kpi'>; readonly turn: Turn }
  | { readonly what: 'agreed'; readonly on: Day; readonly entry: EntryOf<'goal' | 'measure'> }
  | { readonly what: 'captured'; readonly on: Day; readonly entry: EntryOf<'evidence'> }
  | { readonly what: 'outcome'; readonly on: Day; readonly entry: EntryOf<'measure'> };

/** How far back a KPI's turns are told; what was agreed or found out stays until newer things push it out. */
const monthsOfTurns = 12;

function turned(entry: EntryOf<'kpi'>, { config }: Playbook, today: Day): Change[] {
  const from = addMonths(today, -monthsOfTurns);
  return turnsBetween(entry.data, entry.series, config.thresholds, from, today).map((turn) => ({
    what: 'turned',
    on: turn.on,
    entry,
    turn,
  }));
}

const agreed = (entry: EntryOf<'goal' | 'measure'>): Change[] =>
  entry.data.agreed ? [{ what: 'agreed', on: entry.data.agreed.on, entry }] : [];

function outcome(entry: EntryOf<'measure'>): Change[] {
  const on = entry.data.outcome?.on;
  return on === undefined ? [] : [{ what: 'outcome', on, entry }];
}

function changesOf(entry: Entry, playbook: Playbook, today: Day): Change[] {
  switch (entry.kind) {
    case 'kpi':
      return turned(entry, playbook, today);
    case 'goal':
      return agreed(entry);
    case 'measure':
      return [...agreed(entry), ...outcome(entry)];
    case 'evidence':
      return [{ what: 'captured', on: entry.data.captured, entry }];
    default:
      return [];
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What changed until today, newest first; the order of one day's changes never depends on the order of files. */
export function changesUntil(today: Day, playbook: Playbook, most: number): readonly Change[] {
  const pursued = [...playbook.entries.values()].filter(isPursued);
  return pursued
    .flatMap((entry) => changesOf(entry, playbook, today))
    .filter(({ on }) => on <= today)
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.entry.ref, b.entry.ref) || compareText(a.what, b.what))
    .slice(0, most);
}
