/**
 * Comma-separated text as it is written: cells with their quotation marks and spaces, lines with their ends. Joined again it is the
 * same text, so that a change of one cell is a change of one cell in git, too. For text that the reader of series has found clean.
 */
export interface RawRecord {
  readonly cells: readonly string[];
  readonly end: string;
}

/** A cell: in quotation marks (a doubled one is part of the text) or up to what ends it; then the comma, the line's end or the text's. */
const cell = /([^\S\r\n]*"(?:[^"]|"")*"[^,\r\n]*|[^,\r\n]*)(,|\r\n|\n|\r|$)/y;

export function splitRecords(text: string): RawRecord[] {
  const records: RawRecord[] = [];
  let cells: string[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const [, raw = '', end = ''] = cell.exec(text) ?? [];
    cells.push(raw);
    if (end === ',') continue;
    records.push({ cells, end });
    cells = [];
  }
  return records;
}

export const joinRecords = (records: readonly RawRecord[]): string => records.map(({ cells, end }) => cells.join(',') + end).join('');

export const isBlank = ({ cells }: RawRecord): boolean => cells.length === 1 && cells[0]?.trim() === '';

/** What a raw cell says. */
export function meaning(raw: string): string {
  const text = raw.trim();
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

/** A text as a cell, in quotation marks only where it needs them. */
export const written = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The raw cell with another text, in the same quotation marks and spaces. */
export const withText = (raw: string, text: string): string =>
  raw.replace(/^(\s*"?).*?("?\s*)$/s, (_all, before, after) => before + text + after);
