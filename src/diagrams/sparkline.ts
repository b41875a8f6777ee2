import type { Value } from '../model/series.ts';
import { layoutSeriesLine, type SeriesLine } from './series-line.ts';

type Point = SeriesLine['points'][number];

/** A development so small that it stands in a line of a table: whole numbers, so that a page can hold a thousand. */
export interface Sparkline {
  /** The `d` of an SVG path; empty for a single value, which is only a dot. */
  readonly path: string;
  readonly last: Point;
}

/** Columns in which points lie too close to be told apart: of each, the extremes are kept, so that no outlier is lost. */
const columns = 24;

function extremes(points: readonly Point[]): readonly Point[] {
  const heights = points.map(({ y }) => y);
  const kept = new Set([heights.indexOf(Math.min(...heights)), heights.indexOf(Math.max(...heights))]);
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
  const { points } = layoutSeriesLine(values, [], width, height);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const line = points.length === 1 ? [] : [...new Set([first, ...thinned(points, width), last])].map(round);
  return { path: line.length === 0 ? '' : `M${line.map(({ x, y }) => `${x} ${y}`).join(' ')}`, last: round(last) };
}
