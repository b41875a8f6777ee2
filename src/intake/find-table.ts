import { blank, type Cell, isBlankRow, type SourceRow } from './source.ts';

/** The part of a sheet that is a table: its columns, its lines, and what stands around them. */
export interface FoundTable {
  /** The line of the header; undefined when the columns have no names. */
  readonly headerLine: number | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Lines above the header. */
  readonly above: readonly SourceRow[];
  /** Where a further table begins, which is not read. */
  readonly furtherLine?: number;
}

/** How a table looks that can be imported. */
export interface Look {
  /** A line that holds a value and what it is of. */
  readonly isData: (row: SourceRow) => boolean;
  /** A line of names. */
  readonly isHeader: (row: SourceRow) => boolean;
}

interface Candidate {
  readonly header: number;
  readonly count: number;
}

/** Blank lines or a line of units may stand between a header and its data. */
const mostBetween = 2;

function headerAbove(rows: readonly SourceRow[], data: number, { isHeader }: Look): number {
  for (let at = data - 1; at >= Math.max(0, data - 1 - mostBetween); at -= 1) if (isHeader(rows[at] as SourceRow)) return at;
  return -1;
}

/** Every table of the sheet by its header's index (-1: none), with its number of lines. */
function candidates(rows: readonly SourceRow[], look: Look): Candidate[] {
  const found: { header: number; count: number }[] = [];
  for (const [index, row] of rows.entries()) {
    if (!look.isData(row)) continue;
    const header = headerAbove(rows, index, look);
    const current = found.at(-1);
    if (!current || (header >= 0 && header !== current.header)) found.push({ header, count: 1 });
    else current.count += 1;
  }
  return found;
}

/** Names for the columns; one without a name is called by its place, and a second of the same name by its place, too. */
export function columnNames(header: readonly Cell[] | undefined, width: number): string[] {
  const texts = Array.from({ length: width }, (_, index) => header?.[index]?.text ?? '');
  return texts.map((text, index) => (text === '' ? String(index + 1) : texts.indexOf(text) < index ? `${text} (${index + 1})` : text));
}

/** Cells in text may not all be there; what is missing at the end of a line is empty. */
const filledUp = (row: SourceRow, width: number): SourceRow => ({
  ...row,
  cells: Array.from({ length: width }, (_, index) => row.cells[index] ?? blank),
});

/** Finds the longest table of a sheet; undefined when no line looks like data. */
export function findTable(rows: readonly SourceRow[], look: Look): FoundTable | undefined {
  const all = candidates(rows, look);
  const [first] = all;
  if (!first) return undefined;
  const best = all.reduce((one, other) => (other.count > one.count ? other : one), first);
  const next = all[all.indexOf(best) + 1];
  const start = best.header >= 0 ? best.header + 1 : rows.findIndex(look.isData);
  const body = rows.slice(start, next?.header).filter((row) => !isBlankRow(row));
  const header = rows[best.header];
  const width = Math.max(...[...body, ...(header ? [header] : [])].map(({ cells }) => cells.findLastIndex(({ text }) => text !== '') + 1));
  return {
    headerLine: header?.line,
    columns: columnNames(header?.cells, width),
    rows: body.map((row) => filledUp(row, width)),
    above: rows.slice(0, best.header >= 0 ? best.header : start).filter((row) => !isBlankRow(row)),
    ...(next && { furtherLine: (rows[next.header] as SourceRow).line }),
  };
}
