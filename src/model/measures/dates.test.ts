import { expect, test } from 'vitest';
import { makeEntry } from '../../../tests/kit/entries.ts';
import { datesOf, nextDate, waitsFor } from './dates.ts';

const today = '2026-11-23';
type Data = Parameters<typeof makeEntry<'measure'>>[2];
const measure = (data: Data) => makeEntry('measure', 'tun', data).data;
const told = (data: Data) => datesOf(measure(data), today).map(({ on, what, isOpen }) => `${on} ${what}${isOpen ? ' open' : ''}`);
const waiting = (data: Data) => waitsFor(measure(data)).map(({ what, on, place }) => `${what} ${on} ${place}`);

const whole: Data = {
  start: '2026-02-02',
  visibleBy: '2026-02-27',
  followUp: ['2027-02-01', '2026-08-31', '2026-05-29'],
};

test('all days stand in their order; those of which nobody told are open once they have come', () => {
  expect(told(whole)).toEqual([
    '2026-02-02 start',
    '2026-02-27 visible open',
    '2026-05-29 follow-up open',
    '2026-08-31 follow-up open',
    '2027-02-01 follow-up',
  ]);
});

test('an outcome stands after the look that led to it, and answers what came before', () => {
  expect(told({ ...whole, outcome: { state: 'open', on: '2026-05-29' } })).toEqual([
    '2026-02-02 start',
    '2026-02-27 visible',
    '2026-05-29 follow-up',
    '2026-05-29 outcome',
    '2026-08-31 follow-up open',
    '2027-02-01 follow-up',
  ]);
});

test('what lasts is looked at again on later days; what faded is not, nor what was dropped', () => {
  expect(waiting({ ...whole, outcome: { state: 'sustained', on: '2026-08-31' } })).toEqual(['follow-up 2027-02-01 0']);
  expect(waiting({ ...whole, outcome: { state: 'sustained' } })).toEqual([]);
  expect(waiting({ ...whole, outcome: { state: 'faded', on: '2026-03-01' } })).toEqual([]);
  expect(waiting({ ...whole, status: 'dropped' })).toEqual([]);
});

test('after it faded or was dropped nothing of what was planned is told', () => {
  expect(told({ ...whole, outcome: { state: 'faded', on: '2026-05-29' } })).toEqual([
    '2026-02-02 start',
    '2026-02-27 visible',
    '2026-05-29 follow-up',
    '2026-05-29 outcome',
  ]);
  expect(told({ ...whole, status: 'dropped' }).at(-1)).toBe('2026-08-31 follow-up');
});

test('a clearance is missing from its day or the start on, or from the day after it ended; a refused one waits for nothing', () => {
  const clearances = [
    { by: 'privacy', state: 'cleared', until: '2026-11-22' },
    { by: 'it-security', state: 'cleared' },
    { by: 'works-council', state: 'open' },
    { by: 'legal', state: 'open', until: '2026-12-01' },
    { by: 'privacy', state: 'refused', until: '2026-01-01' },
  ] as const;
  expect(told({ start: '2027-01-11', clearances: [...clearances] })).toEqual([
    '2026-11-23 clearance-ended open',
    '2026-12-01 clearance-open',
    '2027-01-11 start',
    '2027-01-11 clearance-open',
  ]);
  expect(waiting({ clearances: [{ by: 'privacy', state: 'open' }] })).toEqual([]);
});

test('the next day is the first that lies ahead; a measure that is over has none', () => {
  expect(nextDate(measure(whole), today)?.on).toBe('2027-02-01');
  expect(nextDate(measure({ ...whole, outcome: { state: 'faded' } }), today)).toBeUndefined();
  expect(nextDate(measure({ start: today }), today)).toBeUndefined();
});
