import { expect, test } from 'vitest';
import type { Frequency } from '../model/period.ts';
import { toPeriod } from './to-period.ts';

test.each<[string | number, Frequency, string]>([
  ['2026-11', 'month', '2026-11'],
  [' 2026-Q4 ', 'quarter', '2026-Q4'],
  [2026, 'year', '2026'],
  ['2026-11-23', 'day', '2026-11-23'],
  ['2026-11-23', 'week', '2026-W48'],
  ['2026-11-23', 'month', '2026-11'],
  ['2026-11-23', 'quarter', '2026-Q4'],
  ['2026-11-23', 'year', '2026'],
  ['2027-01-01', 'week', '2026-W53'],
  ['2026-11', 'quarter', '2026-Q4'],
  ['2026-Q4', 'year', '2026'],
  ['2026-W02', 'month', '2026-01'],
  ['2026-11-01 00:00:00', 'month', '2026-11'],
  ['2026-11-01T00:00', 'month', '2026-11'],
  ['2026-10-31 23:00:00.123456+00', 'month', '2026-10'],
  ['2026-11-01 00:30:00+02', 'month', '2026-10'], // half past ten in the evening of 31 October in UTC
  ['2026-11-01T00:30:00+02:00', 'month', '2026-10'],
  ['2026-10-31 22:30:00-0330', 'month', '2026-11'],
  ['2026-11-01T00:30:00Z', 'month', '2026-11'],
])('%j lies in the %s %s', (cell, frequency, period) => expect(toPeriod(cell, frequency)).toBe(period));

test.each<[string | number | null, Frequency]>([
  [null, 'month'],
  ['', 'month'],
  ['2026', 'month'],
  ['2026-Q4', 'month'],
  ['2026-W05', 'month'], // 26 January to 1 February
  ['2026-02-30', 'month'],
  ['2026-02-30 10:00', 'month'],
  ['2026-11-01 25:00+02', 'month'],
  ['infinity', 'month'],
  ['0044-03-15 BC', 'day'],
  [202611, 'month'],
  ['01.11.2026', 'month'],
])('%j lies in no %s', (cell, frequency) => expect(toPeriod(cell, frequency)).toBeUndefined());
