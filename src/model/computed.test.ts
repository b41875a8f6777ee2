import { expect, test } from 'vitest';
import { makeEntry, memoryConfig, seriesOf } from '../../tests/kit/entries.ts';
import { compute } from './computed.ts';
import type { Entry } from './entry.ts';
import { createPlaybook } from './playbook.ts';

const today = '2026-11-23';

const computedOf = (entry: Entry, ...others: Entry[]): unknown =>
  compute(createPlaybook(memoryConfig, [entry, ...others]), today).of(entry as never);

const nps = makeEntry('kpi', 'nps', {}, { series: seriesOf(['2026-10', 42]) });

test('a KPI has its progress, with the arithmetic', () => {
  expect(computedOf(nps)).toEqual({
    status: 'cannot-assess',
    reason: 'no-baseline',
    way: null,
    elapsed: null,
    pace: null,
    latest: { period: '2026-10', value: 42 },
    judged: { period: '2026-10', value: 42 },
    stale: false,
    review: 'never-reviewed',
  });
});

test('a goal has its KPIs by status and its supporters', () => {
  expect(computedOf(makeEntry('goal', 'a', { kpis: ['nps'] }), nps)).toEqual({
    statuses: { 'cannot-assess': 1 },
    onTrack: false,
    supporters: { onTrack: 0, all: 0 },
    review: 'never-reviewed',
  });
});

test('evidence is expired or not', () => {
  expect(computedOf(makeEntry('evidence', 'a', { captured: '2025-11-23', validFor: 'P1Y' }))).toMatchObject({ expired: false });
  expect(computedOf(makeEntry('evidence', 'a', { captured: '2025-11-22', validFor: 'P1Y' }))).toMatchObject({ expired: true });
});

test('only a quick win has a durability', () => {
  expect(computedOf(makeEntry('measure', 'a', { type: 'quick-win' }))).toMatchObject({
    durability: 'flash-risk',
    missing: ['lasts', 'follow-up', 'effect'],
  });
  expect(computedOf(makeEntry('measure', 'a', { type: 'project' }))).toEqual({ review: 'never-reviewed' });
});

test('an objection tells of each claim whether it holds, and nothing of KPIs without one', () => {
  const kpis = [
    { kpi: 'nps', claim: { atLeast: 40 } },
    { kpi: 'nps', claim: { atMost: 40 } },
    { kpi: 'nps' },
    { kpi: 'fehlt', claim: { atLeast: 1 } },
  ];
  expect(computedOf(makeEntry('objection', 'a', { kpis }), nps)).toMatchObject({
    claims: [
      { kpi: 'nps', holds: true },
      { kpi: 'nps', holds: false },
      { kpi: 'fehlt', holds: null },
    ],
  });
});

test('every kind has its review, by its own interval or the playbook’s', () => {
  const reviewed = '2026-06-01';
  const entries: Entry[] = [
    makeEntry('checklist', 'a', { reviewed }),
    makeEntry('channel', 'a', { reviewed }),
    makeEntry('guide', 'a', { reviewed }),
  ];
  for (const entry of entries) expect(computedOf(entry)).toEqual({ review: 'due-soon' });
  expect(computedOf(makeEntry('department', 'a', { reviewed, reviewEvery: 'P3M' }))).toEqual({ review: 'due' });
});

test('everything is computed once', () => {
  const computed = compute(createPlaybook(memoryConfig, [nps]), today);
  expect(computed.today).toBe(today);
  expect(computed.of(nps)).toBe(computed.of(nps));
});
