import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayNumber, dayOf, isDay, lastDayOfMonth, parseDay } from './calendar.ts';

const days = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map((number) => addDays('1970-01-01', number));

test('a day has a year, a month and a day of the month', () => {
  expect(parseDay('2026-11-23')).toEqual({ year: 2026, month: 11, day: 23 });
  expect(parseDay('0001-01-01')).toEqual({ year: 1, month: 1, day: 1 });
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['1900-02-29', false], // divisible by 100
  ['2000-02-29', true], // divisible by 400
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-10', false],
  ['2026-01-00', false],
  ['2026-01-32', false],
  ['9999-12-31', true],
  ['9999-12-32', false],
  ['0000-01-01', false],
  ['2026-1-1', false],
  ['26-01-01', false],
  ['+2026-01-01', false],
  ['2026-01-01T00:00', false],
  ['2026-01-01\n', false],
  ['٢٠٢٦-01-01', false],
  ['', false],
])('whether %j is a day that exists: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('day numbers count from 1 January 1970', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('1969-12-31')).toBe(-1);
  expect(dayNumber('2026-12-31') - dayNumber('2025-12-31')).toBe(365);
  expect(dayNumber('2024-12-31') - dayNumber('2023-12-31')).toBe(366);
});

test('years below 100 stay where they are', () => {
  expect(dayOf(26, 1, 1)).toBe('0026-01-01');
});

test.each([
  [2026, 2, '2026-02-28'],
  [2024, 2, '2024-02-29'],
  [2026, 12, '2026-12-31'],
  [2026, 13, '2027-01-31'],
])('the last day of month %i-%i is %s', (year, month, expected) => {
  expect(lastDayOfMonth(year, month)).toBe(expected);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-23', 0, '2026-11-23'],
  ['2026-11-23', 14, '2028-01-23'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months are %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('what lies beyond the year 9999 counts as its last day', () => {
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
  expect(addMonths('9999-12-20', 1)).toBe('9999-12-31');
  expect(addMonths('9999-11-30', 1)).toBe('9999-12-30');
});

test('days forth and back come to where they began', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 100_000 }), (day, count) => {
      const later = addDays(day, count);
      if (later < '9999-12-31') expect(addDays(later, -count)).toBe(day);
      expect(later >= day).toBe(true);
    }),
  );
});

test('a day moved by months is a day of the month that was meant', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 500 }), (day, months) => {
      const { year = 0, month = 0, day: date = 0 } = parseDay(day) ?? {};
      const index = year * 12 + month - 1 + months;
      fc.pre(Math.floor(index / 12) <= 9999);
      const moved = parseDay(addMonths(day, months));
      expect(moved).toMatchObject({ year: Math.floor(index / 12), month: (index % 12) + 1 });
      expect(moved?.day).toBeLessThanOrEqual(date);
    }),
  );
});
