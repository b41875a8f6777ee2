import { CsvError, parse } from 'csv-parse/sync';
import type { Point } from '../model/finding.ts';

/** A cell and where it begins. */
export interface Cell {
  readonly text: string;
  readonly point: Point;
}

export interface CsvTable {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface CsvSyntaxFault {
  readonly detail: string;
  readonly point: Point;
}

/** Where the cells of a record begin that begins on `line`; a quoted cell may hold commas and line ends. */
function pointsOf(raw: string, line: number): Point[] {
  const points = [{ line, column: 1 }];
  let quoted = false;
  let lineStart = 0;
  let lines = 0;
  for (let index = 0; index < raw.length; index += 1) {
    if (raw[index] === '"') quoted = !quoted;
    if (raw[index] === '\n') {
      lines += 1;
      lineStart = index + 1;
    }
    if (raw[index] === ',' && !quoted) points.push({ line: line + lines, column: index - lineStart + 2 });
  }
  return points;
}

interface Parsed {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** The line on which a record begins: csv-parse counts lines up to its end, and a quoted cell may hold line ends. */
function cellsOf({ record, raw, info }: Parsed): Cell[] {
  const text = raw.replace(/^\n+/, '').replace(/\n$/, '');
  const line = info.lines - (text.match(/\n/g)?.length ?? 0);
  const points = pointsOf(text, line);
  return record.map((cell, index) => ({ text: cell.trim(), point: points[index] ?? { line, column: 1 } }));
}

/** Where the quotation mark stands that is never closed. */
export function unclosedQuote(text: string): Point {
  let open = -1;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] !== '"') continue;
    if (open >= 0 && text[index + 1] === '"') index += 1;
    else open = open < 0 ? index : -1;
  }
  const before = text.slice(0, Math.max(open, 0)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function faultOf(error: CsvError, text: string): CsvSyntaxFault {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return { detail: 'a quotation mark that is never closed', point: unclosedQuote(text) };
  const line = Number(error['lines'] ?? 1);
  return { detail: error.message, point: pointsOf(text.split('\n')[line - 1] ?? '', line)[Number(error['column'])] ?? { line, column: 1 } };
}

/** Parses comma-separated text (RFC 4180) with the place of every cell; blank lines are passed over. */
export function parseCsv(text: string): CsvTable | CsvSyntaxFault {
  try {
    const records = parse(text, { raw: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Parsed[];
    const [header = [], ...rows] = records.map(cellsOf);
    return { header, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return faultOf(error, text);
  }
}
