import { expect, test } from 'vitest';
import { extentOf } from './extent.ts';

test('the least and the largest, wherever they stand', () => {
  expect(extentOf([3, -1, 2])).toEqual({ low: -1, high: 3 });
  expect(extentOf([7])).toEqual({ low: 7, high: 7 });
  expect(extentOf([])).toEqual({ low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY });
});

test('a file of as many rows as may lie beside an entry', () => {
  expect(extentOf(Array.from({ length: 500_000 }, (_, index) => index))).toEqual({ low: 0, high: 499_999 });
});
