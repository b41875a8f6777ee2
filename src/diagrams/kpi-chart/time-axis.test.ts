import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '../../model/calendar.ts';
import { frequencies, parsePeriod } from '../../model/period.ts';
import { periodAfter, ticksBetween } from './time-axis.ts';

const labels = (...input: Parameters<typeof ticksBetween>): string[][] =>
  ticksBetween(...input).map((list) => list.map(({ label }) => label));
const same = (period: string): string => period;

test('months are told one by one, by quarters’ and half years’ ends, by Decembers', () => {
  const told = labels('2025-01-31', '2026-12-31', 'month', same);
  expect(told.map((list) => list.length)).toEqual([24, 8, 4, 2, 1]);
  expect(told[1]).toEqual(['2025-03', '2025-06', '2025-09', '2025-12', '2026-03', '2026-06', '2026-09', '2026-12']);
  expect(told[3]).toEqual(['2025-12', '2026-12']);
});

test('quarters, years, weeks and days are told in their own ways', () => {
  expect(labels('2025-03-31', '2026-12-31', 'quarter', same)[2]).toEqual(['2025-Q4', '2026-Q4']);
  expect(labels('2011-12-31', '2026-12-31', 'year', same)[2]).toEqual(['2015', '2020', '2025']);
  expect(labels('2020-12-20', '2021-01-17', 'week', same)[0]).toEqual(['2020-W51', '2020-W52', '2020-W53', '2021-W01', '2021-W02']);
  expect(labels('2026-11-02', '2026-11-15', 'day', same)[1]).toEqual(['2026-11-08', '2026-11-15']);
});

test('months of days and weeks are told where they begin', () => {
  const told = ticksBetween('2026-01-20', '2026-04-15', 'week', same).find((list) => list[0]?.label.length === 7);
  expect(told).toEqual(['2026-02', '2026-03', '2026-04'].map((month) => ({ at: dayNumber(`${month}-01`), label: month })));
});

test('however long the days are, they are told, where values stand and where longer periods begin, by at most 41', () => {
  const day = fc.integer({ min: dayNumber('0002-01-01'), max: dayNumber('9990-12-31') }).map((number) => addDays('1970-01-01', number));
  fc.assert(
    fc.property(day, fc.integer({ min: 400, max: 900_000 }), fc.constantFrom(...frequencies), (from, days, frequency) => {
      const to = addDays(from, days);
      const lists = ticksBetween(from, to, frequency, same);
      expect(lists.length).toBeGreaterThan(0);
      for (const list of lists) {
        expect(list.length).toBeLessThanOrEqual(41);
        for (const { at, label } of list) {
          const told = parsePeriod(label);
          expect(at).toBe(dayNumber((told?.frequency === frequency ? told.last : told?.first) ?? ''));
          expect(at).toBeGreaterThanOrEqual(dayNumber(from));
          expect(at).toBeLessThanOrEqual(dayNumber(to));
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('the period after the last one of a year is the first of the next', () => {
  expect(periodAfter('2026-12', 'month')).toBe('2027-01');
  expect(periodAfter('2026-Q4', 'quarter')).toBe('2027-Q1');
  expect(periodAfter('2026-W53', 'week')).toBe('2027-W01');
  expect(periodAfter('2024-02-28', 'day')).toBe('2024-02-29');
  expect(periodAfter('2026', 'year')).toBe('2027');
});
