import type { ChartConfiguration, Point } from 'chart.js';
import { type ChartLook, tooltipIn, valuesAxis } from '../chart-frame.ts';
import { annotationsOf } from './annotations.ts';
import { daysAxis, isFromZero, scaleBeside } from './axes.ts';
import type { KpiChart } from './chart.ts';
import { datasetsOf } from './datasets.ts';

export type KpiChartConfiguration = ChartConfiguration<'line', Point[]>;

/** The chart of a KPI for Chart.js: the same for the picture that the build draws and for the chart that moves. */
export function kpiChartConfig(chart: KpiChart, look: ChartLook): KpiChartConfiguration {
  const { ink } = look;
  return {
    type: 'line',
    data: { datasets: datasetsOf(chart, ink) },
    options: {
      animation: false,
      parsing: false,
      layout: { padding: { top: 12, right: 24 } },
      scales: { x: daysAxis(chart, look), y: { ...valuesAxis(chart, isFromZero(chart), ink), ...scaleBeside(chart) } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      plugins: {
        legend: { display: false },
        annotation: { annotations: annotationsOf(chart, ink) },
        tooltip: tooltipIn(ink),
      },
    },
  };
}
