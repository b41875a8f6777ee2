import { expect, test } from 'vitest';
import { findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const unused = { ...valid, 'kpis/reichweite.mdx': String(valid['kpis/nps.mdx']) };

test('a KPI that a goal names is fine', async () => {
  expect(await findingsOf('kpi-measures-a-goal', valid)).toBe('');
});

test('a KPI that no goal names is told, though an objection rests on it', async () => {
  const files = withFields('objections/keine-zeit.mdx', 'kpis: [{ kpi: reichweite }]', unused);
  expect(await findingsOf('kpi-measures-a-goal', files)).toMatchInlineSnapshot(`
    "content/kpis/reichweite.mdx:2:8 warning KPI without a goal, expected a goal that it measures  kpi-measures-a-goal
      hint: Name \`reichweite\` under \`kpis\` of a goal."
  `);
});

test('a dropped KPI measures nothing', async () => {
  expect(await findingsOf('kpi-measures-a-goal', withFields('kpis/reichweite.mdx', 'status: dropped', unused))).toBe('');
});
