import type { Chart, Tick, TooltipItem } from 'chart.js';
import type { ToldPoint } from './kpi-chart/chart.ts';
import { type ChartInk, fonts } from './kpi-chart/ink.ts';

/** What charts of KPIs and of evidence have in common. */
export interface ChartLook {
  readonly ink: ChartInk;
  /** In pixels; decides how much is told. */
  readonly width: number;
}

/** The words of a line's or a row's points. */
export interface Told {
  readonly told?: readonly ToldPoint[];
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once: that takes longer than using it for many charts. */
function formatFor(language: string, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: decimals });
  formats.set(key, format);
  return format;
}

const mostDecimals = 12;

/** As many decimals as it takes to tell one tick from the next, whatever the values themselves need. */
function decimalsOf(ticks: readonly Tick[]): number {
  const step = Math.abs((ticks[1]?.value ?? 0) - (ticks[0]?.value ?? 0));
  return step > 0 ? Math.min(Math.max(0, 1 - Math.floor(Math.log10(step))), mostDecimals) : 0;
}

interface Valued {
  readonly language: string;
  readonly decimals: number;
}

const tickText = (value: number, ticks: readonly Tick[], { language, decimals }: Valued): string =>
  formatFor(language, Math.max(decimals, decimalsOf(ticks))).format(value);

export function valuesAxis(chart: Valued, beginAtZero: boolean, ink: ChartInk) {
  return {
    type: 'linear',
    beginAtZero,
    grace: '8%',
    ticks: {
      callback: (value: number | string, _index: number, ticks: readonly Tick[]) => tickText(Number(value), ticks, chart),
      maxTicksLimit: 6,
      maxRotation: 0,
      color: ink('text'),
      font: fonts.text,
      padding: 6,
    },
    grid: { color: ink('grid'), drawTicks: false },
    border: { display: false },
  } as const;
}

/** The words of a point; undefined where a line is none of values. */
export const toldAt = ({ data }: Chart, datasetIndex: number, index: number): ToldPoint | undefined =>
  (data.datasets[datasetIndex] as Told | undefined)?.told?.[index];

type Item = TooltipItem<'line' | 'bar'>;

const toldIn = ({ chart, datasetIndex, dataIndex }: Item): ToldPoint | undefined => toldAt(chart, datasetIndex, dataIndex);

export const tooltipIn = (ink: ChartInk) => ({
  displayColors: false,
  backgroundColor: ink('text'),
  titleColor: ink('ground'),
  bodyColor: ink('ground'),
  titleFont: fonts.strong,
  bodyFont: fonts.text,
  filter: (item: Item) => toldIn(item) !== undefined,
  callbacks: {
    title: ([first]: Item[]) => (first && toldIn(first)?.period) ?? '',
    label: (item: Item) => `${item.dataset.label}: ${toldIn(item)?.text ?? ''}`,
  },
});
