import { ask, type Outcome, refuse } from '../fault.ts';
import { isBlankRow, type Sheet, type Source } from '../read/source.ts';
import { findTable, type Look } from './find-table.ts';
import { unpivot } from './unpivot.ts';

const hasTable = (look: Look) => (sheet: Sheet) => findTable(unpivot(sheet.rows).rows, look) !== undefined;

/** The sheet that is meant: the one that was named, the only one, or the only one with a table that can be imported. */
export function pickSheet({ sheets }: Source, wished: string | undefined, look: Look): Outcome<Sheet> {
  const names = sheets.map(({ name }) => name);
  if (wished !== undefined) {
    const found = sheets.find(({ name }) => name.toLowerCase() === wished.toLowerCase());
    return found ? { result: found } : refuse({ code: 'no-such-sheet', text: wished, expected: names });
  }
  const filled = sheets.filter(({ rows }) => !rows.every(isBlankRow));
  const [only, ...others] = filled.length > 1 ? filled.filter(hasTable(look)) : filled;
  if (!only) return refuse({ code: 'no-data' });
  return others.length > 0 ? ask({ decision: 'sheet', example: '', choices: [only, ...others].map(({ name }) => name) }) : { result: only };
}
