import { dayNumber } from '../model/calendar.ts';
import { endOf } from '../model/period.ts';
import type { Value } from '../model/series.ts';

/** A development as a line in a field of this size, in pixels from its top left corner. */
export interface SeriesLine {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Heights of the target, or of both ends of the band to keep. */
  readonly targets: readonly number[];
}

/**
 * Places values by the last day of their periods; the field holds all values and targets.
 * @param values the earliest first
 */
export function layoutSeriesLine(values: readonly Value[], targets: readonly number[], width: number, height: number): SeriesLine {
  const days = values.map(({ period }) => dayNumber(endOf(period)));
  const all = [...values.map(({ value }) => value), ...targets];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const y = (value: number) => (high === low ? height / 2 : height - ((value - low) / (high - low)) * height);
  const x = (day: number) => (last === first ? width / 2 : ((day - first) / (last - first)) * width);
  return { points: values.map(({ value }, index) => ({ x: x(days[index] ?? first), y: y(value) })), targets: targets.map(y) };
}
