import { saysTotal } from '../cells/cell-kind.ts';
import { ask, type Outcome, refuse } from '../fault.ts';
import { ownColumns } from '../merge/merge-series.ts';
import type { SourceRow } from '../read/source.ts';
import type { Wishes } from '../wishes.ts';
import type { ColumnStats } from './column-stats.ts';
import { isSameName, placeOf } from './find-column.ts';
import type { FoundTable } from './find-table.ts';
import { type PeriodColumn, periodCell } from './period-column.ts';
import type { KnownDimension } from './value-columns.ts';

/** A column of texts that tell rows apart, and what the series calls it. */
export interface DimensionColumn {
  readonly index: number;
  readonly name: string;
}

interface Given {
  readonly table: FoundTable;
  readonly period: PeriodColumn;
  /** Columns that are neither period nor value. */
  readonly left: readonly ColumnStats[];
  readonly known: readonly KnownDimension[];
  /** Whether the series has rows already, to which a new dimension would not fit by itself. */
  readonly hasRows: boolean;
}

const nameFor = (column: string, known: readonly KnownDimension[]): string =>
  known.find(({ name }) => isSameName(name, column))?.name ?? column;

const wishedColumns = ({ table, known }: Given, { dimensions }: Wishes): DimensionColumn[] =>
  dimensions.map(({ column, name }) => ({ index: placeOf(table, column), name: name ?? nameFor(column, known) }));

/** Columns that differ in rows of the same period which nothing else tells apart. */
function splitting({ table, period, left }: Given, chosen: readonly DimensionColumn[]): ColumnStats[] {
  const rows = table.rows.filter(({ cells }) => !cells.some(({ text }) => saysTotal(text)));
  const keyOf = (row: SourceRow) => JSON.stringify([periodCell(row, period).text, ...chosen.map(({ index }) => row.cells[index]?.text)]);
  const groups = Map.groupBy(rows, keyOf);
  const differs = (index: number) => [...groups.values()].some((group) => new Set(group.map(({ cells }) => cells[index]?.text)).size > 1);
  return left.filter(({ index, isEmpty }) => !isEmpty && !chosen.some((column) => column.index === index) && differs(index));
}

/** The columns of dimensions: those that the series has already, and those without which rows would stand for the same. */
export function dimensionColumns(given: Given, wishes: Wishes): Outcome<readonly DimensionColumn[]> {
  const wished = wishedColumns(given, wishes);
  const free = given.left.filter(({ index, isNumber }) => !isNumber && !wished.some((column) => column.index === index));
  const known = free.filter(({ name }) => given.known.some((dimension) => isSameName(dimension.name, name)));
  const sure = [...wished, ...known.map(({ index, name }) => ({ index, name: nameFor(name, given.known) }))];
  const more = splitting({ ...given, left: free }, sure);
  const reserved = [...sure, ...(given.hasRows ? [] : more)].filter(({ name }) => ownColumns.has(name));
  if (reserved.length > 0) return refuse(...reserved.map(({ name }) => ({ code: 'column-reserved' as const, column: name })));
  if (given.hasRows && more.length > 0)
    return ask(...more.map(({ name }) => ({ decision: 'dimension' as const, example: name, choices: ['dimension', 'ignore'] })));
  return { result: [...sure, ...more.map(({ index, name }) => ({ index, name }))] };
}
