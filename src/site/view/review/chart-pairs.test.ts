import { expect, test } from 'vitest';
import { edited, valid } from '../../../../tests/kit/content.ts';
import { previewData } from '../../../../tests/kit/preview.ts';
import { siteDataOf } from '../../../../tests/kit/site-data.ts';
import type { KpiChart } from '../../../diagrams/kpi-chart/chart.ts';
import { kpiChartConfig } from '../../../diagrams/kpi-chart/config.ts';
import { chartPairs } from './chart-pairs.ts';

const target = edited('kpis/nps.mdx', 'target: { by: 2026-12, value: 20 }', 'target: { by: 2028-12, value: 90 }');

test('a pair shows the target before and after, on the same scale', async () => {
  const [pair] = chartPairs(await previewData(valid, target));
  const [before, after] = [pair?.before?.chart, pair?.after?.chart] as [KpiChart, KpiChart];
  expect([before.target?.low, after.target?.low]).toEqual([20, 90]);
  expect(before.range).toEqual(after.range);
  expect(before.ticks).toEqual(after.ticks);
  const scale = (chart: KpiChart) => kpiChartConfig(chart, { ink: () => '', width: 700 }).options?.scales?.['y'];
  expect(scale(before)).toMatchObject({ suggestedMax: 90 });
  expect(scale(after)).toMatchObject({ suggestedMin: 10 });
});

test('another unit has a scale of its own', async () => {
  const [pair] = chartPairs(await previewData(valid, edited('kpis/nps.mdx', 'unit: Punkte', 'unit: Prozent')));
  expect(pair?.before?.chart).not.toHaveProperty('beside');
});

test('values that are new have nothing before them', async () => {
  const { 'kpis/nps.csv': _csv, ...without } = valid;
  const [pair] = chartPairs(await previewData(without, valid));
  expect(pair).not.toHaveProperty('before');
  expect(pair?.after?.sentence).toMatch(/19/);
});

test('what is new, gone or unchanged has no pair, nor has a site that is not compared', async () => {
  expect(chartPairs(await previewData(valid, valid))).toEqual([]);
  expect(chartPairs(await siteDataOf(target))).toEqual([]);
});
