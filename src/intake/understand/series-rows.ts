import { isNumber, numberOf, readingOf, saysTotal } from '../cells/cell-kind.ts';
import { isGap } from '../cells/number-text.ts';
import { isPeriodText, type PeriodReading } from '../cells/period-text.ts';
import type { Fault } from '../fault.ts';
import { blank, type SourceRow } from '../read/source.ts';
import type { FoundTable } from '../table/find-table.ts';
import { periodCell } from '../table/period-column.ts';
import type { ValueColumn } from '../table/value-columns.ts';
import type { NumberCell } from './number-form.ts';
import type { SeriesColumns } from './series-columns.ts';

/** A value as it stands in the file: a number that a spreadsheet knows, or the text of one. */
export type RawValue = { readonly known: number } | { readonly cell: NumberCell };

export interface RawPoint {
  readonly line: number;
  readonly periodText: string;
  readonly reading: PeriodReading;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: RawValue;
  readonly isPercent: boolean;
}

export interface SeriesRows {
  readonly points: readonly RawPoint[];
  /** Lines that are none of the table's data: totals, notes, units. */
  readonly skipped: readonly SourceRow[];
  /** How many cells hold no value. */
  readonly gaps: number;
  readonly faults: readonly Fault[];
}

interface Given {
  readonly table: FoundTable;
  readonly columns: SeriesColumns;
  readonly unit: string | undefined;
}

function dimensionsOf({ cells }: SourceRow, { dimensions }: SeriesColumns, { dimension }: ValueColumn): Record<string, string> {
  const own = dimensions.map(({ index, name }) => {
    const text = cells[index]?.text ?? '';
    return [name, saysTotal(text) ? '' : text] as const;
  });
  return Object.fromEntries(dimension ? [...own, [dimension.name, dimension.value]] : own);
}

type PointOrFault = RawPoint | Fault | 'gap';

function pointIn(row: SourceRow, value: ValueColumn, { table, columns, unit }: Given): PointOrFault {
  const cell = row.cells[value.index] ?? blank;
  const period = periodCell(row, columns.period);
  const column = table.columns[value.index] ?? '';
  const number = cell.number === undefined ? numberOf(cell, unit) : undefined;
  if (cell.number === undefined && isGap(cell.text)) return 'gap';
  if (cell.number === undefined && (!number || cell.day !== undefined))
    return { code: 'no-number', line: row.line, column, text: cell.text };
  return {
    line: row.line,
    periodText: period.text,
    reading: readingOf(period, columns.period.counted),
    dimensions: dimensionsOf(row, columns, value),
    value: number ? { cell: { number, text: cell.text, line: row.line, column } } : { known: cell.number ?? 0 },
    isPercent: cell.isPercent ?? number?.isPercent ?? false,
  };
}

/** Reads the lines of a table one by one; a line without a period is a total, a remark at an end of the table, or wrong. */
export function seriesRows(given: Given): SeriesRows {
  const { table, columns, unit } = given;
  const { rows } = table;
  const hasPeriod = (row: SourceRow) => isPeriodText(readingOf(periodCell(row, columns.period), columns.period.counted));
  const [first, last] = [rows.findIndex(hasPeriod), rows.findLastIndex(hasPeriod)];
  const isTotal = (row: SourceRow) => !hasPeriod(row) && row.cells.some(({ text }) => saysTotal(text));
  const hasValue = (row: SourceRow) => columns.values.some(({ index }) => isNumber(row.cells[index] ?? blank, unit));
  const isRemark = (row: SourceRow, at: number) => !hasPeriod(row) && (at < first || at > last) && !hasValue(row);
  const skipped = new Set(rows.filter((row, at) => isTotal(row) || isRemark(row, at)));
  const found = rows
    .filter((row) => !skipped.has(row))
    .flatMap((row): PointOrFault[] => {
      if (hasPeriod(row)) return columns.values.map((value) => pointIn(row, value, given));
      return [
        {
          code: 'no-period',
          line: row.line,
          column: table.columns[columns.period.index] ?? '',
          text: periodCell(row, columns.period).text,
        },
      ];
    });
  return {
    points: found.filter((one): one is RawPoint => one !== 'gap' && 'reading' in one),
    faults: found.filter((one): one is Fault => one !== 'gap' && 'code' in one),
    gaps: found.filter((one) => one === 'gap').length,
    skipped: [...skipped],
  };
}
