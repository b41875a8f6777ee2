import { addDays, type Day } from './calendar.ts';
import type { Entry } from './entry.ts';
import { freshUntil, reviewDue, validUntil } from './freshness.ts';
import { totals } from './series.ts';

/** What somebody has to do: bring new values, capture evidence anew, read an entry once more. */
export type DueWhat = 'data' | 'evidence' | 'review';

export interface DueDate {
  readonly what: DueWhat;
  /** The first day on which it is due; null for an entry that nobody has reviewed yet. */
  readonly day: Day | null;
}

function ownDates(entry: Entry): DueDate[] {
  if (entry.kind === 'evidence') return [{ what: 'evidence', day: addDays(validUntil(entry.data), 1) }];
  const last = entry.kind === 'kpi' ? totals(entry.series).at(-1) : undefined;
  return entry.kind === 'kpi' && last ? [{ what: 'data', day: addDays(freshUntil(last.period, entry.data.frequency), 1) }] : [];
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
