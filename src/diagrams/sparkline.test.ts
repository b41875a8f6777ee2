import { expect, test } from 'vitest';
import { addDays } from '../model/calendar.ts';
import { layoutSparkline } from './sparkline.ts';

test('values stand by their days, larger ones higher, in whole numbers', () => {
  const values = [
    { period: '2026-01', value: 10 }, // 31 January
    { period: '2026-03', value: 20 }, // 59 of 334 days later: 59 / 334 × 192 = 33.9
    { period: '2026-12', value: 15 },
  ];
  expect(layoutSparkline(values, 192, 48)).toEqual({ path: 'M0 48 34 0 192 24', last: { x: 192, y: 24 } });
});

test('one value is a dot in the middle, and none is nothing', () => {
  expect(layoutSparkline([{ period: '2026', value: 3 }], 192, 48)).toEqual({ path: '', last: { x: 96, y: 24 } });
  expect(layoutSparkline([], 192, 48)).toBeUndefined();
});

test('values that do not change are a line in the middle', () => {
  const values = ['2024', '2025'].map((period) => ({ period, value: 7 }));
  expect(layoutSparkline(values, 100, 10)?.path).toBe('M0 5 100 5');
});

test('of many values the line keeps outliers, the first and the last, and stays short', () => {
  const values = Array.from({ length: 1000 }, (_none, day) => ({ period: addDays('2024-01-01', day), value: 50 + ((day + 1) % 3) }));
  values[500] = { period: addDays('2024-01-01', 500), value: 100 };
  values[999] = { period: addDays('2024-01-01', 999), value: 0 };
  const found = layoutSparkline(values, 192, 48);
  expect(found?.path).toMatch(/^M0 24 /); // 51 of 0 to 100, while its column has 50 and 52
  expect(found?.path).toContain(' 96 0 '); // 500 / 999 × 192
  expect(found?.path).toMatch(/ 192 48$/);
  expect(found?.path.length).toBeLessThan(340);
});
