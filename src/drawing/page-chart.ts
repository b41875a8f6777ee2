import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { type AnyChart, heightOf } from '../diagrams/chart-config.ts';
import type { Measure } from '../diagrams/goal-map/wrap.ts';
import { type ChartPen, drawnChart, elementsOf, type Size } from './kpi-chart.ts';
import { pagePen } from './pen.ts';

/** Sizes for a page: text keeps its size, so that it can be read on a phone. */
const sizes = { wide: { width: 720, height: 320 }, narrow: { width: 344, height: 260 } } as const satisfies Record<string, Size>;

function draw(chart: AnyChart, name: keyof typeof sizes, measure: Measure): string {
  const pen: ChartPen = {
    stroke: (ink) => ({ class: `chart-${ink}` }),
    fill: (ink) => ({ class: `chart-${ink}-fill` }),
    text: pagePen(measure).text,
  };
  const { width, height: usual } = sizes[name];
  const size = { width, height: heightOf(chart, usual) };
  const frame = { class: `chart-picture chart-${name}`, viewBox: `0 0 ${width} ${size.height}`, ...size, ariaHidden: 'true' };
  return toHtml(s('svg', frame, elementsOf(drawnChart(chart, size, measure), pen)), { space: 'svg' });
}

/** A chart as inline SVG, for wide and narrow places. */
export interface ChartOnPage {
  readonly wide: string;
  readonly narrow: string;
}

/** Draws a chart with real text, and with classes in place of colours. Its words stand beside it. */
export const drawPageChart = (chart: AnyChart, measure: Measure): ChartOnPage => ({
  wide: draw(chart, 'wide', measure),
  narrow: draw(chart, 'narrow', measure),
});
