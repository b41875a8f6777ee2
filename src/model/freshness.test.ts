import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { freshUntil, isExpired, isStale, reviewDue, reviewState, validUntil } from './freshness.ts';
import type { Frequency } from './period.ts';

test.each<[Frequency, string, string]>([
  ['day', '2026-11-20', '2026-11-22'], // + 2 days
  ['week', '2026-W47', '2026-12-03'], // 22 November + 11 days
  ['month', '2026-10', '2026-12-15'], // 31 October + 1 month = 30 November, + 15 days
  ['month', '2026-01', '2026-03-15'], // 31 January + 1 month = 28 February, + 15 days
  ['month', '2024-01', '2024-03-15'], // 29 February + 15 days
  ['quarter', '2026-Q3', '2027-02-13'], // 30 September + 3 months = 30 December, + 45 days
  ['quarter', '2026-Q2', '2026-11-14'], // 30 June + 3 months = 30 September, + 45 days
  ['year', '2025', '2027-06-30'], // 31 December + 18 months = 30 June: the month’s end
])('data of a %s up to %s is fresh until %s, and stale from the next day', (frequency, last, until) => {
  expect(freshUntil(last, frequency)).toBe(until);
  expect(isStale(last, frequency, until)).toBe(false);
  expect(isStale(last, frequency, addDays(until, 1))).toBe(true);
});

test('without data there is nothing to be stale', () => {
  expect(isStale(undefined, 'month', '2026-11-23')).toBeNull();
});

test.each([
  ['2026-06-01', 'P1Y', '2027-06-01'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-08-31', 'P6M', '2027-02-28'],
  ['2026-11-23', 'P90D', '2027-02-21'],
])('evidence of %s that is valid for %s may be used until %s, and is expired on the day after', (captured, validFor, until) => {
  expect(validUntil({ captured, validFor })).toBe(until);
  expect(isExpired({ captured, validFor }, until)).toBe(false);
  expect(isExpired({ captured, validFor }, addDays(until, 1))).toBe(true);
});

test.each([
  ['2026-10-23', 'ok'],
  ['2026-10-24', 'due-soon'], // 30 days before
  ['2026-11-22', 'due-soon'],
  ['2026-11-23', 'due'],
  ['2027-11-23', 'due'],
] as const)('on %s an entry that is due on 2026-11-23 is %s', (today, expected) => {
  expect(reviewState({ reviewed: '2026-05-23' }, 'P6M', today)).toBe(expected);
});

test('an entry’s own interval goes before the playbook’s', () => {
  expect(reviewDue({ reviewed: '2026-05-23', reviewEvery: 'P1M' }, 'P6M')).toBe('2026-06-23');
  expect(reviewDue({ reviewed: '2026-08-31' }, 'P6M')).toBe('2027-02-28');
});

test('an entry without `reviewed` was never reviewed, whatever the day', () => {
  expect(reviewDue({}, 'P6M')).toBeNull();
  expect(reviewState({ reviewEvery: 'P1D' }, 'P6M', '0001-01-01')).toBe('never-reviewed');
});

test('days at the end of time do no harm', () => {
  expect(reviewState({ reviewed: '9999-12-31' }, 'P6M', '2026-11-23')).toBe('ok');
  expect(isStale('9999-12', 'month', '2026-11-23')).toBe(false);
  expect(isExpired({ captured: '2026-01-01', validFor: 'P9999Y' }, '2026-11-23')).toBe(false);
});
