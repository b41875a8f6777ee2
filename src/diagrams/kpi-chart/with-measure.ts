import { addDays, addMonths, type Day, dayNumber } from '../../model/calendar.ts';
import type { Frequency } from '../../model/period.ts';
import { extentOf } from '../extent.ts';
import type { ChartKey, ChartLevel, ChartMark, KpiChart } from './chart.ts';
import { ticksBetween } from './time-axis.ts';

/** What a measure should do to a KPI, and when. */
export interface Course {
  readonly start?: Day | undefined;
  readonly visibleBy?: Day | undefined;
  /** Days with what happens on them, the earliest first. */
  readonly marks: readonly { readonly on: Day; readonly note: string }[];
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface CourseWords {
  readonly before: (value: number) => string;
  readonly after: (value: number) => string;
  readonly short: (period: string) => string;
}

/** How many months of values before the start tell how it was. */
const monthsBefore = 24;

/** A level over fewer of the days nobody sees: it goes all the way then. */
const leastShare = 0.08;

/** Values from long before the start would press together what the chart is about. */
function pointsNear({ points }: KpiChart, start: Day | undefined): KpiChart['points'] {
  if (start === undefined) return points;
  const first = dayNumber(addMonths(start, -monthsBefore));
  const near = points.filter(({ at }) => at >= first);
  return near.length === 0 ? points : near;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const marksOf = ({ marks }: Course): ChartMark[] =>
  marks.map(({ on, note }, index) => ({ at: dayNumber(on), label: letters[index] ?? '', note }));

/** The value before tells of the days up to the start, the expected one of those from which on it should be visible. */
function levelsOf({ start, visibleBy, from, to }: Course, range: KpiChart['range']): ChartLevel[] {
  const long = (level: ChartLevel): ChartLevel =>
    level.to - level.from < (range.to - range.from) * leastShare ? { ...level, ...range } : level;
  const [begins, shows] = [start ?? visibleBy, visibleBy ?? start];
  const before = { ...range, ...(begins !== undefined && { to: dayNumber(begins) }) };
  const after = { ...range, ...(shows !== undefined && { from: dayNumber(shows) }) };
  return [
    ...(from === undefined ? [] : [long({ role: 'before', value: from, ...before })]),
    ...(to === undefined ? [] : [long({ role: 'after', value: to, ...after })]),
  ];
}

function keysOf({ keys }: KpiChart, levels: readonly ChartLevel[], words: CourseWords): ChartKey[] {
  const kept = keys.filter(({ role }) => role === 'line' || role === 'stale');
  return [...kept, ...levels.map(({ role, value }) => ({ role, label: words[role](value) }))];
}

const dayAt = (number: number): Day => addDays('1970-01-01', number);

/**
 * A KPI's chart that tells what came of a measure: its days, and the values before and expected. The way to the KPI's own
 * target and its parts are told on the KPI's page.
 */
export function withMeasure(chart: KpiChart, frequency: Frequency, course: Course, words: CourseWords): KpiChart {
  const points = pointsNear(chart, course.start);
  const marks = marksOf(course);
  const days = [...points, ...marks].map(({ at }) => at);
  const { low: from, high: to } = extentOf([...days, ...(chart.stale ? [chart.stale.to] : [])]);
  const range = { from, to };
  const levels = levelsOf(course, range);
  return {
    ...chart,
    points,
    parts: [],
    hiddenParts: 0,
    baseline: null,
    due: null,
    breaks: chart.breaks.filter(({ at }) => at >= from && at <= to),
    ...(chart.changes && { changes: [] }),
    measure: { marks, levels },
    keys: keysOf(chart, levels, words),
    range,
    ticks: ticksBetween(dayAt(from), dayAt(to), frequency, words.short),
  };
}
