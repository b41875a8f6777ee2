import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { type ChartLook, type Told, tooltipIn, valuesAxis } from '../chart-frame.ts';
import { type ChartInk, type ChartRole, fonts, partRole } from '../kpi-chart/ink.ts';
import type { EvidenceChart, EvidenceSeries } from './chart.ts';
import { linesOf } from './label-lines.ts';

type Values = (number | null)[];
type Dataset = ChartDataset<'bar' | 'line', Values> & Told;

/** The first series has the colour of a KPI's values, the others those of its parts. */
export const seriesRole = (index: number): Extract<ChartRole, 'line' | `part-${number}`> => (index === 0 ? 'line' : partRole(index - 1));

const bars = { maxBarThickness: 26, categoryPercentage: 0.8, barPercentage: 0.9, borderWidth: 0, minBarLength: 2 };
const dots = { pointRadius: 3, pointHoverRadius: 6, pointHitRadius: 12, pointBorderWidth: 0, borderWidth: 2.5 };

function datasetOf({ name, values, told }: EvidenceSeries, index: number, form: EvidenceChart['form'], ink: ChartInk): Dataset {
  const colour = ink(seriesRole(index));
  const colours = { borderColor: colour, backgroundColor: colour };
  const points = { pointBackgroundColor: colour, pointBorderColor: colour };
  return { label: name, data: [...values], told, ...colours, ...(form === 'bar' ? bars : { ...dots, ...points }) };
}

/** Labels on a narrow chart leave most of its width to the bars. */
const lettersIn = (width: number): number => (width < 500 ? 23 : 34);

function categoriesAxis({ categories, form }: EvidenceChart, { ink, width }: ChartLook) {
  const lines = categories.map((label) => linesOf(label, lettersIn(width)));
  const isBar = form === 'bar';
  return {
    type: 'category',
    offset: isBar,
    ticks: {
      callback: (value: number | string) => lines[Number(value)] ?? [],
      autoSkip: !isBar,
      autoSkipPadding: 14,
      maxRotation: 0,
      color: ink('text'),
      font: fonts.text,
    },
    grid: { display: false },
    border: { color: ink('grid') },
  } as const;
}

const barHeight = 24;
const frame = 64;

/** Bars lie one below the other and need their room, whatever there is of them. */
export function evidenceHeight({ form, categories, series }: EvidenceChart, usual: number): number {
  return form === 'bar' ? frame + categories.length * Math.max(40, series.length * barHeight + 10) : usual;
}

/** The chart of evidence for Chart.js. Bars lie, since their labels are words. */
export function evidenceChartConfig(chart: EvidenceChart, look: ChartLook): ChartConfiguration<'bar' | 'line', Values> {
  const { ink } = look;
  const isBar = chart.form === 'bar';
  const [values, categories] = [valuesAxis(chart, true, ink), categoriesAxis(chart, look)];
  return {
    type: chart.form,
    data: { labels: [...chart.categories], datasets: chart.series.map((series, index) => datasetOf(series, index, chart.form, ink)) },
    options: {
      animation: false,
      indexAxis: isBar ? 'y' : 'x',
      layout: { padding: { top: 12, right: 24 } },
      scales: isBar ? { x: values, y: categories } : { x: categories, y: values },
      interaction: { mode: 'nearest', axis: isBar ? 'y' : 'x', intersect: false },
      plugins: { legend: { display: false }, tooltip: tooltipIn(ink) },
    },
  };
}
