import { isNumber, numberOf, saysTotal } from './cell-kind.ts';
import { type ColumnStats, columnStats, isNamedYear, numericColumns } from './column-stats.ts';
import { type Fault, type Outcome, refuse } from './fault.ts';
import { isSameName, placeOf, unknownColumns } from './find-column.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { evidenceLook } from './look.ts';
import type { NewRow } from './merge-evidence.ts';
import { decimalMark, type NumberCell } from './number-form.ts';
import { isGap, numberWith } from './number-text.ts';
import { lineNotices } from './series-notices.ts';
import { blank, type Sheet, type SourceRow } from './source.ts';
import type { ColumnRole, Understanding } from './understanding.ts';
import { type ValueColumn, valueColumns } from './value-columns.ts';
import type { Wishes } from './wishes.ts';

export interface EvidenceTask {
  readonly unit: string | undefined;
}

export interface UnderstoodEvidence {
  readonly rows: readonly NewRow[];
  readonly understanding: Understanding;
}

interface Columns {
  readonly label: number;
  readonly series: number | undefined;
  readonly values: readonly ValueColumn[];
}

/** The first column that is no value names the row; a second one names its series where the first is not enough. */
function evidenceColumns(table: FoundTable, wishes: Wishes, unit: string | undefined): Outcome<Columns> {
  const wished = wishes.dimensions.map(({ column }) => column);
  const unknown = unknownColumns(table, [wishes.label, wishes.value, ...wished, ...wishes.ignore]);
  if (unknown.length > 0) return refuse(...unknown);
  const stats = columnStats(table, unit).filter(
    ({ name, isEmpty }) => !isEmpty && !wishes.ignore.some((ignored) => isSameName(ignored, name)),
  );
  const texts = stats.filter((column) => !column.isNumber || isNamedYear(column));
  const label = wishes.label === undefined ? (texts[0]?.index ?? -1) : placeOf(table, wishes.label);
  if (label < 0) return refuse({ code: 'no-label-column', expected: table.columns });
  const rest = stats.filter(({ index }) => index !== label);
  const numeric = numericColumns(rest).filter(({ name }) => !wished.some((dimension) => isSameName(dimension, name)));
  const values = valueColumns(table, numeric, wishes, []);
  if (!('result' in values)) return values;
  const others = texts.filter(({ index }) => !values.result.some((value) => value.index === index));
  const series = wished[0] === undefined ? seriesColumn(table, others, label) : placeOf(table, wished[0]);
  return { result: { label, series: values.result[0]?.dimension ? undefined : series, values: values.result } };
}

function seriesColumn({ rows }: FoundTable, texts: readonly ColumnStats[], label: number): number | undefined {
  const labels = rows.map(({ cells }) => cells[label]?.text);
  const isEnough = new Set(labels).size === labels.length;
  return isEnough ? undefined : texts.find(({ index }) => index !== label)?.index;
}

interface RawRow {
  readonly line: number;
  readonly label: string;
  readonly series: string | undefined;
  readonly value: { readonly known: number } | { readonly cell: NumberCell };
}

function rawRow(
  row: SourceRow,
  column: ValueColumn,
  { label, series }: Columns,
  table: FoundTable,
  unit: string | undefined,
): RawRow | Fault | 'gap' {
  const { line, cells } = row;
  const cell = cells[column.index] ?? blank;
  const name = table.columns[column.index] ?? '';
  const text = cells[label]?.text ?? '';
  if (cell.number === undefined && isGap(cell.text)) return 'gap';
  const number = cell.number === undefined ? numberOf(cell, unit) : undefined;
  if (cell.number === undefined && !number) return { code: 'no-number', line, column: name, text: cell.text };
  if (text === '') return { code: 'label-missing', line, column: table.columns[label] ?? '' };
  return {
    line,
    label: text,
    series: column.dimension ? column.name : series === undefined ? undefined : (cells[series]?.text ?? ''),
    value: number ? { cell: { number, text: cell.text, line, column: name } } : { known: cell.number ?? 0 },
  };
}

function twice(rows: readonly RawRow[]): Fault[] {
  const groups = Map.groupBy(rows, ({ label, series }) => JSON.stringify([label, series]));
  return [...groups.values()].flatMap((group) =>
    group.slice(1).map(
      ({ line, label, series }): Fault => ({
        code: 'label-twice',
        line,
        text: series ? `${label}, ${series}` : label,
        expected: [String(group[0]?.line)],
      }),
    ),
  );
}

function roleOf(index: number, { label, series, values }: Columns): Omit<ColumnRole, 'name'> {
  if (index === label) return { role: 'label' };
  if (index === series) return { role: 'series' };
  const value = values.find((column) => column.index === index);
  return value ? (value.dimension ? { role: 'wide', detail: `series: ${value.name}` } : { role: 'value' }) : { role: 'none' };
}

/** Reads a sheet as the data beside a piece of evidence. */
export function understandEvidence(sheet: Sheet, wishes: Wishes, { unit }: EvidenceTask): Outcome<UnderstoodEvidence> {
  const table = findTable(sheet.rows, evidenceLook(unit));
  if (!table) return refuse({ code: 'no-data' });
  const found = evidenceColumns(table, wishes, unit);
  if (!('result' in found)) return found;
  const columns = found.result;
  const hasValue = (row: SourceRow) => columns.values.some(({ index }) => isNumber(row.cells[index] ?? blank, unit));
  const isTotal = (row: SourceRow) => {
    const text = row.cells[columns.label]?.text ?? '';
    return saysTotal(text) || (text === '' && row === table.rows.at(-1));
  };
  const skipped = table.rows.filter((row, at) => isTotal(row) || (!hasValue(row) && (at === 0 || at === table.rows.length - 1)));
  const read = table.rows
    .filter((row) => !skipped.includes(row))
    .flatMap((row) => columns.values.map((column) => rawRow(row, column, columns, table, unit)));
  const raw = read.filter((one): one is RawRow => one !== 'gap' && 'label' in one);
  const faults = [...read.filter((one): one is Fault => one !== 'gap' && 'code' in one), ...twice(raw)];
  const mark = decimalMark(
    raw.flatMap(({ value }) => ('cell' in value ? [value.cell] : [])),
    table,
    wishes.decimal,
  );
  if (!('result' in mark)) return { faults: [...faults, ...mark.faults], questions: mark.questions };
  if (faults.length > 0) return refuse(...faults);
  const gaps = read.filter((one) => one === 'gap').length;
  const rows = raw.map(({ label, series, value }): NewRow => {
    const number = 'known' in value ? value.known : (numberWith(value.cell.number, mark.result ?? '.') ?? 0);
    return { label, value: number, ...(series !== undefined && { series }) };
  });
  return {
    result: {
      rows,
      understanding: {
        sheet: sheet.name,
        isTurned: false,
        headerLine: table.headerLine,
        columns: table.columns.map((name, index) => ({ name, ...roleOf(index, columns) })),
        lines: new Set(raw.map(({ line }) => line)).size,
        skipped,
        decimal: mark.result,
        notices: lineNotices(0, gaps, table.furtherLine),
      },
    },
  };
}
