import type { Fact, SeriesFactCode } from '../model/facts.ts';
import type { Point } from '../model/finding.ts';
import { type Frequency, parsePeriod, periodForms } from '../model/period.ts';
import type { EvidenceRow, Series, SeriesRow } from '../model/series.ts';
import { type Cell, type CsvTable, parseCsv } from './csv.ts';

type SeriesFact = Fact<SeriesFactCode>;
type Report = (code: SeriesFactCode, point: Point, detail: string, expected?: readonly string[]) => void;

const top: Point = { line: 1, column: 1 };

function reporter(file: string, facts: SeriesFact[]): Report {
  return (code, point, detail, expected) => facts.push({ code, at: { file, point }, detail, ...(expected && { expected }) });
}

/** The table when it has the columns that it must begin with and no column twice. */
function tableOf(text: string, required: readonly string[], report: Report): CsvTable | undefined {
  const table = parseCsv(text);
  if ('detail' in table) {
    report('csv-syntax', table.point, table.detail);
    return undefined;
  }
  const names = table.header.map((cell) => cell.text);
  if (names.length === 0) report('csv-empty', top, required.join(','));
  else if (required.some((name, index) => names[index] !== name)) report('csv-header', top, names.join(','), required);
  const twice = table.header.find((cell, index) => cell.text === '' || names.indexOf(cell.text) < index);
  if (twice) report('csv-column-twice', twice.point, twice.text);
  return names.length > 0 && required.every((name, index) => names[index] === name) && !twice ? table : undefined;
}

/** Finite decimal numbers with a point, without thousands separators. */
function numberIn(cell: Cell | undefined, report: Report): number | undefined {
  if (!cell) return undefined;
  const value = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(cell.text) ? Number(cell.text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  report('csv-value', cell.point, cell.text);
  return undefined;
}

/** What a comma in a number leaves in the next cell: `12,5` is the value 12 with the note 5, and nobody would see it. */
function noteIn(cell: Cell | undefined, report: Report): string | undefined {
  if (cell && /^\d+(\.\d+)?$/.test(cell.text)) report('csv-note', cell.point, cell.text);
  return cell?.text || undefined;
}

function periodIn(cell: Cell | undefined, frequency: Frequency | undefined, report: Report): string | undefined {
  if (!cell) return undefined;
  const period = parsePeriod(cell.text);
  if (!period) report('csv-period', cell.point, cell.text, [periodForms[frequency ?? 'month']]);
  else if (frequency && period.frequency !== frequency) report('csv-frequency', cell.point, cell.text, [frequency, periodForms[frequency]]);
  else return cell.text;
  return undefined;
}

/** Rows with as many cells as the header, each read by `readRow`; a second row with the same key is reported. */
function readRows<Row>(
  table: CsvTable,
  report: Report,
  readRow: (cells: ReadonlyMap<string, Cell>) => { key: readonly string[]; row: Row } | undefined,
): Row[] {
  const seen = new Map<string, number>();
  return table.rows.flatMap((cells) => {
    const point = cells[0]?.point ?? top;
    if (cells.length !== table.header.length) {
      report('csv-cells', point, String(cells.length), [String(table.header.length)]);
      return [];
    }
    const found = readRow(new Map(table.header.map(({ text }, index) => [text, cells[index] as Cell])));
    if (!found) return [];
    const key = JSON.stringify(found.key);
    const earlier = seen.get(key);
    if (earlier !== undefined) report('csv-duplicate', point, found.key.map((part) => part || '–').join(', '), [String(earlier)]);
    else seen.set(key, point.line);
    return earlier === undefined ? [found.row] : [];
  });
}

/** A KPI's or channel's series; `frequency` is what the KPI says, a channel has none. */
export function readSeries(file: string, text: string, frequency: Frequency | undefined): { series: Series; facts: readonly SeriesFact[] } {
  const facts: SeriesFact[] = [];
  const report = reporter(file, facts);
  const table = tableOf(text, ['period', 'value'], report);
  if (!table) return { series: { dimensions: [], rows: [] }, facts };
  const dimensions = table.header.map((cell) => cell.text).filter((name) => !['period', 'value', 'note'].includes(name));
  const rows = readRows(table, report, (cells): { key: string[]; row: SeriesRow } | undefined => {
    const period = periodIn(cells.get('period'), frequency, report);
    const value = numberIn(cells.get('value'), report);
    const note = noteIn(cells.get('note'), report);
    if (period === undefined || value === undefined) return undefined;
    const values = Object.fromEntries(dimensions.map((name) => [name, cells.get(name)?.text ?? '']));
    const row = { period, value, dimensions: values, point: cells.get('value')?.point ?? top };
    return { key: [period, ...dimensions.map((name) => values[name] ?? '')], row: note ? { ...row, note } : row };
  });
  return { series: { dimensions, rows }, facts };
}

/** The data beside a piece of evidence: `label,value` or `label,series,value`. */
export function readEvidenceRows(file: string, text: string): { rows: readonly EvidenceRow[]; facts: readonly SeriesFact[] } {
  const facts: SeriesFact[] = [];
  const report = reporter(file, facts);
  const withSeries = /^"?label"?\s*,\s*"?series"?\s*(,|$)/m.test(text);
  const table = tableOf(text, withSeries ? ['label', 'series', 'value'] : ['label', 'value'], report);
  if (!table) return { rows: [], facts };
  const rows = readRows(table, report, (cells): { key: string[]; row: EvidenceRow } | undefined => {
    const label = cells.get('label');
    const value = numberIn(cells.get('value'), report);
    if (label?.text === '') report('csv-label', label.point, '');
    if (!label || label.text === '' || value === undefined) return undefined;
    const series = cells.get('series')?.text;
    const row = { label: label.text, value, point: cells.get('value')?.point ?? top };
    return { key: series === undefined ? [label.text] : [label.text, series], row: series === undefined ? row : { ...row, series } };
  });
  return { rows, facts };
}
