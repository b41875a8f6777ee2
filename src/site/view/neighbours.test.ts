import { expect, test } from 'vitest';
import { valid } from '../../../tests/kit/content.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import { entryView } from './entry-view.ts';
import { neighboursOf } from './neighbours.ts';
import { topGoals } from './why.ts';

test('goals follow each other by level, as their page lists them, and end at both ends', async () => {
  const data = await siteDataOf(valid);
  const order = data.config.levels.flatMap(({ id }) => data.playbook.ofKind('goal').filter((goal) => goal.data.level === id));
  expect(order.length).toBeGreaterThan(2);
  const around = order.map((goal) => neighboursOf(goal, data));
  expect(around.map(({ next }) => next?.ref)).toEqual([...order.slice(1).map(({ ref }) => ref), undefined]);
  expect(around.map(({ previous }) => previous?.ref)).toEqual([undefined, ...order.slice(0, -1).map(({ ref }) => ref)]);
});

test('the company goals above an entry are named once each, whatever the ways', async () => {
  const data = await siteDataOf(valid);
  const [kpi] = data.playbook.ofKind('kpi');
  if (!kpi) throw new Error('no KPI');
  const tops = topGoals(entryView(kpi, data).why).map(({ ref }) => data.playbook.entries.get(ref));
  expect(tops.map((goal) => goal?.kind === 'goal' && goal.data.level)).toEqual([data.config.levels[0]?.id]);
});
