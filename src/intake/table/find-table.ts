import { blank, type Cell, isBlankRow, type SourceRow } from '../read/source.ts';

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

const filledCount = (row: SourceRow | undefined): number => row?.cells.filter(({ text }) => text !== '').length ?? 0;

/** The line of names next above; of two that have as many names, the upper one: the lower may be data that look like years. */
function headerAbove(rows: readonly SourceRow[], data: number, { isHeader }: Look): number {
  for (let at = data - 1; at >= Math.max(0, data - 1 - mostBetween); at -= 1) {
    const [row, above] = [rows[at] as SourceRow, rows[at - 1]];
    if (isHeader(row)) return above && isHeader(above) && filledCount(above) === filledCount(row) ? at - 1 : at;
  }
  return -1;
}

/** Every table of the sheet by its header's index (-1: none), with its number of lines. */
function candidates(rows: readonly SourceRow[], look: Look): Candidate[] {
  const found: { header: number; count: number }[] = [];
  for (const [index, row] of rows.entries()) {
    if (!look.isData(row)) continue;
    const header = headerAbove(rows, index, look);
    const current = found.at(-1);
    const startsAnew = header > (current?.header ?? -1) && isBlankRow(rows[header - 1] ?? row);
    if (!current || startsAnew) found.push({ header, count: 1 });
    else current.count += 1;
  }
  return found;
}

/** Names for the columns; one without a name is called by its place, and a second of the same name by its place, too. */
export function columnNames(header: readonly Cell[] | undefined, width: number): string[] {
  const texts = Array.from({ length: width }, (_, index) => header?.[index]?.text ?? '');
  return texts.map((text, index) => (text === '' ? String(index + 1) : texts.indexOf(text) < index ? `${text} (${index + 1})` : text));
}

const widthOf = ({ cells }: SourceRow): number => cells.findLastIndex(({ text }) => text !== '') + 1;

/** Cells in text may not all be there; what is missing at the end of a line is empty. */
const filledUp = (row: SourceRow, width: number): SourceRow => ({
  ...row,
  cells: Array.from({ length: width }, (_, index) => row.cells[index] ?? blank),
});

/** Where another table begins, of whatever kind: after a blank line with a line of names. */
function endOfTable(rows: readonly SourceRow[], start: number, look: Look): number {
  const data = rows.findIndex((row, index) => index >= start && look.isData(row));
  const end = rows.findIndex((row, index) => index > data && isBlankRow(rows[index - 1] as SourceRow) && look.isHeader(row));
  return end < 0 ? rows.length : end;
}

/** Finds the longest table of a sheet; undefined when no line looks like data. */
export function findTable(rows: readonly SourceRow[], look: Look): FoundTable | undefined {
  const all = candidates(rows, look);
  const [first] = all;
  if (!first) return undefined;
  const best = all.reduce((one, other) => (other.count > one.count ? other : one), first);
  const start = best.header >= 0 ? best.header + 1 : rows.findIndex(look.isData);
  const next = Math.min(all[all.indexOf(best) + 1]?.header ?? rows.length, endOfTable(rows, start, look));
  const body = rows.slice(start, next).filter((row) => !isBlankRow(row));
  const header = rows[best.header];
  const width = [...body, ...(header ? [header] : [])].reduce((most, row) => Math.max(most, widthOf(row)), 0);
  return {
    headerLine: header?.line,
    columns: columnNames(header?.cells, width),
    rows: body.map((row) => filledUp(row, width)),
    above: rows.slice(0, best.header >= 0 ? best.header : start).filter((row) => !isBlankRow(row)),
    ...(rows[next] && { furtherLine: rows[next].line }),
  };
}
