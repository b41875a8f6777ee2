import { type Frequency, parsePeriod } from './period.ts';
import { type EvidenceRow, rowsInOrder, type Series } from './series.ts';

export type Cell = string | number | boolean | null;

/** What a column holds; `period` is one of any form, a frequency one of that form. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'period' | Frequency;

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** Numbers to take along: what their columns hold, and which of them tell the rows apart. */
export interface DataTable {
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const text = (name: string): Column => ({ name, type: 'text' });

/** The one frequency that all periods have. */
function frequencyOf(periods: readonly string[]): Frequency | undefined {
  const [first, ...others] = new Set(periods.map((period) => parsePeriod(period)?.frequency));
  return others.length === 0 ? first : undefined;
}

/** All rows of a series, by period, with their notes and dimensions: what `readSeries` would read again. */
export function seriesTable(series: Series | undefined, frequency?: Frequency): DataTable {
  const rows = rowsInOrder(series);
  const dimensions = series?.dimensions ?? [];
  const withNotes = rows.some(({ note }) => note !== undefined);
  const type = frequency ?? frequencyOf(rows.map(({ period }) => period)) ?? 'period';
  return {
    columns: [{ name: 'period', type }, { name: 'value', type: 'number' }, ...(withNotes ? [text('note')] : []), ...dimensions.map(text)],
    key: ['period', ...dimensions],
    rows: rows.map((row) => [
      row.period,
      row.value,
      ...(withNotes ? [row.note ?? null] : []),
      ...dimensions.map((name) => row.dimensions[name] ?? ''),
    ]),
  };
}

/** The rows of a piece of evidence in their own order. */
export function evidenceTable(rows: readonly EvidenceRow[]): DataTable {
  const withSeries = rows.some(({ series }) => series !== undefined);
  return {
    columns: [text('label'), ...(withSeries ? [text('series')] : []), { name: 'value', type: 'number' }],
    key: ['label', ...(withSeries ? ['series'] : [])],
    rows: rows.map(({ label, series, value }) => [label, ...(withSeries ? [series ?? ''] : []), value]),
  };
}
