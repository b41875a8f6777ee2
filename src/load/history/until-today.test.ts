import { afterEach, expect, test, vi } from 'vitest';
import { untilToday } from './until-today.ts';

afterEach(() => void vi.unstubAllEnvs());

const steps = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map((day) => ({ day }));
const evening = new Date('2026-11-24T01:30:00Z'); // half past eight in New York, on the day before

const daysOn = (today: string, zone: string): readonly string[] => {
  vi.stubEnv('TZ', zone);
  return untilToday(steps, today, evening).map(({ day }) => day);
};

test('an evening’s commit west of Greenwich counts as of today; a later one does not', () => {
  expect(daysOn('2026-11-23', 'America/New_York')).toEqual(['2026-11-22', '2026-11-23', '2026-11-23', '2026-11-25']);
});

test('east of Greenwich, and on a day that somebody chose, all stays as it is', () => {
  for (const [today, zone] of [
    ['2026-11-24', 'Europe/Berlin'],
    ['2026-11-22', 'America/New_York'],
    ['2026-11-23', 'UTC'],
  ] as const)
    expect(daysOn(today, zone), zone).toEqual(steps.map(({ day }) => day));
});
