import type { ChartKey, ToldPoint } from '../kpi-chart/chart.ts';

/** What evidence's data says of one thing, by category; null where it says nothing. */
export interface EvidenceSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly told: readonly ToldPoint[];
}

/** All that the chart of a piece of evidence shows, as data: numbers in its unit, words in the playbook's language. */
export interface EvidenceChart {
  readonly form: 'bar' | 'line';
  readonly title: string;
  /** A tag that Intl knows. */
  readonly language: string;
  readonly unit: string;
  readonly decimals: number;
  readonly categories: readonly string[];
  readonly series: readonly EvidenceSeries[];
  readonly keys: readonly ChartKey[];
  /** A KPI's chart has these; what shows charts asks for them. */
  readonly breaks: readonly never[];
  readonly parts: readonly never[];
  readonly hiddenParts: 0;
  readonly changes?: never;
  readonly measure?: never;
}
