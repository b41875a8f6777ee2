import { expect, test } from 'vitest';
import { edited, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const kpi = 'kpis/nps.mdx';
const withoutTarget = edited(kpi, 'target: { by: 2026-12, value: 20 }\n', '');

test('a KPI with a target is fine', async () => {
  expect(await findingsOf('kpi-has-target', valid)).toBe('');
});

test('a KPI without a target is told, with the form that its direction needs', async () => {
  expect(await findingsOf('kpi-has-target', withoutTarget)).toMatchInlineSnapshot(`
    "content/kpis/nps.mdx:2:1 warning KPI without a target, expected what is to be reached  kpi-has-target
      hint: Add \`target: {by: …, value: …}\`."
  `);
  expect(await findingsOf('kpi-has-target', edited(kpi, 'direction: increase', 'direction: keep', withoutTarget))).toMatchInlineSnapshot(`
    "content/kpis/nps.mdx:2:1 warning KPI without a target, expected what is to be reached  kpi-has-target
      hint: Add \`target: {min: …, max: …}\`."
  `);
});

test('a dropped KPI needs no target', async () => {
  expect(await findingsOf('kpi-has-target', withFields(kpi, 'status: dropped', withoutTarget))).toBe('');
});
