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

test('a target that no value could be judged by is told at what is wrong with it', async () => {
  const target = 'target: { by: 2026-12, value: 20 }';
  const withTarget = (other: string) => findingsOf('kpi-has-target', edited(kpi, target, other));
  expect(await withTarget('target: { by: 2026-12, value: 10 }')).toMatchInlineSnapshot(`
    "content/kpis/nps.mdx:12:31 warning Target 10 for direction \`increase\`, expected a value above the baseline 10  kpi-has-target
      hint: Correct the target, the baseline or the direction: no value could be judged like this."
  `);
  expect(await withTarget('target: { by: 2026-12, value: 5 }')).toMatchInlineSnapshot(`
    "content/kpis/nps.mdx:12:31 warning Target 5 for direction \`increase\`, expected a value above the baseline 10  kpi-has-target
      hint: Correct the target, the baseline or the direction: no value could be judged like this."
  `);
  expect(await withTarget('target: { by: 2025-12, value: 20 }')).toMatchInlineSnapshot(`
    "content/kpis/nps.mdx:12:15 warning Target by \`2025-12\`, expected a period that ends later than the baseline’s \`2025-12\`  kpi-has-target
      hint: Name the period by whose end the target should be reached."
  `);
  expect(await findingsOf('kpi-has-target', edited(kpi, 'baseline: { period: 2025-12, value: 10 }\n', ''))).toMatchInlineSnapshot(`
    "content/kpis/nps.mdx:2:1 warning KPI with a target and without a baseline, expected where the development starts  kpi-has-target
      hint: Add \`baseline: {period: …, value: …}\`: the way from it to the target is what is judged."
  `);
});

test('a band needs no baseline', async () => {
  const band = edited(
    kpi,
    'target: { by: 2026-12, value: 20 }',
    'target: { min: 10, max: 20 }',
    edited(kpi, 'direction: increase', 'direction: keep'),
  );
  expect(await findingsOf('kpi-has-target', edited(kpi, 'baseline: { period: 2025-12, value: 10 }\n', '', band))).toBe('');
});
