import { expect, test } from 'vitest';
import { makeEntry, memoryConfig, seriesOf } from '../../tests/kit/entries.ts';
import { compute } from './computed.ts';
import type { Entry, EntryOf } from './entry.ts';
import { pathsUp } from './goal-progress.ts';
import { createPlaybook, type Playbook } from './playbook.ts';

const today = '2026-11-23';

/** Half of the year to the target: 50 is on track, 30 behind, 10 off track, −5 worsening, 100 reached. */
const kpi = (id: string, value: number) =>
  makeEntry(
    'kpi',
    id,
    { baseline: { period: '2025-12', value: 0 }, target: { by: '2026-12', value: 100 } },
    { series: seriesOf(['2026-06', value]) },
  );

const kpis = [kpi('gut', 50), kpi('erreicht', 100), kpi('langsam', 30), kpi('lahm', 10), kpi('schlechter', -5), makeEntry('kpi', 'leer')];

const goal = (id: string, kpisOfIt: string[], supports: string[] = [], status?: 'dropped' | 'draft'): Entry =>
  makeEntry('goal', id, {
    kpis: kpisOfIt,
    supports: supports.map((above) => ({ goal: above, because: 'Darum.' })),
    ...(status && { status }),
  });

const playbookOf = (...goals: Entry[]): Playbook => createPlaybook(memoryConfig, [...kpis, ...goals]);

const found = (playbook: Playbook, id: string): EntryOf<'goal'> => {
  const entry = playbook.find('goal', id);
  if (!entry) throw new Error(`${id} is missing`);
  return entry;
};

const progressIn = (playbook: Playbook, id: string) => compute(playbook, today).of(found(playbook, id));

test('the KPIs of a goal are counted by status, worst first', () => {
  const all = goal('a', ['gut', 'erreicht', 'langsam', 'lahm', 'schlechter', 'leer']);
  const { statuses } = progressIn(playbookOf(all), 'a');
  expect(Object.entries(statuses)).toEqual([
    ['worsening', 1],
    ['off-track', 1],
    ['behind', 1],
    ['no-data', 1],
    ['on-track', 1],
    ['reached', 1],
  ]);
});

test('a KPI that is named twice counts once, and one that is missing not at all', () => {
  expect(progressIn(playbookOf(goal('a', ['gut', 'gut', 'fehlt'])), 'a')).toMatchObject({ statuses: { 'on-track': 1 }, onTrack: true });
});

test.each([
  ['all on track or reached', ['gut', 'erreicht'], true],
  ['one behind', ['gut', 'langsam'], false],
  ['one without data', ['gut', 'leer'], false],
  ['no KPI', [], false],
])('a goal with %s is on track: %s', (_name, ids, expected) => {
  expect(progressIn(playbookOf(goal('a', ids)), 'a').onTrack).toBe(expected);
});

test('a parent counts its direct supporters, and no others', () => {
  const playbook = playbookOf(goal('oben', []), goal('b', ['gut'], ['oben']), goal('c', ['lahm'], ['oben']), goal('d', ['gut'], ['b']));
  expect(progressIn(playbook, 'oben').supporters).toEqual({ onTrack: 1, all: 2 });
  expect(progressIn(playbook, 'b').supporters).toEqual({ onTrack: 1, all: 1 });
  expect(progressIn(playbook, 'd').supporters).toEqual({ onTrack: 0, all: 0 });
});

test('dropped supporters do not count, and a supporter that names the goal twice counts once', () => {
  const playbook = playbookOf(goal('oben', []), goal('b', ['gut'], ['oben'], 'dropped'), goal('c', ['gut'], ['oben', 'oben']));
  expect(progressIn(playbook, 'oben').supporters).toEqual({ onTrack: 1, all: 1 });
});

test('the why-path leads from a goal to all goals above it, with the reason of each step', () => {
  const playbook = playbookOf(goal('oben', []), goal('auch', []), goal('mitte', [], ['oben']), goal('unten', [], ['mitte', 'auch']));
  const names = (steps: ReturnType<typeof pathsUp>): unknown[] =>
    steps.map(({ goal: { id }, because, above }) => [id, because, names(above)]);
  expect(names(pathsUp(found(playbook, 'unten'), playbook))).toEqual([
    ['mitte', 'Darum.', [['oben', 'Darum.', []]]],
    ['auch', 'Darum.', []],
  ]);
});

test('a step without a reason has none, and one to a missing goal is left out', () => {
  const entry = makeEntry('goal', 'a', { supports: [{ goal: 'oben' }, { goal: 'fehlt' }] });
  const playbook = playbookOf(entry, goal('oben', []));
  expect(pathsUp(entry, playbook)).toEqual([{ goal: found(playbook, 'oben'), above: [] }]);
});

test('the walk upward ends in a circle', () => {
  const playbook = playbookOf(goal('a', [], ['b']), goal('b', [], ['a']));
  const [step] = pathsUp(found(playbook, 'a'), playbook);
  expect(step?.goal.id).toBe('b');
  expect(step?.above).toEqual([]);
});
