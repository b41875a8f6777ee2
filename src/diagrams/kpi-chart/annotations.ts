import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { ChartBreak, ChartStale, ChartTarget, KpiChart } from './chart.ts';
import { type ChartInk, fonts } from './ink.ts';

/** Words in a chart have no ground of their own. */
const plain = { display: true, backgroundColor: 'transparent', padding: 0, borderWidth: 0 } as const;

const lastValue = ({ points }: KpiChart): number | undefined => points.findLast(({ value }) => value !== null)?.value ?? undefined;

/** The target as a line, with its name on the side that the values come from less often. */
function line({ low, label }: ChartTarget, chart: KpiChart, ink: ChartInk): AnnotationOptions {
  const yAdjust = (lastValue(chart) ?? low) > low ? 10 : -10;
  const name = { ...plain, content: label, position: 'start', yAdjust, xAdjust: 6, font: fonts.strong, color: ink('target') } as const;
  return { type: 'line', yMin: low, yMax: low, borderColor: ink('target'), borderWidth: 1.5, label: name };
}

/** The band to keep to. */
function band({ low, high, label }: ChartTarget, ink: ChartInk): AnnotationOptions {
  const position = { x: 'start', y: 'start' } as const;
  const name = { ...plain, content: label, position, padding: 6, font: fonts.strong, color: ink('target') };
  return { type: 'box', drawTime: 'beforeDatasetsDraw', yMin: low, yMax: high, backgroundColor: ink('band'), borderWidth: 0, label: name };
}

const breakAt = ({ at, label }: ChartBreak, ink: ChartInk): AnnotationOptions => ({
  type: 'line',
  xMin: at,
  xMax: at,
  borderColor: ink('break'),
  borderWidth: 1.5,
  borderDash: [2, 3],
  label: { ...plain, content: label, position: 'end', xAdjust: -9, font: fonts.strong, color: ink('break') },
});

const staleFrom = ({ from, to }: ChartStale, ink: ChartInk): AnnotationOptions => ({
  type: 'box',
  drawTime: 'beforeDatasetsDraw',
  xMin: from,
  xMax: to,
  backgroundColor: ink('stale'),
  borderWidth: 0,
});

/** What lies behind and beside the values: the target, changes of the definition, days without values. */
export function annotationsOf(chart: KpiChart, ink: ChartInk): Record<string, AnnotationOptions> {
  const { target, breaks, stale } = chart;
  const aim = target && (target.low === target.high ? line(target, chart, ink) : band(target, ink));
  return {
    ...(stale && { stale: staleFrom(stale, ink) }),
    ...(aim && { target: aim }),
    ...Object.fromEntries(breaks.map((found) => [`break${found.label}`, breakAt(found, ink)])),
  };
}
