import { dayNumber } from '../model/calendar.ts';
import { type Frequency, frequencies, type Period, parsePeriod, periodOf } from '../model/period.ts';
import { ask, type Fault, type Outcome, refuse } from './fault.ts';
import type { NewPoint } from './merge-series.ts';
import type { Aggregate } from './wishes.ts';

/** A value with the period that its line tells. */
export interface FinePoint {
  readonly period: Period;
  readonly value: number;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly line: number;
}

/** Twelve digits: what lies behind them is the rounding of sums in floating point. */
const rounded = (value: number): number => Number(value.toPrecision(12));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const compute: Readonly<Record<Aggregate, (values: readonly number[]) => number>> = {
  sum: (values) => rounded(sum(values)),
  mean: (values) => rounded(sum(values) / values.length),
  last: (values) => values.at(-1) ?? 0,
  max: (values) => values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY),
};

/** Days of which each stands for the whole period that it begins or ends, as spreadsheets write months. */
const isEdge = ({ period }: FinePoint, frequency: Frequency): boolean => {
  const whole = parsePeriod(periodOf(period.first, frequency));
  return whole?.first === period.first || whole?.last === period.last;
};

/** Weeks cross the borders of months and years; nothing can be split that is told as one. */
function misfit(source: Frequency, frequency: Frequency, line: number): Fault | undefined {
  if (source === frequency) return undefined;
  if (frequencies.indexOf(source) > frequencies.indexOf(frequency)) return { code: 'period-coarser', line, expected: [source, frequency] };
  return source === 'week' ? { code: 'weeks-do-not-fit', line, expected: [frequency] } : undefined;
}

interface Group {
  readonly period: string;
  readonly points: readonly FinePoint[];
}

function groupsOf(points: readonly FinePoint[], frequency: Frequency): Group[] {
  const sorted = points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => (a.point.period.last < b.point.period.last ? -1 : a.point.period.last > b.point.period.last ? 1 : a.index - b.index))
    .map(({ point }) => point);
  const keyed = Map.groupBy(sorted, ({ period, dimensions }) => JSON.stringify([periodOf(period.first, frequency), dimensions]));
  return [...keyed.values()].map((group) => ({ period: periodOf((group[0] as FinePoint).period.first, frequency), points: group }));
}

/** What only some of the points have: all must be told in the same steps. */
function mixed(points: readonly FinePoint[]): Fault[] {
  const byFrequency = [...Map.groupBy(points, ({ period }) => period.frequency)].sort(([, a], [, b]) => b.length - a.length);
  const [usual] = byFrequency[0] ?? [];
  return byFrequency
    .slice(1)
    .flatMap(([, some]) =>
      some.map(({ line, period }): Fault => ({ code: 'period-mixed', line, text: period.text, expected: [usual ?? ''] })),
    );
}

export interface Aggregated {
  readonly points: readonly NewPoint[];
  /** How values were put together; undefined when each period had one. */
  readonly aggregate: Aggregate | undefined;
  readonly source: Frequency;
}

/** Brings points to the series' frequency; how, only the person can say who knows what the number means. */
export function aggregatePoints(
  fine: readonly FinePoint[],
  frequency: Frequency | undefined,
  told: Aggregate | undefined,
): Outcome<Aggregated> {
  const faults = mixed(fine);
  if (faults.length > 0) return refuse(...faults);
  const first = fine[0] as FinePoint;
  const source = first.period.frequency;
  const fault = misfit(source, frequency ?? source, first.line);
  if (fault) return refuse(fault);
  const groups = groupsOf(fine, frequency ?? source);
  const isSingle = groups.every(({ points }) => points.length === 1);
  const isLabel = isSingle && (source === (frequency ?? source) || fine.every((point) => isEdge(point, frequency ?? source)));
  if (!isLabel && told === undefined) {
    const many = groups.find(({ points }) => points.length > 1) ?? groups[0];
    return ask({ decision: 'aggregate', example: many?.period ?? '', choices: ['sum', 'mean', 'last', 'max'] });
  }
  const points = groups.map(({ period, points: some }): NewPoint => {
    const values = some.map(({ value }) => value);
    return { period, value: compute[told ?? 'last'](values), dimensions: (some[0] as FinePoint).dimensions };
  });
  return { result: { points, aggregate: isLabel ? undefined : told, source } };
}

/** How many periods of a finer frequency a period has; undefined where they do not fit into it. */
export function partsIn(period: string, part: Frequency): number | undefined {
  const whole = parsePeriod(period);
  if (!whole || part === 'week') return undefined;
  if (part === 'day') return dayNumber(whole.last) - dayNumber(whole.first) + 1;
  const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };
  return months[whole.frequency] / months[part] || undefined;
}
