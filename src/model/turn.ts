import type { Day } from './calendar.ts';
import { endOf } from './period.ts';
import { type KpiStatus, kpiStatuses, progressOf, type Thresholds } from './progress.ts';
import { type Series, totals, type Value } from './series.ts';

/** A status, and the latest value that it was told with. */
export interface Judgement {
  readonly status: KpiStatus;
  readonly latest: Value | null;
}

/** A KPI's status became another one with a value. */
export interface Turn {
  readonly before: Judgement;
  readonly after: Judgement;
  /** The last day of the value's period, on which both are judged: so it is the value that made the difference, not time. */
  readonly on: Day;
}

type Kpi = Parameters<typeof progressOf>[0];

function judge(kpi: Kpi, series: Series, thresholds: Thresholds, on: Day, fits: (end: Day) => boolean): Judgement {
  const rows = series.rows.filter(({ period }) => fits(endOf(period)));
  const { status, latest } = progressOf(kpi, { ...series, rows }, thresholds, on);
  return { status, latest };
}

function turnIn(kpi: Kpi, series: Series, thresholds: Thresholds, on: Day): Turn[] {
  const before = judge(kpi, series, thresholds, on, (end) => end < on);
  const after = judge(kpi, series, thresholds, on, (end) => end <= on);
  return before.status === after.status ? [] : [{ before, after, on }];
}

/** What the latest total changed: the status without the rows of its period, beside the status with them. */
export function latestTurn(kpi: Kpi, series: Series | undefined, thresholds: Thresholds): Turn | undefined {
  const last = totals(series).at(-1);
  return series && last && turnIn(kpi, series, thresholds, endOf(last.period))[0];
}

/** The turns of all periods that ended on these days, the earliest first. */
export function turnsBetween(kpi: Kpi, series: Series | undefined, thresholds: Thresholds, from: Day, to: Day): readonly Turn[] {
  const rows = totals(series); // a year of days is judged hundreds of times, so never with the rows of its channels
  const ends = rows.map(({ period }) => endOf(period)).filter((end) => end >= from && end <= to);
  return ends.flatMap((end) => turnIn(kpi, { dimensions: [], rows }, thresholds, end));
}

/** Where a turn leads; unclear when nothing could be said before or after. */
export type Direction = 'worse' | 'unclear' | 'better';

const silent: readonly KpiStatus[] = ['cannot-assess', 'no-data'];
const rank = ({ status }: Judgement): number => kpiStatuses.indexOf(status);

export function directionOf({ before, after }: Turn): Direction {
  if (silent.includes(before.status) || silent.includes(after.status)) return 'unclear';
  return rank(after) < rank(before) ? 'worse' : 'better';
}

const directions: readonly Direction[] = ['worse', 'unclear', 'better'];

/** What got worse comes first, and the worst of it before the rest. */
export const compareTurns = (a: Turn, b: Turn): number =>
  directions.indexOf(directionOf(a)) - directions.indexOf(directionOf(b)) || rank(a.after) - rank(b.after);
