import type { Day } from '../calendar.ts';
import { endOf } from '../period.ts';
import { type Series, totals, type Value } from '../series.ts';
import type { Measure } from './looks.ts';

export interface Measured extends Value {
  /** The share of the way from the value before to the expected one; null where there is none, or the value is from before the start. */
  readonly way: number | null;
}

type Effect = Pick<Measure['effects'][number], 'from' | 'to'>;

const wayOf = ({ from, to }: Effect, value: number): number | null =>
  from === undefined || to === undefined || from === to ? null : (value - from) / (to - from);

/** What was measured by a day: the latest total whose period had ended by then. */
export function measuredBy(day: Day, effect: Effect, series: Series | undefined, start?: Day): Measured | undefined {
  const last = totals(series).findLast(({ period }) => endOf(period) <= day);
  if (!last) return undefined;
  const { period, value } = last;
  return { period, value, way: start !== undefined && endOf(period) < start ? null : wayOf(effect, value) };
}
