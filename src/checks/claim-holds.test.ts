import { expect, test } from 'vitest';
import { findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const objection = 'objections/keine-zeit.mdx';
const claiming = (claim: string, files = valid) => withFields(objection, `kpis:\n  - kpi: nps\n    claim: { ${claim} }`, files);
const without = (file: string) => Object.fromEntries(Object.entries(valid).filter(([name]) => name !== file));

test('a claim holds on its bound', async () => {
  expect(await findingsOf('claim-holds', claiming('atLeast: 19'))).toBe('');
  expect(await findingsOf('claim-holds', claiming('atMost: 19'))).toBe('');
  expect(await findingsOf('claim-holds', withFields(objection, 'kpis: [{ kpi: nps }]'))).toBe('');
});

test('a claim beyond its bound is told with the latest value', async () => {
  expect(await findingsOf('claim-holds', claiming('atLeast: 19.5'))).toMatchInlineSnapshot(`
    "content/objections/keine-zeit.mdx:11:12 warning The claim that \`nps\` is at least 19.5 Punkte does not hold: it is 19 Punkte in \`2026-10\`  claim-holds
      hint: Change the answer: until then the page says that this argument does not hold."
  `);
  expect(await findingsOf('claim-holds', claiming('atMost: 18'))).toMatchInlineSnapshot(`
    "content/objections/keine-zeit.mdx:11:12 warning The claim that \`nps\` is at most 18 Punkte does not hold: it is 19 Punkte in \`2026-10\`  claim-holds
      hint: Change the answer: until then the page says that this argument does not hold."
  `);
});

test('the latest total counts, not a later row of one channel', async () => {
  const series = 'period,value,channel\n2026-09,30,\n2026-10,19,\n2026-10,30,forum\n';
  expect(await findingsOf('claim-holds', { ...claiming('atLeast: 20'), 'kpis/nps.csv': series })).toContain('it is 19 Punkte in `2026-10`');
});

test('a claim on a KPI without values is told', async () => {
  expect(await findingsOf('claim-holds', claiming('atLeast: 19', without('kpis/nps.csv')))).toMatchInlineSnapshot(`
    "content/objections/keine-zeit.mdx:11:12 warning The claim that \`nps\` is at least 19 Punkte can’t be told, expected a value of the KPI  claim-holds
      hint: Add the KPI’s series, or take the claim out."
  `);
});

test('nothing is said of stale data, of dropped objections and of KPIs that are not there', async () => {
  expect(await findingsOf('claim-holds', { ...claiming('atLeast: 20'), 'kpis/nps.csv': 'period,value\n2025-10,19\n' })).toBe('');
  expect(await findingsOf('claim-holds', withFields(objection, 'status: dropped', claiming('atLeast: 20')))).toBe('');
  expect(await findingsOf('claim-holds', claiming('atLeast: 20', without('kpis/nps.mdx')))).toBe('');
});
