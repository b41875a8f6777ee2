import type { Point } from './finding.ts';
import { endOf } from './period.ts';

/** One line of a KPI's or channel's CSV. `dimensions` holds the cells of the dimension columns; empty cells mean the total. */
export interface SeriesRow {
  readonly period: string;
  readonly value: number;
  readonly note?: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly point: Point;
}

export interface Series {
  /** The names of the dimension columns, in the file's order. */
  readonly dimensions: readonly string[];
  readonly rows: readonly SeriesRow[];
}

/** A value at a period. */
export interface Value {
  readonly period: string;
  readonly value: number;
}

/** One line of an evidence's CSV. */
export interface EvidenceRow {
  readonly label: string;
  readonly series?: string;
  readonly value: number;
  readonly point: Point;
}

/** What a row is of: its dimensions joined, nothing for the total. */
export const partNameOf = ({ dimensions }: SeriesRow): string => Object.values(dimensions).filter(Boolean).join(' · ');

/** Rows by the last days of their periods, the earliest first; those of one period stay in the file's order. */
const inOrder = (rows: readonly SeriesRow[]): readonly SeriesRow[] =>
  rows
    .map((row) => ({ row, end: endOf(row.period) }))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
    .map(({ row }) => row);

/** The rows of the total (named by nothing) and of each combination of dimensions, in the file's order; each the earliest period first. */
export const rowsByPart = (series: Series | undefined): ReadonlyMap<string, readonly SeriesRow[]> =>
  new Map([...Map.groupBy(series?.rows ?? [], partNameOf)].map(([name, rows]) => [name, inOrder(rows)]));

/** All rows, the earliest period first. */
export const rowsInOrder = (series: Series | undefined): readonly SeriesRow[] => inOrder(series?.rows ?? []);

/** The rows without a dimension, the earliest period first. */
export const totals = (series: Series | undefined): readonly SeriesRow[] =>
  inOrder((series?.rows ?? []).filter((row) => partNameOf(row) === ''));
