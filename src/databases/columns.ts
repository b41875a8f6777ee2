import type { FaultWords } from './answer.ts';

export interface Columns {
  readonly period: number;
  readonly value: number;
  readonly dimensions: readonly { readonly name: string; readonly index: number }[];
}

const named = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ') || 'none';

function faultsOf(names: readonly string[]): FaultWords[] {
  const faults: FaultWords[] = [];
  const missing = ['period', 'value'].filter((name) => !names.includes(name));
  if (missing.length > 0)
    faults.push({
      message: `Missing column ${named(missing)} in the answer, found ${named(names)}`,
      hint: 'Name the columns in the query: `SELECT … AS period, … AS value`.',
    });
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  if (twice.length > 0) faults.push({ message: `Unexpected second column ${named(twice)} in the answer, expected each once` });
  if (names.includes('note'))
    faults.push({
      message: 'Unexpected column `note` in the answer',
      hint: 'Notes are written by people, into the CSV; give the column another name.',
    });
  if (names.some((name) => name === '' || name === '?column?'))
    faults.push({ message: 'Unexpected column without a name in the answer', hint: 'Name it in the query: `SELECT … AS channel`.' });
  return faults;
}

/** Which column of an answer is what, or everything that is wrong with them. */
export function columnsOf(columns: readonly string[]): Columns | readonly FaultWords[] {
  const names = columns.map((name) => name.trim());
  const faults = faultsOf(names);
  if (faults.length > 0) return faults;
  const dimensions = names.map((name, index) => ({ name, index })).filter(({ name }) => name !== 'period' && name !== 'value');
  return { period: names.indexOf('period'), value: names.indexOf('value'), dimensions };
}
