import { expect, test } from 'vitest';
import { edited, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const kpi = 'kpis/nps.mdx';
const ending = (frequency: string, period: string) => ({
  ...edited(kpi, 'frequency: month', `frequency: ${frequency}`),
  'kpis/nps.csv': `period,value\n${period},19\n`,
});

const cases = [
  ['day', '2026-11-21', '2026-11-23', '2026-11-24'],
  ['week', '2026-W46', '2026-11-26', '2026-11-27'],
  ['month', '2026-09', '2026-11-14', '2026-11-15'],
  ['quarter', '2026-Q2', '2026-11-14', '2026-11-15'],
  ['year', '2025', '2027-06-30', '2027-07-01'],
] as const;

test('data is fresh up to the last day that its frequency allows', async () => {
  for (const [frequency, period, day] of cases) {
    expect(await findingsOf('data-is-fresh', ending(frequency, period), undefined, day)).toBe('');
  }
});

test('data is stale on the day after', async () => {
  const texts = cases.map(([frequency, period, , day]) => findingsOf('data-is-fresh', ending(frequency, period), undefined, day));
  expect((await Promise.all(texts)).join('\n')).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:12 warning The data ends with \`2026-11-21\` and was fresh until 2026-11-23, expected a value for each day  data-is-fresh
      hint: Add the missing values; until then claims on this KPI count as open.
    content/kpis/nps.csv:2:10 warning The data ends with \`2026-W46\` and was fresh until 2026-11-26, expected a value for each week  data-is-fresh
      hint: Add the missing values; until then claims on this KPI count as open.
    content/kpis/nps.csv:2:9 warning The data ends with \`2026-09\` and was fresh until 2026-11-14, expected a value for each month  data-is-fresh
      hint: Add the missing values; until then claims on this KPI count as open.
    content/kpis/nps.csv:2:9 warning The data ends with \`2026-Q2\` and was fresh until 2026-11-14, expected a value for each quarter  data-is-fresh
      hint: Add the missing values; until then claims on this KPI count as open.
    content/kpis/nps.csv:2:6 warning The data ends with \`2025\` and was fresh until 2027-06-30, expected a value for each year  data-is-fresh
      hint: Add the missing values; until then claims on this KPI count as open."
  `);
});

test('the latest total counts, wherever it stands', async () => {
  const series = 'period,value,channel\n2026-06,19,\n2026-05,18,\n2026-10,20,forum\n';
  expect(await findingsOf('data-is-fresh', { ...valid, 'kpis/nps.csv': series })).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:9 warning The data ends with \`2026-06\` and was fresh until 2026-08-14, expected a value for each month  data-is-fresh
      hint: Add the missing values; until then claims on this KPI count as open."
  `);
});

test('a dropped KPI and one without data are not stale', async () => {
  expect(await findingsOf('data-is-fresh', withFields(kpi, 'status: dropped', ending('month', '2020-01')))).toBe('');
  expect(await findingsOf('data-is-fresh', { ...valid, 'kpis/nps.csv': 'period,value\n' })).toBe('');
});
