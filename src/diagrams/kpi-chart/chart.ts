import type { PartRole } from './ink.ts';

/** A value at a day: days since 1 January 1970. */
export interface ChartPoint {
  readonly at: number;
  /** Null where the series leaves out a period: the line is broken there. */
  readonly value: number | null;
}

/** A point with the words that tell it. */
export interface ToldPoint extends ChartPoint {
  readonly period: string;
  /** The value with its unit, and the note if there is one. */
  readonly text: string;
}

/** The target as a line, or the band to keep to. */
export interface ChartTarget {
  readonly low: number;
  readonly high: number;
  readonly label: string;
}

/** Where the definition changed: values before and after do not compare. */
export interface ChartBreak {
  readonly at: number;
  /** Its number in the list of notes below the chart. */
  readonly label: string;
  readonly note: string;
}

/** A day from which on the target or the definition is another one. */
export interface ChartChange {
  readonly at: number;
  readonly note: string;
}

/** Days without values, up to today. */
export interface ChartStale {
  readonly from: number;
  readonly to: number;
}

/** A day in the life of a measure that should move the KPI. */
export interface ChartMark {
  readonly at: number;
  /** Its letter in the list of notes below the chart. */
  readonly label: string;
  readonly note: string;
}

/** The value before a measure, or the one that is expected of it, over the days of which it tells. */
export interface ChartLevel {
  readonly role: 'before' | 'after';
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** What a thing in the chart is, beside what stands in it in words. */
export interface ChartKey {
  readonly role: 'line' | PartRole | 'pace' | 'baseline' | 'stale' | 'change' | ChartLevel['role'];
  readonly label: string;
}

export interface ChartTick {
  readonly at: number;
  readonly label: string;
}

/**
 * All that the chart of a KPI shows, as data: the build draws from it what is seen at once, and the browser what moves.
 * Numbers are in the KPI's unit, words in the playbook's language.
 */
export interface KpiChart {
  readonly title: string;
  /** A tag that Intl knows. */
  readonly language: string;
  readonly unit: string;
  readonly decimals: number;
  readonly points: readonly ToldPoint[];
  /** One for each combination of dimensions, at most twelve, switched off at first. */
  readonly parts: readonly { readonly name: string; readonly points: readonly ToldPoint[] }[];
  /** How many more parts the series has. */
  readonly hiddenParts: number;
  readonly baseline: (ToldPoint & { readonly value: number }) | null;
  readonly target: ChartTarget | null;
  /** The day of the target: until then the pace leads from the baseline to it. */
  readonly due: number | null;
  readonly breaks: readonly ChartBreak[];
  /** Only where there are any; newest first, those beyond the range included. */
  readonly changes?: readonly ChartChange[];
  readonly stale: ChartStale | null;
  /** Only where the chart shows what came of a measure. */
  readonly measure?: { readonly marks: readonly ChartMark[]; readonly levels: readonly ChartLevel[] };
  /** Heights of the chart beside it, with which it is compared: both have the same scale. */
  readonly beside?: readonly number[];
  readonly keys: readonly ChartKey[];
  readonly range: { readonly from: number; readonly to: number };
  /** Where days can be told, densest first: the chart takes the first list that has room. */
  readonly ticks: readonly (readonly ChartTick[])[];
}

/** The way from the baseline to the target, as fast as it has to be; undefined where there is none, as for a band. */
export function paceOf({ baseline, target, due }: Pick<KpiChart, 'baseline' | 'target' | 'due'>): readonly ChartPoint[] | undefined {
  if (!baseline || !target || due === null || target.low !== target.high || due <= baseline.at) return undefined;
  return [baseline, { at: due, value: target.low }];
}
