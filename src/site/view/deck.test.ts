import { expect, test } from 'vitest';
import { edited, withFields } from '../../../tests/kit/content.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import { departmentDeck, strategyDeck } from './deck.ts';

test('the strategy is shown from its context over the map to each company goal with KPIs and objections', async () => {
  const files = withFields('objections/keine-zeit.mdx', 'goals: [antworten]');
  const { map, goals, measures } = strategyDeck(await siteDataOf(files));
  expect(map?.graph.goals).toHaveLength(3);
  expect(measures).toEqual([]);
  expect(goals.map(({ goal }) => goal.id)).toEqual(['treue-kunden']);
  expect(goals[0]?.kpis.map(({ entry, progress }) => `${entry.id} ${progress.status}`)).toEqual(['nps on-track']);
  expect(goals[0]?.objections.map(({ entry }) => entry.id)).toEqual(['keine-zeit']);
});

test('a department’s pack has its own goals and measures, and an objection comes up once', async () => {
  const files = withFields(
    'measures/abendstunde.mdx',
    'department: service',
    withFields('objections/keine-zeit.mdx', 'goals: [antworten]'),
  );
  const data = await siteDataOf(files);
  const department = data.playbook.find('department', 'service');
  if (!department) throw new Error('no department');
  const { goals, measures } = departmentDeck(department, data);
  expect(goals.map(({ goal }) => goal.id).toSorted()).toEqual(['antworten', 'schneller-service']);
  expect(goals.flatMap(({ objections }) => objections)).toHaveLength(1);
  expect(measures.map(({ ref }) => ref)).toEqual(['measure:abendstunde']);
});

test('a dropped objection does not come up', async () => {
  const { goals } = strategyDeck(await siteDataOf(withFields('objections/keine-zeit.mdx', 'goals: [antworten]\nstatus: dropped')));
  expect(goals[0]?.objections).toEqual([]);
});

test('an argument that does not hold at present is marked', async () => {
  const claim = 'goals: [antworten]\nkpis:\n  - { kpi: nps, claim: { atLeast: 50 } }';
  const { goals } = strategyDeck(await siteDataOf(edited('objections/keine-zeit.mdx', '\n---\n', `\n${claim}\n---\n`)));
  const [shown] = goals[0]?.objections ?? [];
  expect(shown?.standing?.standing).toBe('fails');
  expect(shown?.standing?.doubts).toHaveLength(1);
});

test('the notes of a slide mark evidence that has expired', async () => {
  const recipe = edited('objections/keine-zeit.mdx', '\n---\n', '\ngoals: [antworten]\n---\n\n<Evidence id="umfrage" />\n');
  const titleIn = async (files: typeof recipe) => strategyDeck(await siteDataOf(files)).goals[0]?.objections[0]?.titles['evidence:umfrage'];
  expect(await titleIn(recipe)).toBe('Titel');
  expect(await titleIn(edited('evidence/umfrage.mdx', 'validFor: P1Y', 'validFor: P1M', recipe))).toBe('Titel (abgelaufen)');
});
