import { expect, test } from 'vitest';
import { makeEntry, memoryConfig, seriesOf } from '../../tests/kit/entries.ts';
import { dueDatesOf } from './due-dates.ts';
import type { Entry } from './entry.ts';
import { freshnessQueue } from './freshness-queue.ts';
import { createPlaybook } from './playbook.ts';

const today = '2026-11-23';
const roles = ['leitung', 'redaktion', 'technik'].map((id) => ({ id, title: id }));
const config = { ...memoryConfig, roles };
const reviewed = { reviewed: '2026-11-01' };

const queueOf = (...entries: Entry[]) => freshnessQueue(createPlaybook(config, entries), today);
const told = (...entries: Entry[]) =>
  queueOf(...entries).flatMap(({ items }) =>
    items.map(({ entry, what, day, isDue }) => `${entry.id} ${what} ${isDue ? 'due' : 'soon'} ${day}`),
  );

test('data is due from the day after it was fresh', () => {
  const kpi = (last: string) => makeEntry('kpi', 'nps', reviewed, { series: seriesOf([last, 1]) });
  // September ends on the 30th; a month and 15 days later it is 14 November, and stale from the 15th on.
  expect(dueDatesOf(kpi('2026-09'), 'P6M')).toContainEqual({ what: 'data', day: '2026-11-15' });
  expect(told(kpi('2026-09'))).toEqual(['nps data due 2026-11-15']);
  expect(told(kpi('2026-10'))).toEqual([]);
  expect(told(makeEntry('kpi', 'nps', reviewed))).toEqual([]);
});

test('data that will be stale soon is not announced: its frequency tells when it comes', () => {
  // October: 30 November + 15 days, stale from 16 December on.
  expect(told(makeEntry('kpi', 'nps', reviewed, { series: seriesOf(['2026-10', 1]) }))).toEqual([]);
});

test.each([
  ['2026-11-22', 'P1D', ['umfrage evidence soon 2026-11-24']], // may be used until today
  ['2026-11-21', 'P1D', ['umfrage evidence due 2026-11-23']],
  ['2026-06-22', 'P6M', ['umfrage evidence soon 2026-12-23']], // 30 days ahead
  ['2026-06-23', 'P6M', []],
])('evidence of %s that is valid for %s', (captured, validFor, expected) => {
  expect(told(makeEntry('evidence', 'umfrage', { ...reviewed, captured, validFor }))).toEqual(expected);
});

test('a review is due from its day on, due soon 30 days before, and entries that were never reviewed are in the queue', () => {
  const guide = (id: string, days: object) => makeEntry('guide', id, days);
  expect(
    told(
      guide('heute', { reviewed: '2026-05-23' }),
      guide('bald', { reviewed: '2026-06-23' }),
      guide('spaeter', { reviewed: '2026-06-24' }),
      guide('nie', {}),
      guide('laengst', { reviewed: '2024-01-01' }),
    ),
  ).toEqual(['laengst review due 2024-07-01', 'heute review due 2026-11-23', 'nie review due null', 'bald review soon 2026-12-23']);
});

test('what was dropped is not kept up, and a draft is not reviewed', () => {
  expect(told(makeEntry('guide', 'weg', { status: 'dropped' }), makeEntry('guide', 'entwurf', { status: 'draft' }))).toEqual([]);
  const old = { captured: '2020-01-01', validFor: 'P1Y', status: 'draft' as const };
  expect(told(makeEntry('evidence', 'umfrage', old))).toEqual(['umfrage evidence due 2021-01-02']);
});

test('the owner with most due comes first; then the one with most coming up; entries without an owner have a queue of their own', () => {
  const of = (owner: string | undefined, id: string, day: string | undefined) =>
    makeEntry('guide', id, { owner, ...(day !== undefined && { reviewed: day }) });
  const queue = queueOf(
    of('leitung', 'a', '2026-06-01'),
    of('redaktion', 'b', '2020-01-01'),
    of('technik', 'c', '2020-01-01'),
    of('technik', 'd', undefined),
    of(undefined, 'e', '2020-01-01'),
    of('redaktion', 'f', '2026-06-01'),
  );
  expect(queue.map(({ owner, due, items }) => [owner, due, items.length])).toEqual([
    ['technik', 2, 2],
    ['redaktion', 1, 2],
    [null, 1, 1],
    ['leitung', 0, 1],
  ]);
});

test('when all is fresh, nobody has a queue', () => {
  expect(queueOf(makeEntry('guide', 'frisch', reviewed))).toEqual([]);
});

test('a measure is asked for once, from the first day that nobody told of, and what comes up is announced', () => {
  const measure = (data: object) => makeEntry('measure', 'tun', { ...reviewed, visibleBy: '2026-03-31', ...data });
  const followUp = ['2026-06-30', '2026-12-18', '2027-03-01'];
  expect(told(measure({ followUp }))).toEqual(['tun visible due 2026-03-31', 'tun follow-up soon 2026-12-18']);
  const open = { state: 'open' as const, on: '2026-04-02' };
  expect(told(measure({ followUp, outcome: open }))).toEqual(['tun follow-up due 2026-06-30', 'tun follow-up soon 2026-12-18']);
  expect(told(measure({ followUp, outcome: { state: 'faded' } }))).toEqual([]);
  expect(told(measure({ visibleBy: today }))).toEqual(['tun visible due 2026-11-23']);
});

test('every clearance that is missing is asked for, of measures and of channels that are not closed', () => {
  const clearances = [
    { by: 'privacy' as const, state: 'open' as const, until: '2026-11-01' },
    { by: 'legal' as const, state: 'cleared' as const, until: '2026-11-22' },
    { by: 'it-security' as const, state: 'cleared' as const, until: '2026-12-01' },
  ];
  const expected = ['x clearance-open due 2026-11-01', 'x clearance-ended due 2026-11-23', 'x clearance-ended soon 2026-12-02'];
  expect(told(makeEntry('measure', 'x', { ...reviewed, clearances }))).toEqual(expected);
  expect(told(makeEntry('channel', 'x', { ...reviewed, clearances }))).toEqual(expected);
  expect(told(makeEntry('channel', 'x', { ...reviewed, clearances, state: 'closed' }))).toEqual([]);
});
