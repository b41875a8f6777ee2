import { expect, test } from 'vitest';
import { edited, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const goal = 'goals/antworten.mdx';
const withoutKpi = edited(goal, 'kpis: [nps]\n', '');

test('a goal with a KPI is fine', async () => {
  expect(await findingsOf('goal-has-kpi', valid)).toBe('');
});

test('a goal without a KPI is told where its fields begin, or at the empty list', async () => {
  expect(await findingsOf('goal-has-kpi', withoutKpi)).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:2:1 warning Goal without a KPI, expected one that shows whether it is reached  goal-has-kpi
      hint: Add \`kpis: […]\`; without it nobody can tell success from effort."
  `);
  expect(await findingsOf('goal-has-kpi', edited(goal, 'kpis: [nps]', 'kpis: []'))).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:8:7 warning Goal without a KPI, expected one that shows whether it is reached  goal-has-kpi
      hint: Add \`kpis: […]\`; without it nobody can tell success from effort."
  `);
});

test('a dropped goal needs no KPI', async () => {
  expect(await findingsOf('goal-has-kpi', withFields(goal, 'status: dropped', withoutKpi))).toBe('');
});
