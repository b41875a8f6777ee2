import { expect, test } from 'vitest';
import type { Cell } from './answer.ts';
import { toPoints } from './to-points.ts';

const points = (columns: string[], ...rows: Cell[][]) => toPoints({ columns, rows }, 'month');
const faults = (columns: string[], ...rows: Cell[][]): string[] => {
  const found = points(columns, ...rows);
  return Array.isArray(found) ? found.map(({ message }) => message) : [];
};

test('rows become points; what has no division is the total, and what has no value is counted', () => {
  expect(
    points(
      ['value', 'period', 'channel', 'Länder'],
      ['12.50', '2026-10-01', null, ''],
      [7, '2026-10', ' Groß\n und 小 ', 'Österreich'],
      [null, '2026-11', null, null],
    ),
  ).toEqual({
    points: [
      { period: '2026-10', value: 12.5, dimensions: { channel: '', Länder: '' } },
      { period: '2026-10', value: 7, dimensions: { channel: 'Groß und 小', Länder: 'Österreich' } },
    ],
    empty: 1,
  });
  expect(points(['period', 'value'])).toEqual({ points: [], empty: 0 });
});

test('points come by period, the total first', () => {
  const found = points(['period', 'value', 'channel'], ['2026-10', 3, 'b'], ['2026-10', 2, 'a'], ['2026-09', 4, 'a'], ['2026-10', 1, null]);
  const values = 'points' in found ? found.points.map(({ value }) => value) : [];
  expect(values).toEqual([4, 1, 2, 3]);
});

test('columns that can’t be used are told, all at once', () => {
  expect(faults(['monat', 'value', 'value', 'note', '?column?'])).toEqual([
    'Missing column `period` in the answer, found `monat`, `value`, `value`, `note`, `?column?`',
    'Unexpected second column `value` in the answer, expected each once',
    'Unexpected column `note` in the answer',
    'Unexpected column without a name in the answer',
  ]);
  expect(faults([])).toEqual(['Missing column `period`, `value` in the answer, found none']);
});

test('rows that can’t be used are told, all at once', () => {
  expect(
    faults(
      ['period', 'value', 'channel'],
      ['2026', 1, 'a'],
      ['2026-01', 'NaN', 'a'],
      [null, 1, 'a'],
      ['2026-02-01', 1, 'a'],
      ['2026-02-02', 1, 'a'],
      ['2026-02', 1, 'b'],
    ),
  ).toEqual([
    'Row 1 of the answer: `2026` lies in no month, expected a date or a period such as `2026-11`',
    'Row 2 of the answer: NaN is no value that can be compared (2026-01)',
    'Row 3 of the answer: `null` lies in no month, expected a date or a period such as `2026-11`',
    'Unexpected 2 rows for 2026-02, a, expected one',
  ]);
});

test('of many alike, the first are told and the rest counted', () => {
  const rows = (count: number): Cell[][] => Array.from({ length: count }, () => ['x', 1]);
  expect(faults(['period', 'value'], ...rows(5))).toHaveLength(5);
  expect(faults(['period', 'value'], ...rows(6)).at(-1)).toBe('The same is wrong 1 more time');
  expect(faults(['period', 'value'], ...rows(90)).at(-1)).toBe('The same is wrong 85 more times');
});
