import type { ChartConfiguration } from 'chart.js';
import type { ChartLook } from './chart-frame.ts';
import type { EvidenceChart } from './evidence-chart/chart.ts';
import { evidenceChartConfig, evidenceHeight } from './evidence-chart/config.ts';
import type { KpiChart } from './kpi-chart/chart.ts';
import { kpiChartConfig } from './kpi-chart/config.ts';

/** All that can be drawn as a chart. */
export type AnyChart = KpiChart | EvidenceChart;

const isEvidence = (chart: AnyChart): chart is EvidenceChart => 'categories' in chart;

/** A chart for Chart.js: the same for the picture that the build draws and for the chart that moves. */
export const chartConfig = (chart: AnyChart, look: ChartLook): ChartConfiguration =>
  (isEvidence(chart) ? evidenceChartConfig(chart, look) : kpiChartConfig(chart, look)) as ChartConfiguration;

/** Charts of bars are as high as they have bars; all others as they should be. */
export const heightOf = (chart: AnyChart, usual: number): number => (isEvidence(chart) ? evidenceHeight(chart, usual) : usual);
