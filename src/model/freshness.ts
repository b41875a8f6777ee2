import { addDays, addMonths, type Day } from './calendar.ts';
import { addDuration } from './duration.ts';
import { endOf, type Frequency } from './period.ts';

/** How long after a period's end the next values may take: months first, then days. */
const grace: Readonly<Record<Frequency, readonly [months: number, days: number]>> = {
  day: [0, 2],
  week: [0, 11],
  month: [1, 15],
  quarter: [3, 45],
  year: [18, 0],
};

/** The last day on which data up to this period counts as fresh. */
export function freshUntil(lastPeriod: string, frequency: Frequency): Day {
  const [months, days] = grace[frequency];
  return addDays(addMonths(endOf(lastPeriod), months), days);
}

/** Whether the data is stale today; null where there is none. */
export const isStale = (lastPeriod: string | undefined, frequency: Frequency, today: Day): boolean | null =>
  lastPeriod === undefined ? null : today > freshUntil(lastPeriod, frequency);

export interface Validity {
  readonly captured: Day;
  readonly validFor: string;
}

/** The last day on which evidence may be used. */
export const validUntil = ({ captured, validFor }: Validity): Day => addDuration(captured, validFor);

export const isExpired = (evidence: Validity, today: Day): boolean => today > validUntil(evidence);

export type Review = 'ok' | 'due-soon' | 'due' | 'never-reviewed';

/** How many days ahead something counts as due soon. */
export const soonDays = 30;

/** The day from which the next review is due; null when there was none yet. */
export const reviewDue = (
  entry: { readonly reviewed?: Day | undefined; readonly reviewEvery?: string | undefined },
  every: string,
): Day | null => (entry.reviewed === undefined ? null : addDuration(entry.reviewed, entry.reviewEvery ?? every));

/** Where the review of an entry stands; `every` is the playbook's default. */
export function reviewState(entry: Parameters<typeof reviewDue>[0], every: string, today: Day): Review {
  const due = reviewDue(entry, every);
  if (due === null) return 'never-reviewed';
  if (today >= due) return 'due';
  return today >= addDays(due, -soonDays) ? 'due-soon' : 'ok';
}
