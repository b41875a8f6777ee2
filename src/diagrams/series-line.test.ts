import { expect, test } from 'vitest';
import { layoutSeriesLine } from './series-line.ts';

test('values stand by the last day of their periods, larger ones higher', () => {
  const values = [
    { period: '2026-01', value: 10 },
    { period: '2026-03', value: 20 },
    { period: '2026-12', value: 15 },
  ];
  const { points } = layoutSeriesLine(values, [], 334, 100); // 334 days from 31 January to 31 December
  expect(points).toEqual([
    { x: 0, y: 100 },
    { x: 59, y: 0 },
    { x: 334, y: 50 },
  ]);
});

test('the field holds the target, too', () => {
  const { points, targets } = layoutSeriesLine([{ period: '2026', value: 10 }], [20, 5], 100, 90);
  expect(targets).toEqual([0, 90]);
  expect(points).toEqual([{ x: 50, y: 60 }]);
});

test('one value, or the same ones, stand in the middle', () => {
  const same = [
    { period: '2025', value: 3 },
    { period: '2026', value: 3 },
  ];
  expect(layoutSeriesLine(same, [], 10, 10).points.map(({ y }) => y)).toEqual([5, 5]);
});
