import type { Chart, ChartConfiguration, ChartDataset, Point, Scale, Tick, TooltipItem } from 'chart.js';
import { extentOf } from '../extent.ts';
import { annotationsOf } from './annotations.ts';
import { type ChartPoint, type KpiChart, paceOf, type ToldPoint } from './chart.ts';
import { type ChartInk, fonts, partRole } from './ink.ts';

export interface ChartLook {
  readonly ink: ChartInk;
  /** In pixels; decides how many days are told. */
  readonly width: number;
}

type Dataset = ChartDataset<'line', Point[]> & { readonly told?: readonly ToldPoint[] };
export type KpiChartConfiguration = ChartConfiguration<'line', Point[]>;

const widthOfTick = 78;
const mostDots = 48;

const toPoint = ({ at, value }: ChartPoint): Point => ({ x: at, y: value ?? Number.NaN });

const isAlone = (points: readonly ChartPoint[], index: number): boolean =>
  (points[index - 1]?.value ?? null) === null && (points[index + 1]?.value ?? null) === null;

/** Dots where there is room for them, and where a value has no neighbour to be joined to. One size for all costs Chart.js least. */
function dotsOf(points: readonly ChartPoint[]): number | number[] {
  const usual = points.length <= mostDots ? 2.5 : 0;
  const sizes = points.map((_point, index) => (isAlone(points, index) ? 4 : usual));
  return sizes.includes(4) ? sizes : usual;
}

const plain = { pointHitRadius: 0, pointHoverRadius: 0, pointRadius: 0 } as const;

function valuesOf(points: readonly ToldPoint[], label: string, colour: string, borderWidth: number): Dataset {
  const colours = { borderColor: colour, backgroundColor: colour, pointBackgroundColor: colour, pointBorderColor: colour };
  const dots = { pointRadius: dotsOf(points), pointHoverRadius: 6, pointHitRadius: 12, pointBorderWidth: 0 };
  return { label, data: points.map(toPoint), told: points, ...colours, ...dots, borderWidth, borderJoinStyle: 'round' };
}

/** Where the development stands. */
function latestOf({ points }: KpiChart, ink: ChartInk): Dataset[] {
  const last = points.at(-1);
  const look = { ...plain, pointRadius: 4, pointBorderWidth: 0, pointBackgroundColor: ink('line') };
  return last ? [{ label: 'latest', data: [toPoint(last)], ...look, borderColor: ink('line'), borderWidth: 0 }] : [];
}

function pacesOf(chart: KpiChart, ink: ChartInk): Dataset[] {
  const pace = paceOf(chart);
  return pace ? [{ label: 'pace', data: pace.map(toPoint), ...plain, borderColor: ink('pace'), borderWidth: 1.5, borderDash: [6, 4] }] : [];
}

function baselineOf({ baseline }: KpiChart, ink: ChartInk): Dataset[] {
  if (!baseline) return [];
  const look = { ...plain, pointRadius: 5, pointBorderWidth: 2, pointBorderColor: ink('baseline'), pointBackgroundColor: ink('ground') };
  return [{ label: 'baseline', data: [toPoint(baseline)], ...look, borderWidth: 0 }];
}

/** Values lie above the way that they should go, and the total above its parts. */
function datasetsOf(chart: KpiChart, ink: ChartInk): Dataset[] {
  const parts = chart.parts.map(({ name, points }, index) => ({ ...valuesOf(points, name, ink(partRole(index)), 1.5), hidden: true }));
  const all = [
    ...latestOf(chart, ink),
    valuesOf(chart.points, chart.title, ink('line'), 2.5),
    ...baselineOf(chart, ink),
    ...pacesOf(chart, ink),
    ...parts,
  ];
  return all.map((dataset, index) => ({ ...dataset, order: index }));
}

/** The densest list of days that has room. */
const ticksFor = ({ ticks }: KpiChart, width: number) =>
  ticks.find((list) => list.length <= Math.max(2, Math.floor(width / widthOfTick))) ?? ticks.at(-1) ?? [];

function daysAxis(chart: KpiChart, { ink, width }: ChartLook) {
  const ticks = ticksFor(chart, width).map(({ at, label }) => ({ value: at, label }));
  const { from, to } = chart.range;
  const room = Math.max(1, (to - from) * 0.02);
  return {
    type: 'linear',
    min: from - room,
    max: to + room,
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = ticks.map((tick) => ({ ...tick }));
    },
    ticks: {
      callback: (value: number | string) => ticks.find((tick) => tick.value === value)?.label ?? '',
      autoSkip: false,
      maxRotation: 0,
      color: ink('text'),
      font: fonts.text,
    },
    grid: { display: false },
    border: { color: ink('grid') },
  } as const;
}

const finite = (values: readonly (number | null | undefined)[]): number[] => values.filter((value) => typeof value === 'number');

/** From zero on when that leaves the values more than half of the height: then heights can be compared. */
function isFromZero({ points, baseline, target }: KpiChart): boolean {
  const values = finite([...points.map(({ value }) => value), baseline?.value, target?.low, target?.high]);
  const { low, high } = extentOf(values);
  return low >= 0 && low <= high / 2;
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

/** As many decimals as it takes to tell one tick from the next, whatever the KPI's own values need. */
function decimalsOf(ticks: readonly Tick[]): number {
  const step = Math.abs((ticks[1]?.value ?? 0) - (ticks[0]?.value ?? 0));
  return step > 0 ? Math.min(Math.max(0, 1 - Math.floor(Math.log10(step))), mostDecimals) : 0;
}

const tickText = (value: number, ticks: readonly Tick[], { language, decimals }: KpiChart): string =>
  formatFor(language, Math.max(decimals, decimalsOf(ticks))).format(value);

function valuesAxis(chart: KpiChart, ink: ChartInk) {
  return {
    type: 'linear',
    beginAtZero: isFromZero(chart),
    grace: '8%',
    ticks: {
      callback: (value: number | string, _index: number, ticks: readonly Tick[]) => tickText(Number(value), ticks, chart),
      maxTicksLimit: 6,
      color: ink('text'),
      font: fonts.text,
      padding: 6,
    },
    grid: { color: ink('grid'), drawTicks: false },
    border: { display: false },
  } as const;
}

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
