import { ask, type Fault, type Outcome, refuse } from './fault.ts';
import { type DecimalMark, isAmbiguous, markOf, type NumberText } from './number-text.ts';

/** A cell with a number, and where it stands. */
export interface NumberCell {
  readonly number: NumberText;
  readonly text: string;
  readonly line: number;
  readonly column: string;
}

const most = (marks: readonly DecimalMark[]): DecimalMark => (marks.filter((mark) => mark === ',').length * 2 > marks.length ? ',' : '.');

/**
 * The decimal mark of a table, from all of its numbers together: one export writes all numbers alike. Undefined when no number needs one.
 * @param told what the person who imports has said
 */
export function decimalMark(cells: readonly NumberCell[], told: DecimalMark | undefined): Outcome<DecimalMark | undefined> {
  const marks = cells.flatMap(({ number }) => markOf(number) ?? []);
  const mark = told ?? (marks.length > 0 ? most(marks) : undefined);
  const ambiguous = cells.find(({ number }) => isAmbiguous(number));
  if (mark === undefined)
    return ambiguous ? ask({ decision: 'decimal', example: ambiguous.text, choices: [',', '.'] }) : { result: undefined };
  const against = cells.filter(({ number }) => (markOf(number) ?? mark) !== mark);
  const faults = against.map(({ text, line, column }): Fault => ({ code: 'numbers-contradict', text, line, column, expected: [mark] }));
  return faults.length > 0 ? refuse(...faults) : { result: mark };
}
