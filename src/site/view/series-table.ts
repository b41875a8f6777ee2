import { rowsByPart, rowsInOrder, type Series } from '../../model/series.ts';

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

export function seriesTable(series: Series): SeriesTable {
  const byPart = rowsByPart(series);
  const parts = [...byPart.keys()].filter((name) => name !== total);
  const columns = [total, ...parts].map((name) => new Map(byPart.get(name)?.map(({ period, value }) => [period, value])));
  const byPeriod = Map.groupBy(rowsInOrder(series), ({ period }) => period);
  const rows = [...byPeriod].map(([period, own]) => ({
    period,
    values: columns.map((values) => values.get(period) ?? null),
    notes: own.flatMap(({ note }) => note ?? []),
  }));
  return { parts, rows: rows.reverse() };
}
