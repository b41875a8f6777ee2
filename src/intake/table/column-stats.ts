import { isNumber, isPeriod, isSurePeriod, isYear, saysTotal } from '../cells/cell-kind.ts';
import { isGap } from '../cells/number-text.ts';
import type { Cell } from '../read/source.ts';
import type { FoundTable } from './find-table.ts';

const yearNames = /^(?:jahr|year|kalenderjahr|geschäftsjahr)$/i;

/** What most cells of a column are. */
export interface ColumnStats {
  readonly index: number;
  readonly name: string;
  readonly isEmpty: boolean;
  readonly isSurePeriod: boolean;
  readonly isPeriod: boolean;
  readonly isYear: boolean;
  readonly isNumber: boolean;
}

/** Most, not all: one wrong cell must not hide the column that it stands in. */
const mostly = (cells: readonly Cell[], is: (cell: Cell) => boolean): boolean => cells.filter(is).length * 2 > cells.length;

/** The year that a line belongs to; numbers between 1900 and 2199 alone may as well be counted. */
export const isNamedYear = ({ name, isYear: holdsYears }: ColumnStats): boolean => holdsYears && yearNames.test(name);

/** The columns that may hold the value: those of numbers, and the year only where there is nothing else. */
export function numericColumns(stats: readonly ColumnStats[]): ColumnStats[] {
  const numbers = stats.filter((column) => column.isNumber && !column.isSurePeriod);
  const counting = numbers.filter((column) => !isNamedYear(column));
  return counting.length > 0 ? counting : numbers;
}

export function columnStats({ columns, rows }: FoundTable, unit: string | undefined): ColumnStats[] {
  const lines = rows.filter(({ cells }) => !cells.some(({ text }) => saysTotal(text)));
  return columns.map((name, index) => {
    const cells = (lines.length > 0 ? lines : rows).flatMap((row) => row.cells[index] ?? []).filter(({ text }) => !isGap(text));
    return {
      index,
      name,
      isEmpty: cells.length === 0,
      isSurePeriod: mostly(cells, isSurePeriod),
      isPeriod: mostly(cells, isPeriod),
      isYear: mostly(cells, isYear),
      isNumber: mostly(cells, (cell) => isNumber(cell, unit)),
    };
  });
}
