import { expect, test } from 'vitest';
import { median } from './median.ts';

test('the median is the middle value, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([7])).toBe(7);
});

test('of an even number of values it is the mean of the two in the middle', () => {
  expect(median([8, 1, 2, 4])).toBe(3);
});

test('of nothing there is no median', () => {
  expect(() => median([])).toThrow(RangeError);
});
