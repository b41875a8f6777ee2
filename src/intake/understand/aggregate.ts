import { dayNumber } from '../../model/calendar.ts';
import { type Frequency, frequencies, parsePeriod, periodOf } from '../../model/period.ts';
import { ask, type Fault, type Outcome, refuse } from '../fault.ts';
import type { NewPoint } from '../merge/merge-series.ts';
import { type Aggregate, aggregates } from '../wishes.ts';
import { type FinePoint, type Group, groupPoints } from './group-points.ts';

/** Twelve digits: what lies behind them is the rounding of sums in floating point. */
const rounded = (value: number): number => Number(value.toPrecision(12));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const compute: Readonly<Record<Aggregate, (values: readonly number[]) => number>> = {
  sum: (values) => rounded(sum(values)),
  mean: (values) => rounded(sum(values) / values.length),
  last: (values) => values.at(-1) ?? 0,
  max: (values) => values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY),
};

/** A finer period that stands for the whole one that it begins (or, but for weeks, ends), as spreadsheets write months. */
function isLabel({ period }: FinePoint, frequency: Frequency): boolean {
  const whole = parsePeriod(periodOf(period.first, frequency));
  return whole?.first === period.first || (whole?.last === period.last && frequency !== 'week');
}

/** Spreadsheets turn some cells of a column of months into the first of the month: beside months it means the month. */
function harmonised(points: readonly FinePoint[], frequency: Frequency | undefined): readonly FinePoint[] {
  if (!frequency || !points.some(({ period }) => period.frequency === frequency)) return points;
  return points.map((point) => {
    const whole = parsePeriod(periodOf(point.period.first, frequency));
    return point.period.frequency === 'day' && whole?.first === point.period.first ? { ...point, period: whole } : point;
  });
}

/** What only some of the points have: all must be told in the same steps. */
function mixed(points: readonly FinePoint[]): Fault[] {
  const byFrequency = [...Map.groupBy(points, ({ period }) => period.frequency)].sort(([, a], [, b]) => b.length - a.length);
  const [usual] = byFrequency[0] ?? [];
  const faultOf = ({ line, period }: FinePoint): Fault => ({ code: 'period-mixed', line, text: period.text, expected: [usual ?? ''] });
  return byFrequency.slice(1).flatMap(([, some]) => some.map(faultOf));
}

/** Weeks cross the borders of months and years; nothing can be split that is told as one. */
function misfit({ line, period }: FinePoint, frequency: Frequency): Fault[] {
  const source = period.frequency;
  if (frequencies.indexOf(source) > frequencies.indexOf(frequency))
    return [{ code: 'period-coarser', line, expected: [source, frequency] }];
  return source === 'week' && frequency !== 'week' ? [{ code: 'weeks-do-not-fit', line, expected: [frequency] }] : [];
}

/** Weeks that are told by one day which is no Monday: they are not the weeks of the series (ISO 8601), but cut across two of them. */
function otherWeeks(groups: readonly Group[], frequency: Frequency): Fault[] {
  const days = groups.flatMap(({ points }) => points).filter(({ period }) => period.frequency === 'day');
  const [first] = days;
  const isWeekly =
    days.length > 1 && days.every(({ period }) => (dayNumber(period.first) - dayNumber(first?.period.first ?? '')) % 7 === 0);
  const isOther = frequency === 'week' && first !== undefined && isWeekly && !isLabel(first, 'week');
  return isOther ? [{ code: 'weeks-begin-otherwise', line: first.line, text: first.period.text }] : [];
}

export interface Aggregated {
  readonly points: readonly NewPoint[];
  /** How values were put together; undefined when each period had one. */
  readonly aggregate: Aggregate | undefined;
  readonly source: Frequency;
}

/** Brings points to the series' frequency; how, only the person can say who knows what the number means. */
export function aggregatePoints(
  told: readonly FinePoint[],
  seriesFrequency: Frequency | undefined,
  aggregate: Aggregate | undefined,
): Outcome<Aggregated> {
  const fine = harmonised(told, seriesFrequency);
  const source = fine[0]?.period.frequency ?? 'day';
  const frequency = seriesFrequency ?? source;
  const groups = groupPoints(fine, frequency);
  const faults = [mixed(fine), fine[0] ? misfit(fine[0], frequency) : [], otherWeeks(groups, frequency)].find(({ length }) => length > 0);
  if (faults) return refuse(...faults);
  const isSingle = groups.every(({ points }) => points.length === 1);
  const areLabels = isSingle && (source === frequency || fine.every((point) => isLabel(point, frequency)));
  if (!areLabels && !aggregate) {
    const example = groups.find(({ points }) => points.length > 1) ?? groups[0];
    return ask({ decision: 'aggregate', example: example?.period ?? '', choices: aggregates });
  }
  const points = groups.map(({ period, dimensions, points: some }): NewPoint => {
    const values = some.map(({ value }) => value);
    return { period, dimensions, value: compute[aggregate ?? 'last'](values) };
  });
  return { result: { points, aggregate: areLabels ? undefined : aggregate, source } };
}

/** How many periods of a finer frequency a period has; undefined where they do not fit into it. */
export function partsIn(period: string, part: Frequency): number | undefined {
  const whole = parsePeriod(period);
  if (!whole || part === 'week') return undefined;
  if (part === 'day') return dayNumber(whole.last) - dayNumber(whole.first) + 1;
  const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };
  return months[whole.frequency] / months[part] || undefined;
}
