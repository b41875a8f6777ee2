import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, dayNumber } from './calendar.ts';
import { endOf, frequencies, type Period, parsePeriod, periodForms, periodOf } from './period.ts';

test.each([
  ['2026', 'year', '2026-01-01', '2026-12-31'],
  ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
  ['2026-Q2', 'quarter', '2026-04-01', '2026-06-30'],
  ['2026-Q3', 'quarter', '2026-07-01', '2026-09-30'],
  ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
  ['2026-02', 'month', '2026-02-01', '2026-02-28'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['1900-02', 'month', '1900-02-01', '1900-02-28'],
  ['2026-11', 'month', '2026-11-01', '2026-11-30'],
  ['2026-W48', 'week', '2026-11-23', '2026-11-29'],
  ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
  ['2027-W01', 'week', '2027-01-04', '2027-01-10'],
  ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
  ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
  ['0001-W01', 'week', '0001-01-01', '0001-01-07'],
  ['9999-W51', 'week', '9999-12-20', '9999-12-26'],
  ['2026-11-23', 'day', '2026-11-23', '2026-11-23'],
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ['0001', 'year', '0001-01-01', '0001-12-31'],
  ['9999', 'year', '9999-01-01', '9999-12-31'],
])('%s is a %s from %s to %s', (text, frequency, first, last) => {
  expect(parsePeriod(text)).toEqual({ text, frequency, first, last });
  expect(endOf(text)).toBe(last);
});

test.each([
  '0000',
  '0000-Q1',
  '0000-01',
  '0000-W01',
  '0000-01-01',
  '2026-Q0',
  '2026-Q5',
  '2026-q1',
  '2026Q1',
  '2026-00',
  '2026-13',
  '2026-1',
  '2026-W00',
  '2025-W53', // 2025 has 52 weeks
  '2026-W54',
  '2026-W1',
  '2026-w01',
  '9999-W52', // ends on 2 January 10000
  '2026-02-29',
  '2026-11-31',
  '26',
  '02026',
  '2026-',
  '2026 ',
  ' 2026',
  '2026\n',
  '-2026',
  '',
  'constructor',
])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
  expect(() => endOf(text)).toThrow(RangeError);
});

test('the example of each form is a period of that form', () => {
  for (const frequency of frequencies) expect(parsePeriod(periodForms[frequency])?.frequency).toBe(frequency);
});

const two = (number: number): string => String(number).padStart(2, '0');

/** Another way to the same week: numbered by its Thursday's place in the year. */
function weekByThursday(day: Day): string {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  return `${year}-W${two(Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1)}`;
}

const days = fc.integer({ min: dayNumber('0002-01-01'), max: dayNumber('9998-12-31') }).map((number) => addDays('1970-01-01', number));

const periods = fc.tuple(days, fc.constantFrom(...frequencies));

const parsed = (text: string): Period => {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} should be a period`);
  return period;
};

test('the period of a day holds that day, and its first day is not after its last', () => {
  fc.assert(
    fc.property(periods, ([day, frequency]) => {
      const { first, last, frequency: found } = parsed(periodOf(day, frequency));
      expect(found).toBe(frequency);
      expect(first <= day && day <= last).toBe(true);
    }),
  );
});

test('consecutive periods touch', () => {
  fc.assert(
    fc.property(periods, ([day, frequency]) => {
      const { last } = parsed(periodOf(day, frequency));
      const tomorrow = addDays(last, 1);
      expect(parsed(periodOf(tomorrow, frequency)).first).toBe(tomorrow);
    }),
  );
});

test('a week is numbered by its Thursday', () => {
  fc.assert(fc.property(days, (day) => periodOf(day, 'week') === weekByThursday(day)));
});

test('a week has seven days and begins on a Monday', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { first, last } = parsed(periodOf(day, 'week'));
      expect(dayNumber(last) - dayNumber(first)).toBe(6);
      expect(new Date(`${first}T00:00:00Z`).getUTCDay()).toBe(1);
    }),
  );
});

test('a year has 53 weeks when it begins on a Thursday, or is a leap year that begins on a Wednesday, else 52', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), (number) => {
      const year = String(number).padStart(4, '0');
      const newYear = new Date(`${year}-01-01T00:00:00Z`).getUTCDay();
      const isLeap = parsePeriod(`${year}-02-29`) !== undefined;
      expect(parsePeriod(`${year}-W53`) !== undefined).toBe(newYear === 4 || (isLeap && newYear === 3));
      expect(parsePeriod(`${year}-W52`)).toBeDefined();
    }),
  );
});
