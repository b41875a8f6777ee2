import { endOf } from '../../model/period.ts';
import { partNameOf, type Series } from '../../model/series.ts';

/** A series as a table: a row for each period, the latest first; a column for the total and one for each combination of dimensions. */
export interface SeriesTable {
  /** Names of the columns after the total. */
  readonly parts: readonly string[];
  readonly rows: readonly SeriesTableRow[];
}

export interface SeriesTableRow {
  readonly period: string;
  /** The total, then the parts; null where there is no value. */
  readonly values: readonly (number | null)[];
  readonly notes: readonly string[];
}

const total = '';

export function seriesTable({ rows }: Series): SeriesTable {
  const parts = [...new Set(rows.map(partNameOf))].filter((name) => name !== total);
  const byPeriod = Map.groupBy(rows, ({ period }) => period);
  const periods = [...byPeriod].sort(([a], [b]) => (endOf(a) < endOf(b) ? 1 : -1));
  return {
    parts,
    rows: periods.map(([period, own]) => ({
      period,
      values: [total, ...parts].map((name) => own.find((row) => partNameOf(row) === name)?.value ?? null),
      notes: own.flatMap(({ note }) => note ?? []),
    })),
  };
}
