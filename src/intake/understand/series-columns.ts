import { type Outcome, refuse } from '../fault.ts';
import { columnStats, numericColumns } from '../table/column-stats.ts';
import { type DimensionColumn, dimensionColumns } from '../table/dimension-columns.ts';
import { isSameName, unknownColumns } from '../table/find-column.ts';
import type { FoundTable } from '../table/find-table.ts';
import { type PeriodColumn, periodColumn, withPeriodsBelow } from '../table/period-column.ts';
import { type KnownDimension, type ValueColumn, valueColumns } from '../table/value-columns.ts';
import type { Wishes } from '../wishes.ts';

/** What the columns of a table are for. */
export interface SeriesColumns {
  readonly period: PeriodColumn;
  readonly values: readonly ValueColumn[];
  readonly dimensions: readonly DimensionColumn[];
}

/** What is known of the series before. */
export interface SeriesContext {
  readonly unit: string | undefined;
  readonly known: readonly KnownDimension[];
  readonly hasRows: boolean;
}

/** Tells the columns of a series apart, as far as the file can. */
export function seriesColumns(table: FoundTable, wishes: Wishes, { unit, known, hasRows }: SeriesContext): Outcome<SeriesColumns> {
  const named = [wishes.period, wishes.value, ...wishes.dimensions.map(({ column }) => column), ...wishes.ignore];
  const unknown = unknownColumns(table, named);
  if (unknown.length > 0) return refuse(...unknown);
  const stats = columnStats(table, unit).filter(({ name }) => !wishes.ignore.some((ignored) => isSameName(ignored, name)));
  const period = periodColumn(table, stats, wishes);
  if (!('result' in period)) return period;
  const { index, yearIndex } = period.result;
  const dimensionNames = wishes.dimensions.map(({ column }) => column);
  const rest = stats.filter((column) => column.index !== index && column.index !== yearIndex);
  const numeric = numericColumns(rest).filter(({ name }) => !dimensionNames.some((dimension) => isSameName(dimension, name)));
  const values = valueColumns(table, numeric, wishes, known);
  const left = rest.filter((column) => !('result' in values) || !values.result.some((value) => value.index === column.index));
  if (!('result' in values)) return values;
  const dimensions = dimensionColumns(
    { table: withPeriodsBelow(table, period.result).table, period: period.result, left, known, hasRows },
    wishes,
  );
  if (!('result' in dimensions)) return dimensions;
  return { result: { period: period.result, values: values.result, dimensions: dimensions.result } };
}
