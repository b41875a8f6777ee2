import { CsvError, parse } from 'csv-parse/sync';
import { unclosedQuote } from '../../load/csv.ts';
import { type Outcome, refuse } from '../fault.ts';
import { most, type Separator, type SourceRow, separators } from './source.ts';

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function records(text: string, delimiter: Separator, to: number): Parsed[] {
  const options = {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    record_delimiter: '\n',
    ltrim: delimiter !== '\t',
  };
  return parse(text, { ...options, to }) as unknown as Parsed[];
}

const filled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** The most lines in a row that have the same number of cells, two at least. */
function longestRun(counts: readonly number[]): number {
  let [longest, run, last] = [0, 0, 0];
  for (const count of counts) {
    run = count > 1 && count === last ? run + 1 : count > 1 ? 1 : 0;
    longest = Math.max(longest, run);
    last = count;
  }
  return longest;
}

/** How many lines are enough to tell the separator. */
const sample = 300;

const wholeLines = (text: string): string => text.split('\n', sample).join('\n');

/** Cells by separator; where a quotation mark is never closed, as if there were none, to tell that fault and not another. */
function roughly(text: string, separator: Separator): string[][] {
  try {
    return records(text, separator, sample).map(({ record }) => record);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return text.split('\n').map((line) => line.split(separator));
  }
}

const runWith = (text: string, separator: Separator): number =>
  longestRun(
    roughly(text, separator)
      .filter(filled)
      .map(({ length }) => length),
  );

/** The separator that gives the longest table; a decimal comma separates the numbers, but not their header. */
function separatorOf(text: string): Separator | undefined {
  const head = wholeLines(text);
  const runs = separators.map((separator) => ({ separator, run: runWith(head, separator) }));
  const best = runs.reduce((one, other) => (other.run > one.run ? other : one));
  return best.run > 0 ? best.separator : undefined;
}

/** Excel reads a first line `sep=;` as an instruction, and some tools write it. */
const instruction = /^sep=([\t;|,])\n/i;

/** Splits text into cells, with the line on which each row begins; stops where it becomes too long. */
export function separate(raw: string): Outcome<{ separator: Separator; rows: SourceRow[] }> {
  const text = raw.replace(/\r\n?/g, '\n');
  const told = instruction.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separator = (told?.[1] as Separator | undefined) ?? separatorOf(body);
  if (!separator) return refuse({ code: 'source-one-column' });
  let line = told ? 1 : 0;
  try {
    const rows = records(body, separator, most.rows + 1).map(({ record, info }): SourceRow => {
      const row = { line: line + 1, cells: record.map((cell) => ({ text: cell.trim() })) };
      line = info.lines + (told ? 1 : 0);
      return row;
    });
    return { result: { separator, rows } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse({ code: 'source-quote', line: unclosedQuote(body).line + (told ? 1 : 0) });
  }
}
