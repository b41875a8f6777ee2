import type { NewPoint } from '../intake/merge/merge-series.ts';
import { type Frequency, periodForms } from '../model/period.ts';
import type { Answer, Cell, FaultWords } from './answer.ts';
import { type Columns, columnsOf } from './columns.ts';
import { toNumber } from './to-number.ts';
import { toPeriod } from './to-period.ts';

export interface Points {
  readonly points: readonly NewPoint[];
  /** How many rows have no value. */
  readonly empty: number;
}

/** More than these of one sort help nobody. */
const mostTold = 5;

const dimensionText = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const dimensionsOf = (row: readonly Cell[], { dimensions }: Columns): Readonly<Record<string, string>> =>
  Object.fromEntries(dimensions.map(({ name, index }) => [name, dimensionText(row[index])]));

/** What a row stands for, in words. */
const about = ({ period, dimensions }: NewPoint): string => [period, ...Object.values(dimensions).filter((text) => text !== '')].join(', ');

type Read = { readonly point: NewPoint } | { readonly fault: string } | 'empty';

function readRow(row: readonly Cell[], columns: Columns, frequency: Frequency): Read {
  const cell = row[columns.value] ?? null;
  if (cell === null) return 'empty';
  const period = toPeriod(row[columns.period] ?? null, frequency);
  if (period === undefined)
    return {
      fault: `\`${row[columns.period]}\` lies in no ${frequency}, expected a date or a period such as \`${periodForms[frequency]}\``,
    };
  const number = toNumber(cell);
  return 'fault' in number
    ? { fault: `${number.fault} (${period})` }
    : { point: { period, value: number.value, dimensions: dimensionsOf(row, columns) } };
}

/** Rows that stand for the same: only the query knows whether to add them up or to average. */
function repeated(points: readonly NewPoint[]): FaultWords[] {
  const counts = new Map<string, { count: number; words: string }>();
  for (const point of points) {
    const key = JSON.stringify([point.period, ...Object.values(point.dimensions)]);
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, words: about(point) });
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .map(({ count, words }) => ({
      message: `Unexpected ${count} rows for ${words}, expected one`,
      hint: 'Add up or average in the query, with `GROUP BY`.',
    }));
}

/** By period, the total first: databases give rows in an order that changes from time to time, which would show as a change. */
const inOrder = (points: readonly NewPoint[]): NewPoint[] =>
  points
    .map((point) => ({ point, place: about(point) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ point }) => point);

const shortened = (faults: readonly FaultWords[]): FaultWords[] => {
  const left = faults.length - mostTold;
  return left > 0
    ? [...faults.slice(0, mostTold), { message: `The same is wrong ${left} more ${left === 1 ? 'time' : 'times'}` }]
    : [...faults];
};

/** An answer as points of a series, or everything that is wrong with it. */
export function toPoints({ columns: names, rows }: Answer, frequency: Frequency): Points | readonly FaultWords[] {
  const columns = columnsOf(names);
  if (!('dimensions' in columns)) return columns;
  const read = rows.map((row) => readRow(row, columns, frequency));
  const wrong = read.flatMap((found, index): FaultWords[] =>
    typeof found === 'object' && 'fault' in found ? [{ message: `Row ${index + 1} of the answer: ${found.fault}` }] : [],
  );
  const points = read.flatMap((found) => (typeof found === 'object' && 'point' in found ? [found.point] : []));
  const faults = [...shortened(wrong), ...shortened(repeated(points))];
  return faults.length > 0 ? faults : { points: inOrder(points), empty: read.filter((found) => found === 'empty').length };
}
