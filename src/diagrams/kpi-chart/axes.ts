import type { Scale } from 'chart.js';
import type { ChartLook } from '../chart-frame.ts';
import { extentOf } from '../extent.ts';
import type { KpiChart } from './chart.ts';
import { fonts } from './ink.ts';

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
export function isFromZero({ points, baseline, target, measure, beside = [] }: KpiChart): boolean {
  const levels = measure?.levels.map(({ value }) => value) ?? [];
  const values = finite([...points.map(({ value }) => value), baseline?.value, target?.low, target?.high, ...levels, ...beside]);
  const { low, high } = extentOf(values);
  return low >= 0 && low <= high / 2;
}

/** Two charts side by side have one scale. */
export function scaleBeside({ beside = [] }: KpiChart): { suggestedMin?: number; suggestedMax?: number } {
  if (beside.length === 0) return {};
  const { low, high } = extentOf(beside);
  return { suggestedMin: low, suggestedMax: high };
}
