import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { ChartBreak, ChartChange, ChartLevel, ChartMark, ChartStale, ChartTarget, KpiChart } from './chart.ts';
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

/** How much of the height a mark on the axis takes. */
const markShare = 0.07;

/** A short mark on the axis: the day matters, and the list below the chart says what it brought. */
const changeAt = ({ at }: ChartChange, ink: ChartInk): AnnotationOptions => ({
  type: 'line',
  xMin: at,
  xMax: at,
  yMin: ({ chart }) => chart.scales['y']?.min ?? 0,
  yMax: ({ chart }) => {
    const { min, max } = chart.scales['y'] ?? { min: 0, max: 0 };
    return min + (max - min) * markShare;
  },
  borderColor: ink('change'),
  borderWidth: 3,
});

/** Letters stand one below the other, so that days close to each other can be told apart. */
const markAt = ({ at, label }: ChartMark, place: number, ink: ChartInk): AnnotationOptions => ({
  type: 'line',
  xMin: at,
  xMax: at,
  borderColor: ink('mark'),
  borderWidth: 1.5,
  label: { ...plain, content: label, position: 'end', xAdjust: 9, yAdjust: place * 16, font: fonts.strong, color: ink('mark') },
});

const dashOf = { before: [2, 3], after: [8, 3] };

const levelOf = ({ role, value, from, to }: ChartLevel, ink: ChartInk): AnnotationOptions => ({
  type: 'line',
  xMin: from,
  xMax: to,
  yMin: value,
  yMax: value,
  borderColor: ink(role),
  borderWidth: 2,
  borderDash: dashOf[role],
});

function measureIn({ measure }: KpiChart, ink: ChartInk): Record<string, AnnotationOptions> {
  if (!measure) return {};
  const { marks, levels } = measure;
  return Object.fromEntries([
    ...levels.map((level) => [level.role, levelOf(level, ink)] as const),
    ...marks.map((mark, place) => [`mark${mark.label}`, markAt(mark, place, ink)] as const),
  ]);
}

/** What lies behind and beside the values: the target, changes of the definition, days without values, a measure. */
export function annotationsOf(chart: KpiChart, ink: ChartInk): Record<string, AnnotationOptions> {
  const { target, breaks, stale, range, changes = [] } = chart;
  const seen = changes.filter(({ at }) => at >= range.from && at <= range.to);
  const aim = target && (target.low === target.high ? line(target, chart, ink) : band(target, ink));
  return {
    ...(stale && { stale: staleFrom(stale, ink) }),
    ...(aim && { target: aim }),
    ...Object.fromEntries(breaks.map((found) => [`break${found.label}`, breakAt(found, ink)])),
    ...Object.fromEntries(seen.map((found, index) => [`change${index}`, changeAt(found, ink)])),
    ...measureIn(chart, ink),
  };
}
