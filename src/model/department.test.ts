import { expect, test } from 'vitest';
import { makeEntry, memoryConfig } from '../../tests/kit/entries.ts';
import { agreementsOf, asksOf, belongingsOf } from './department.ts';
import { createPlaybook } from './playbook.ts';

const agreed = (on: string) => ({ status: 'agreed' as const, agreed: { on, by: ['leitung'] }, reviewed: '2026-11-01' });
const service = makeEntry('department', 'service', { ...agreed('2025-01-30'), lead: 'leitung' });
const entries = [
  service,
  makeEntry('goal', 'antworten', { ...agreed('2026-02-01'), owner: 'team', level: 'social', department: 'service', kpis: ['zeit'] }),
  makeEntry('goal', 'fern', { ...agreed('2026-01-01'), level: 'social', kpis: ['fern'] }),
  makeEntry('kpi', 'zeit', { ...agreed('2025-06-01'), owner: 'team' }),
  makeEntry('kpi', 'fern', agreed('2025-06-01')),
  makeEntry('measure', 'abend', {
    owner: 'team',
    partners: ['service'],
    visibleBy: '2026-12-20',
    followUp: ['2026-10-01', '2027-02-01'],
    clearances: [{ by: 'privacy', state: 'open', until: '2027-01-15' }],
  }),
  makeEntry('measure', 'fertig', { ...agreed('2026-03-01'), department: 'service', followUp: ['2027-03-01'], outcome: { state: 'faded' } }),
  makeEntry('channel', 'forum', { ...agreed('2026-04-01'), department: 'service', clearances: [{ by: 'legal', state: 'open' }] }),
  makeEntry('channel', 'zu', {
    ...agreed('2024-04-01'),
    department: 'service',
    state: 'closed',
    clearances: [{ by: 'legal', state: 'open' }],
  }),
  makeEntry('guide', 'alt', { owner: 'leitung', reviewed: '2026-01-05' }),
];
const playbook = createPlaybook(memoryConfig, entries);
const belongings = belongingsOf(service, playbook);

test('to a department belong what names it, as partner too, and the KPIs of its goals alone', () => {
  const { goals, measures, channels, kpis } = belongings;
  expect([goals, measures, channels, kpis].map((found: readonly { readonly id: string }[]) => found.map(({ id }) => id))).toEqual([
    ['antworten'],
    ['abend', 'fertig'],
    ['forum', 'zu'],
    ['zeit'],
  ]);
});

test('agreements are told with their roles, the latest first, its own among them', () => {
  expect(agreementsOf(service, belongings).map(({ entry, on, by }) => [on, entry.id, ...by])).toEqual([
    ['2026-04-01', 'forum', 'leitung'],
    ['2026-03-01', 'fertig', 'leitung'],
    ['2026-02-01', 'antworten', 'leitung'],
    ['2025-06-01', 'zeit', 'leitung'],
    ['2025-01-30', 'service', 'leitung'],
    ['2024-04-01', 'zu', 'leitung'],
  ]);
});

const asked = (...about: Parameters<typeof asksOf>) =>
  asksOf(...about).map((ask) => [ask.what === 'due' ? ask.item.what : ask.what, ask.entry.id, ask.day]);

test('it is asked for reviews of its lead, dates to come, open clearances and agreements, by date; not for what is over', () => {
  expect(asked(service, belongings, playbook, '2026-11-23')).toEqual([
    ['review', 'alt', '2026-07-05'],
    ['follow-up', 'abend', '2026-10-01'],
    ['visible', 'abend', '2026-12-20'],
    ['clearance-open', 'abend', '2027-01-15'],
    ['follow-up', 'abend', '2027-02-01'],
    ['clearance', 'forum', null],
    ['agreement', 'abend', null],
  ]);
});

test('what a measure of its lead waits for is told once', () => {
  const own = makeEntry('measure', 'eigen', { ...agreed('2026-10-01'), department: 'service', visibleBy: '2026-11-20' });
  const all = createPlaybook(memoryConfig, [service, own]);
  expect(asked(service, belongingsOf(service, all), all, '2026-11-23')).toEqual([['visible', 'eigen', '2026-11-20']]);
});
