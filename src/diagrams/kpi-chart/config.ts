import type { Chart, ChartConfiguration, Point, TooltipItem } from 'chart.js';
import { annotationsOf } from './annotations.ts';
import { type ChartLook, daysAxis, valuesAxis } from './axes.ts';
import type { KpiChart, ToldPoint } from './chart.ts';
import { type Dataset, datasetsOf } from './datasets.ts';
import { fonts } from './ink.ts';

export type KpiChartConfiguration = ChartConfiguration<'line', Point[]>;

/** The words of a point; undefined where a line is none of values. */
export const toldAt = ({ data }: Chart<'line'>, datasetIndex: number, index: number): ToldPoint | undefined =>
  (data.datasets[datasetIndex] as Dataset | undefined)?.told?.[index];

const toldIn = ({ chart, datasetIndex, dataIndex }: TooltipItem<'line'>): ToldPoint | undefined =>
  toldAt(chart as Chart<'line'>, datasetIndex, dataIndex);

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
      scales: { x: daysAxis(chart, look), y: valuesAxis(chart, ink) },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      plugins: {
        legend: { display: false },
        annotation: { annotations: annotationsOf(chart, ink) },
        tooltip: {
          displayColors: false,
          backgroundColor: ink('text'),
          titleColor: ink('ground'),
          bodyColor: ink('ground'),
          titleFont: fonts.strong,
          bodyFont: fonts.text,
          filter: (item) => toldIn(item) !== undefined,
          callbacks: {
            title: (items) => items[0] && (toldIn(items[0])?.period ?? ''),
            label: (item) => `${item.dataset.label}: ${toldIn(item)?.text ?? ''}`,
          },
        },
      },
    },
  };
}
