import { layoutSparkline, type Sparkline } from '../../diagrams/sparkline.ts';
import { type Series, totals, type Value } from '../../model/series.ts';

/** The development of a series in a word's size, and what it says. */
export interface Spark extends Sparkline {
  readonly text: string;
}

/** The field of a sparkline, in its own units. */
export const sparkSize = { width: 192, height: 48 };

/** Undefined where there is no total. */
export function sparkOf(series: Series | undefined, say: (value: Value) => string): Spark | undefined {
  const values = totals(series);
  const [first, last] = [values[0], values.at(-1)];
  const spark = layoutSparkline(values, sparkSize.width, sparkSize.height);
  if (!spark || !first || !last) return undefined;
  return { ...spark, text: first === last ? say(last) : `${say(first)}, ${say(last)}` };
}
