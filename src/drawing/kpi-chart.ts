import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type AnyChart, chartConfig } from '../diagrams/chart-config.ts';
import type { Measure } from '../diagrams/goal-map/wrap.ts';
import type { TextLine } from './pen.ts';
import { type Drawn, SvgCanvas } from './svg-canvas.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, BarController, BarElement, CategoryScale, annotation);

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Look = Readonly<Record<string, string>>;

/** How lines, areas and words in a chart get their looks. */
export interface ChartPen {
  readonly stroke: (ink: string) => Look;
  readonly fill: (ink: string) => Look;
  readonly text: (line: TextLine) => readonly Element[];
}

/** What Chart.js draws of a chart, in the order in which it lies above each other. */
export function drawnChart(chart: AnyChart, { width, height }: Size, measure: Measure): readonly Drawn[] {
  const canvas = new SvgCanvas(width, height, measure);
  const { options, ...config } = chartConfig(chart, { ink: (role) => role, width });
  const still = { ...options, responsive: false, devicePixelRatio: 1, events: [] };
  new Chart(canvas as unknown as CanvasRenderingContext2D, { ...config, options: still }).destroy();
  return canvas.drawn;
}

function elementOf(drawn: Drawn, pen: ChartPen): Element {
  switch (drawn.type) {
    case 'stroke': {
      const dash = drawn.dash.length > 0 ? { strokeDasharray: drawn.dash.join(' ') } : {};
      return s('path', { d: drawn.path, strokeWidth: drawn.width, ...dash, ...pen.stroke(drawn.ink) });
    }
    case 'fill':
      return s('path', { d: drawn.path, ...pen.fill(drawn.ink) });
    case 'text':
      return s('g', { ...pen.fill(drawn.ink) }, [...pen.text(drawn.line)]);
  }
}

/** What was drawn as elements of an SVG. */
export const elementsOf = (drawn: readonly Drawn[], pen: ChartPen): Element[] => drawn.map((one) => elementOf(one, pen));
