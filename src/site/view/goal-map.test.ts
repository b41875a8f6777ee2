import { describe, expect, test } from 'vitest';
import { common, edited, entry, type Files, valid, withFields } from '../../../tests/kit/content.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import type { MapGoal } from '../../diagrams/goal-map/graph.ts';
import { listOf } from './goal-list.ts';
import { goalGraph, mapOfEntry, wholeMap } from './goal-map.ts';

async function goalsOf(files: Files): Promise<Record<string, MapGoal>> {
  const { goals } = goalGraph(await siteDataOf(files));
  return Object.fromEntries(goals.map((goal) => [goal.id, goal]));
}

const words = ({ marks }: MapGoal): string[] => marks.map(({ text }) => text);

test('a box tells who pursues the goal, and how its KPIs stand', async () => {
  const { 'schneller-service': goal, 'treue-kunden': top } = await goalsOf(valid);
  expect(goal).toMatchObject({ by: 'Titel', department: 'service', level: 1, href: '/goals/schneller-service/index.html' });
  expect(top).toMatchObject({ by: 'Leitung', level: 0, statuses: ['on-track'] });
  expect(words(goal as MapGoal)).toEqual(['im Plan']);
});

test('an edge has its reason', async () => {
  expect(goalGraph(await siteDataOf(valid)).edges).toContainEqual({
    from: 'schneller-service',
    to: 'treue-kunden',
    because: 'Wer schnell Antwort bekommt, bleibt.',
  });
});

test('proposed goals are provisional, agreed ones are not, and dropped ones are absent', async () => {
  const files = withFields('goals/treue-kunden.mdx', 'status: agreed', withFields('goals/antworten.mdx', 'status: dropped'));
  const { antworten, 'schneller-service': proposed, 'treue-kunden': agreed } = await goalsOf(files);
  expect(antworten).toBeUndefined();
  expect(proposed?.state).toEqual({ provisional: true, text: 'vorgeschlagen' });
  expect(agreed).not.toHaveProperty('state');
});

test('what is missing is an open place: a KPI, and support above the lowest level', async () => {
  const { 'goals/antworten.mdx': _none, ...files } = edited('goals/treue-kunden.mdx', 'kpis: [nps]', 'kpis: []');
  const { 'treue-kunden': top, 'schneller-service': middle } = await goalsOf(files);
  expect(top?.missing).toEqual({ kpi: 'Kennzahl fehlt' });
  expect(middle?.missing).toEqual({ support: 'Wer trägt dazu bei?' });
  expect((await goalsOf(valid))['antworten']?.missing).toEqual({});
});

test('stale data and a review that is due are told', async () => {
  const { antworten } = await goalsOf({
    ...edited('goals/antworten.mdx', 'reviewed: 2026-11-01', 'reviewed: 2025-01-01'),
    'kpis/nps.csv': 'period,value\n2025-12,10\n2026-01,12\n',
  });
  expect(words(antworten as MapGoal).slice(1)).toEqual(['Daten veraltet', 'Durchsicht fällig']);
});

test('goals of the team are not on a public map, nor is what they support made a gap', async () => {
  const files = withFields('goals/antworten.mdx', 'audience: team');
  const ids = async (audience: 'everyone' | 'team') => goalGraph(await siteDataOf(files, audience)).goals.map(({ id }) => id);
  expect(await ids('everyone')).not.toContain('antworten');
  expect(await ids('team')).toContain('antworten');
});

test('a KPI or a supporter that these readers may not see is no open place', async () => {
  const files = withFields('kpis/nps.mdx', 'audience: team', withFields('goals/antworten.mdx', 'audience: team'));
  const { goals } = goalGraph(await siteDataOf(files));
  expect(goals.map(({ id, missing }) => [id, missing])).toEqual([
    ['schneller-service', {}],
    ['treue-kunden', {}],
  ]);
});

describe('more than 25 goals', () => {
  const many = (level: string, count: number, prefix = 'z'): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `goals/${prefix}${index}.mdx`,
        level === 'company'
          ? entry(`${common}\nlevel: company`)
          : entry(`${common}\nlevel: social\ndepartment: service\nsupports:\n  - { goal: schneller-service, because: Darum. }`),
      ]),
    );

  test('fold, and tell how many are below and how they stand', async () => {
    const { graph } = wholeMap(await siteDataOf({ ...valid, ...many('company', 4), ...many('social', 30, 'u') }));
    expect(graph.goals.map(({ id }) => id).sort()).toEqual(['schneller-service', 'treue-kunden', 'z0', 'z1', 'z2', 'z3']);
    const folded = graph.goals.find(({ id }) => id === 'schneller-service') as MapGoal;
    expect(words(folded)).toEqual(['im Plan', '31 weitere Ziele darunter', 'darunter: im Plan']);
  });

  test('on the top level end with a box for the rest', async () => {
    const { graph } = wholeMap(await siteDataOf({ ...valid, ...many('company', 40) }));
    expect(graph.goals.at(-1)).toMatchObject({ title: 'und 17 weitere Ziele', href: '/goals/index.html' });
  });
});

test('a department’s map has its goals as focus, and one without goals has none', async () => {
  const data = await siteDataOf({ ...valid, 'departments/leer.mdx': entry(common) });
  expect(mapOfEntry('department:service', data)?.focus.toSorted()).toEqual(['antworten', 'schneller-service']);
  expect(mapOfEntry('department:leer', data)).toBeUndefined();
  expect(mapOfEntry('kpi:nps', data)).toBeUndefined();
});

test('the list opens a goal below its first parent, and names it below the others', async () => {
  const files = edited('goals/antworten.mdx', 'supports:\n', 'supports:\n  - { goal: treue-kunden, because: Auch so. }\n');
  const [top] = listOf(goalGraph(await siteDataOf(files)));
  const below = top?.below.map(({ goal, because, toldAbove }) => ({ id: goal.id, because, toldAbove }));
  expect(below).toContainEqual({ id: 'antworten', because: 'Auch so.', toldAbove: false });
  const within = top?.below.find(({ goal }) => goal.id === 'schneller-service')?.below;
  expect(within).toMatchObject([{ goal: { id: 'antworten' }, toldAbove: true, below: [] }]);
});
