import { expect, test } from 'vitest';
import { seriesOf } from '../../tests/kit/entries.ts';
import { type Series, totals } from './series.ts';

const valuesOf = (series: Series | undefined): number[] => totals(series).map(({ value }) => value);

test('no series has no totals', () => {
  expect(totals(undefined)).toEqual([]);
  expect(totals(seriesOf())).toEqual([]);
});

test('totals come in the order of their periods, whatever the order of the file', () => {
  const series = seriesOf(['2026-10', 3], ['2025-12', 1], ['2026-02', 2]);
  expect(valuesOf(series)).toEqual([1, 2, 3]);
  expect(series.rows.map(({ value }) => value)).toEqual([3, 1, 2]);
});

test('periods of different forms are ordered by their last day', () => {
  expect(valuesOf(seriesOf(['2026', 5], ['2026-Q1', 2], ['2026-W01', 1], ['2026-11', 4], ['2026-04-01', 3]))).toEqual([1, 2, 3, 4, 5]);
});

test('rows of one dimension are no totals; empty cells mean the total', () => {
  const point = { line: 2, column: 1 };
  const row = (value: number, region: string, channel: string) => ({ period: '2026-10', value, dimensions: { region, channel }, point });
  const series = {
    dimensions: ['region', 'channel'],
    rows: [row(1, 'nord', ''), row(2, '', 'mail'), row(3, '', ''), row(4, 'nord', 'mail')],
  };
  expect(valuesOf(series)).toEqual([3]);
});

test('a dimension named like a prototype is one like any other', () => {
  const dimensions = Object.fromEntries([['__proto__', 'nord']]);
  const series = { dimensions: ['__proto__'], rows: [{ period: '2026-10', value: 1, dimensions, point: { line: 2, column: 1 } }] };
  expect(valuesOf(series)).toEqual([]);
});
