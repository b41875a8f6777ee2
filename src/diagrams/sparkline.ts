import { dayNumber } from '../model/calendar.ts';
import { endOf } from '../model/period.ts';
import type { Value } from '../model/series.ts';
import { extentOf } from './extent.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A development so small that it stands in a line of a table: whole numbers, so that a page can hold a thousand. */
export interface Sparkline {
  /** The `d` of an SVG path; empty for a single value, which is only a dot. */
  readonly path: string;
  readonly last: Point;
}

/** Where a number lies between the least and the largest, as a share; numbers that are all the same lie in the middle. */
function shareIn(numbers: readonly number[]): (number: number) => number {
  const { low, high } = extentOf(numbers);
  return (number) => (low === high ? 0.5 : (number - low) / (high - low));
}

/** Values by the last day of their periods, larger ones higher. */
function placed(values: readonly Value[], width: number, height: number): readonly Point[] {
  const known = values.map(({ period, value }) => ({ day: dayNumber(endOf(period)), value }));
  const across = shareIn(known.map(({ day }) => day));
  const up = shareIn(known.map(({ value }) => value));
  return known.map(({ day, value }) => ({ x: across(day) * width, y: (1 - up(value)) * height }));
}

/** Columns in which points lie too close to be told apart: of each, the extremes are kept, so that no outlier is lost. */
const columns = 24;

function extremes(points: readonly Point[]): readonly Point[] {
  const heights = points.map(({ y }) => y);
  const { low, high } = extentOf(heights);
  const kept = new Set([heights.indexOf(low), heights.indexOf(high)]);
  return points.filter((_point, index) => kept.has(index));
}

function thinned(points: readonly Point[], width: number): readonly Point[] {
  if (points.length <= 2 * columns) return points;
  const byColumn = Map.groupBy(points, ({ x }) => Math.floor((x / width) * columns));
  return [...byColumn.values()].flatMap(extremes);
}

const round = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/**
 * Places values in a field of this size, in units from its top left corner.
 * @param values the earliest first
 */
export function layoutSparkline(values: readonly Value[], width: number, height: number): Sparkline | undefined {
  const points = placed(values, width, height);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const line = points.length === 1 ? [] : [...new Set([first, ...thinned(points, width), last])].map(round);
  return { path: line.length === 0 ? '' : `M${line.map(({ x, y }) => `${x} ${y}`).join(' ')}`, last: round(last) };
}
