import { isNumber, numberOf, saysTotal } from '../cells/cell-kind.ts';
import { isGap } from '../cells/number-text.ts';
import type { Fault } from '../fault.ts';
import { blank, type SourceRow } from '../read/source.ts';
import type { FoundTable } from '../table/find-table.ts';
import type { ValueColumn } from '../table/value-columns.ts';
import type { EvidenceColumns } from './evidence-columns.ts';
import type { NumberCell } from './number-form.ts';

export interface RawRow {
  readonly line: number;
  readonly label: string;
  readonly series: string | undefined;
  readonly value: { readonly known: number } | { readonly cell: NumberCell };
}

export interface EvidenceRows {
  readonly rows: readonly RawRow[];
  readonly skipped: readonly SourceRow[];
  readonly gaps: number;
  readonly faults: readonly Fault[];
}

interface Given {
  readonly table: FoundTable;
  readonly columns: EvidenceColumns;
  readonly unit: string | undefined;
}

type RowOrFault = RawRow | Fault | 'gap';

function rowIn({ line, cells }: SourceRow, value: ValueColumn, { table, columns, unit }: Given): RowOrFault {
  const { label, series } = columns;
  const cell = cells[value.index] ?? blank;
  const column = table.columns[value.index] ?? '';
  if (cell.number === undefined && isGap(cell.text)) return 'gap';
  const number = cell.number === undefined ? numberOf(cell, unit) : undefined;
  if (cell.number === undefined && !number) return { code: 'no-number', line, column, text: cell.text };
  const text = cells[label]?.text ?? '';
  if (text === '') return { code: 'label-missing', line, column: table.columns[label] ?? '' };
  const own = series === undefined ? undefined : (cells[series]?.text ?? '');
  return {
    ...{ line, label: text, series: value.dimension ? value.name : own },
    value: number ? { cell: { number, text: cell.text, line, column } } : { known: cell.number ?? 0 },
  };
}

function twice(rows: readonly RawRow[]): Fault[] {
  const groups = Map.groupBy(rows, ({ label, series }) => JSON.stringify([label, series]));
  const faultOf = ({ line, label, series }: RawRow, first: RawRow | undefined): Fault => ({
    ...{ code: 'label-twice', line, text: series ? `${label}, ${series}` : label },
    expected: [String(first?.line)],
  });
  return [...groups.values()].flatMap((group) => group.slice(1).map((row) => faultOf(row, group[0])));
}

/** Totals, a last line without a label, and remarks at an end of the table. */
function skippedRows({ table, columns, unit }: Given): SourceRow[] {
  const hasValue = (row: SourceRow) => columns.values.some(({ index }) => isNumber(row.cells[index] ?? blank, unit));
  return table.rows.filter((row, at) => {
    const isLast = at === table.rows.length - 1;
    const text = row.cells[columns.label]?.text ?? '';
    return saysTotal(text) || (isLast && text === '') || (!hasValue(row) && (at === 0 || isLast));
  });
}

/** Reads the lines of a table one by one. */
export function evidenceRows(given: Given): EvidenceRows {
  const skipped = new Set(skippedRows(given));
  const found = given.table.rows
    .filter((row) => !skipped.has(row))
    .flatMap((row) => given.columns.values.map((value) => rowIn(row, value, given)));
  const rows = found.filter((one): one is RawRow => one !== 'gap' && 'label' in one);
  const faults = found.filter((one): one is Fault => one !== 'gap' && 'code' in one);
  return { rows, skipped: [...skipped], gaps: found.filter((one) => one === 'gap').length, faults: [...faults, ...twice(rows)] };
}
