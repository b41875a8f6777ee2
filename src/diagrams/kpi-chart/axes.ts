import type { Scale, Tick } from 'chart.js';
import { extentOf } from '../extent.ts';
import type { KpiChart } from './chart.ts';
import { type ChartInk, fonts } from './ink.ts';

export interface ChartLook {
  readonly ink: ChartInk;
  /** In pixels; decides how many days are told. */
  readonly width: number;
}

const widthOfTick = 78;

/** The densest list of days that has room. */
const ticksFor = ({ ticks }: KpiChart, width: number) =>
  ticks.find((list) => list.length <= Math.max(2, Math.floor(width / widthOfTick))) ?? ticks.at(-1) ?? [];

export function daysAxis(chart: KpiChart, { ink, width }: ChartLook) {
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

export function valuesAxis(chart: KpiChart, ink: ChartInk) {
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
