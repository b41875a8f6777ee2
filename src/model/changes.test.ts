import { expect, test } from 'vitest';
import { makeEntry, memoryConfig, seriesOf } from '../../tests/kit/entries.ts';
import { changesUntil } from './changes.ts';
import type { Entry } from './entry.ts';
import { createPlaybook } from './playbook.ts';

const today = '2026-11-23';
const told = (entries: readonly Entry[], most = 50) =>
  changesUntil(today, createPlaybook(memoryConfig, entries), most).map(({ on, what, entry }) => `${on} ${what} ${entry.id}`);

const agreed = (on: string) => ({ agreed: { on, by: ['leitung'] } });
const inBand = { direction: 'keep' as const, target: { min: 10, max: 20 } };

test('turns, agreements, evidence and outcomes are told, newest first', () => {
  const entries = [
    makeEntry('goal', 'treue', agreed('2026-03-17')),
    makeEntry('measure', 'abend', { ...agreed('2026-01-05'), outcome: { state: 'faded', on: '2026-09-01' } }),
    makeEntry('evidence', 'umfrage', { captured: '2026-06-01' }),
    makeEntry('kpi', 'nps', inBand, { series: seriesOf(['2026-08', 15], ['2026-09', 25], ['2026-10', 25]) }),
  ];
  expect(told(entries)).toEqual([
    '2026-09-30 turned nps',
    '2026-09-01 outcome abend',
    '2026-08-31 turned nps', // the first value, from no data
    '2026-06-01 captured umfrage',
    '2026-03-17 agreed treue',
    '2026-01-05 agreed abend',
  ]);
});

test('turns of the last twelve months are told, agreements of any time', () => {
  const kpi = (period: string) => makeEntry('kpi', 'nps', { ...inBand, frequency: 'day' }, { series: seriesOf([period, 15]) });
  expect(told([kpi('2025-11-23')])).toEqual(['2025-11-23 turned nps']);
  expect(told([kpi('2025-11-22')])).toEqual([]);
  expect(told([makeEntry('goal', 'treue', agreed('2019-01-01'))])).toHaveLength(1);
});

test('what lies in the future has not happened, and what was dropped is not told', () => {
  expect(told([makeEntry('goal', 'treue', agreed('2026-11-24')), makeEntry('goal', 'heute', agreed(today))])).toEqual([
    `${today} agreed heute`,
  ]);
  expect(told([makeEntry('kpi', 'nps', inBand, { series: seriesOf(['2026-11', 15]) })])).toEqual([]);
  expect(told([makeEntry('evidence', 'umfrage', { status: 'dropped' })])).toEqual([]);
  expect(told([makeEntry('measure', 'abend', { outcome: { state: 'open' } })])).toEqual([]);
});

test('no more than asked for, and one day’s changes in an order that does not depend on the files', () => {
  const goals = ['c', 'a', 'b'].map((id, order) => makeEntry('goal', id, { ...agreed('2026-03-17'), order }));
  expect(told(goals)).toEqual(['2026-03-17 agreed a', '2026-03-17 agreed b', '2026-03-17 agreed c']);
  expect(told(goals.toReversed(), 2)).toEqual(['2026-03-17 agreed a', '2026-03-17 agreed b']);
});
