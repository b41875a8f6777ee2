import { isNumber, numberOf } from '../cells/cell-kind.ts';
import { type DecimalMark, isAmbiguous, markOf, type NumberText } from '../cells/number-text.ts';
import { ask, type Fault, type Outcome, refuse } from '../fault.ts';
import type { Cell } from '../read/source.ts';
import type { FoundTable } from '../table/find-table.ts';

/** A cell with a number, and where it stands. */
export interface NumberCell {
  readonly number: NumberText;
  readonly text: string;
  readonly line: number;
  readonly column: string;
}

const most = (marks: readonly DecimalMark[]): DecimalMark => (marks.filter((mark) => mark === ',').length * 2 > marks.length ? ',' : '.');

/** The marks of all numbers in a table, also of those that are not imported. */
const marksIn = ({ rows }: FoundTable): DecimalMark[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (isNumber(cell) && cell.number === undefined ? (markOfCell(cell) ?? []) : [])));

function markOfCell(cell: Cell): DecimalMark | undefined {
  const number = numberOf(cell);
  return number && markOf(number);
}

/**
 * The decimal mark of the values; where they don't tell it, the other columns do, since one export writes all numbers alike. Undefined
 * when no number needs one.
 * @param told what the person who imports has said
 */
export function decimalMark(
  cells: readonly NumberCell[],
  table: FoundTable,
  told: DecimalMark | undefined,
): Outcome<DecimalMark | undefined> {
  const own = cells.flatMap(({ number }) => markOf(number) ?? []);
  const marks = own.length > 0 || !cells.some(({ number }) => isAmbiguous(number)) ? own : marksIn(table);
  const mark = told ?? (marks.length > 0 ? most(marks) : undefined);
  const ambiguous = cells.find(({ number }) => isAmbiguous(number));
  if (mark === undefined)
    return ambiguous ? ask({ decision: 'decimal', example: ambiguous.text, choices: [',', '.'] }) : { result: undefined };
  const against = cells.filter(({ number }) => (markOf(number) ?? mark) !== mark);
  const faults = against.map(({ text, line, column }): Fault => ({ code: 'numbers-contradict', text, line, column, expected: [mark] }));
  return faults.length > 0 ? refuse(...faults) : { result: mark };
}
