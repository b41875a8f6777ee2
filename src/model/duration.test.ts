import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayNumber } from './calendar.ts';
import { addDuration, parseDuration } from './duration.ts';

test.each([
  ['P6M', 6, 0],
  ['P1Y', 12, 0],
  ['P90D', 0, 90],
  ['P2W', 0, 14],
  ['P1Y2M3W4D', 14, 25],
  ['P1Y1D', 12, 1],
  ['P06M', 6, 0],
])('%s is %i months and %i days', (text, months, days) => {
  expect(parseDuration(text)).toEqual({ months, days });
});

test.each([
  'P',
  '',
  'P0D',
  'P0Y0M',
  '6M',
  'p6m',
  'P6',
  'P-6M',
  '-P6M',
  'P1.5M',
  'P1M1Y',
  'PT1H',
  'P1DT1H',
  'P6M ',
  'P6M\n',
  'P99999Y',
  'P６M',
])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
  expect(() => addDuration('2026-01-01', text)).toThrow(RangeError);
});

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2024-01-31', 'P1M', '2024-02-29'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2024-02-29', 'P4Y', '2028-02-29'],
  ['2026-08-31', 'P1M', '2026-09-30'],
  ['2026-01-31', 'P1M1D', '2026-03-01'], // months first: 28 February, then a day
  ['2026-12-31', 'P1D', '2027-01-01'],
  ['2026-11-23', 'P2W', '2026-12-07'],
  ['9999-12-31', 'P6M', '9999-12-31'],
  ['2026-11-23', 'P9999Y', '9999-12-31'],
])('%s plus %s is %s', (day, text, expected) => {
  expect(addDuration(day, text)).toBe(expected);
});

const days = fc.integer({ min: 0, max: 40_000 }).map((number) => addDays('1970-01-01', number));
const amount = fc.integer({ min: 0, max: 200 });

test('what is written is read back, years as months and weeks as days', () => {
  fc.assert(
    fc.property(amount, amount, amount, amount, (y, m, w, d) => {
      fc.pre(y + m + w + d > 0);
      expect(parseDuration(`P${y}Y${m}M${w}W${d}D`)).toEqual({ months: y * 12 + m, days: w * 7 + d });
    }),
  );
});

test('adding a duration never goes back, and days are added exactly', () => {
  fc.assert(
    fc.property(days, amount, fc.integer({ min: 1, max: 5000 }), (day, months, count) => {
      const end = addDuration(day, `P${months}M${count}D`);
      expect(dayNumber(end) - dayNumber(addMonths(day, months))).toBe(count);
      expect(end > day).toBe(true);
    }),
  );
});

test('a later day stays later, or becomes the same month’s end', () => {
  fc.assert(
    fc.property(days, amount, fc.integer({ min: 1, max: 400 }), (day, months, gap) => {
      expect(addMonths(addDays(day, gap), months) >= addMonths(day, months)).toBe(true);
    }),
  );
});
