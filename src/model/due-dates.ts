import { addDays, type Day } from './calendar.ts';
import type { Entry, EntryOf } from './entry.ts';
import { freshUntil, reviewDue, validUntil } from './freshness.ts';
import { type ClearanceDate, clearanceDates } from './measures/clearance.ts';
import { waitsFor } from './measures/dates.ts';
import type { Look } from './measures/looks.ts';
import { totals } from './series.ts';

/**
 * What somebody has to do: bring new values, capture evidence anew, read an entry once more; see whether a measure works;
 * get a clearance.
 */
export type DueWhat = 'data' | 'evidence' | 'review' | Look['what'] | ClearanceDate['what'];

export interface DueDate {
  readonly what: DueWhat;
  /** The first day on which it is due; null for an entry that nobody has reviewed yet. */
  readonly day: Day | null;
  /** Its place among several of an entry; none for the first. */
  readonly place?: number;
  /** Who has to clear it. */
  readonly by?: ClearanceDate['by'];
}

const toDue = ({ on, place, ...date }: Look | ClearanceDate): DueDate => ({ ...date, day: on, ...(place > 0 && { place }) });

function dataDue(kpi: EntryOf<'kpi'>): DueDate[] {
  const last = totals(kpi.series).at(-1);
  return last ? [{ what: 'data', day: addDays(freshUntil(last.period, kpi.data.frequency), 1) }] : [];
}

function ownDates(entry: Entry): readonly DueDate[] {
  switch (entry.kind) {
    case 'evidence':
      return [{ what: 'evidence', day: addDays(validUntil(entry.data), 1) }];
    case 'kpi':
      return dataDue(entry);
    case 'measure':
      return waitsFor(entry.data).map(toDue);
    case 'channel':
      return entry.data.state === 'closed' ? [] : clearanceDates(entry.data.clearances).map(toDue);
    default:
      return [];
  }
}

/**
 * Everything about an entry that falls due. Nobody keeps up what was dropped, and a draft is read anyway before it is shown.
 * @param every the playbook's default for `reviewEvery`
 */
export function dueDatesOf(entry: Entry, every: string): readonly DueDate[] {
  const { data }: { data: Entry['data'] } = entry;
  if (data.status === 'dropped') return [];
  return [...ownDates(entry), ...(data.status === 'draft' ? [] : [{ what: 'review' as const, day: reviewDue(data, every) }])];
}
