import { expect, test } from 'vitest';
import { type InputOf, makeEntry, memoryConfig, seriesOf } from '../../tests/kit/entries.ts';
import { doubtsOf, standingOf } from './argument.ts';
import { compute } from './computed.ts';
import { createPlaybook } from './playbook.ts';

const today = '2026-11-23';
const kpi = makeEntry('kpi', 'nps', {}, { series: seriesOf(['2026-09', 17], ['2026-10', 19]) });
const stale = makeEntry('kpi', 'alt', {}, { series: seriesOf(['2026-06', 50]) });
const empty = makeEntry('kpi', 'leer');
const fresh = makeEntry('evidence', 'umfrage');
const expired = makeEntry('evidence', 'alte-umfrage', { captured: '2025-01-01', validFor: 'P1Y' });

function doubts(data: Partial<InputOf['objection']>) {
  const objection = makeEntry('objection', 'keine-zeit', data);
  const playbook = createPlaybook(memoryConfig, [objection, kpi, stale, empty, fresh, expired]);
  return doubtsOf(objection, playbook, compute(playbook, today));
}

test('an argument holds on the bounds of its claims and with current evidence', () => {
  const found = doubts({ kpis: [{ kpi: 'nps', claim: { atLeast: 19 } }, { kpi: 'alt' }], evidence: ['umfrage'] });
  expect(found).toEqual([]);
  expect(standingOf(found)).toBe('holds');
});

test('it fails when one of two claims on one KPI does', () => {
  const found = doubts({
    kpis: [
      { kpi: 'nps', claim: { atLeast: 10 } },
      { kpi: 'nps', claim: { atMost: 18 } },
    ],
  });
  expect(found).toEqual([{ why: 'claim-fails', kpi, claim: { atMost: 18 }, latest: { period: '2026-10', value: 19 } }]);
  expect(standingOf(found)).toBe('fails');
});

test('stale data proves nothing, whether the last value fits the claim or not', () => {
  // June ends on the 30th; a month and 15 days later it is 14 August.
  const latest = { period: '2026-06', value: 50 };
  for (const claim of [{ atLeast: 50 }, { atLeast: 51 }]) {
    const found = doubts({ kpis: [{ kpi: 'alt', claim }] });
    expect(found).toEqual([{ why: 'data-stale', kpi: stale, claim, latest, since: '2026-08-15' }]);
    expect(standingOf(found)).toBe('unproven');
  }
});

test('without a value, and with expired evidence, it is not proven', () => {
  expect(doubts({ kpis: [{ kpi: 'leer', claim: { atMost: 1 } }] })).toMatchObject([{ why: 'no-value' }]);
  const found = doubts({ evidence: ['alte-umfrage', 'umfrage'] });
  expect(found).toEqual([{ why: 'evidence-expired', evidence: expired, since: '2026-01-02' }]);
  expect(standingOf(found)).toBe('unproven');
});

test('what is wrong is told before what is only unproven, and decides', () => {
  const found = doubts({
    kpis: [
      { kpi: 'alt', claim: { atLeast: 1 } },
      { kpi: 'nps', claim: { atLeast: 20 } },
    ],
    evidence: ['alte-umfrage'],
  });
  expect(found.map(({ why }) => why)).toEqual(['claim-fails', 'data-stale', 'evidence-expired']);
  expect(standingOf(found)).toBe('fails');
});
