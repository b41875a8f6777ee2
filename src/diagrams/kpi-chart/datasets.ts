import type { ChartDataset, Point } from 'chart.js';
import type { Told } from '../chart-frame.ts';
import { type ChartPoint, type KpiChart, paceOf, type ToldPoint } from './chart.ts';
import { type ChartInk, partRole } from './ink.ts';

/** A line of Chart.js. */
export type Dataset = ChartDataset<'line', Point[]> & Told;

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
export function datasetsOf(chart: KpiChart, ink: ChartInk): Dataset[] {
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
