import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { type AnyChart, chartConfig } from '../diagrams/chart-config.ts';
import { toldAt } from '../diagrams/chart-frame.ts';
import type { ToldPoint } from '../diagrams/kpi-chart/chart.ts';
import type { ChartInk } from '../diagrams/kpi-chart/ink.ts';
import { followKeys } from './kpi-chart/keys.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, BarController, BarElement, CategoryScale, Tooltip, annotation);

interface Data {
  readonly chart: AnyChart;
  /** How the keys move, in the page's language. */
  readonly move: string;
}

/** Colours as the style sheet has them now: light, dark, or the reader's own. */
function inkIn(place: HTMLElement): ChartInk {
  const probe = document.createElement('span');
  probe.className = 'chart-probe';
  place.append(probe);
  const colours = new Map<string, string>();
  return (role) => {
    if (!colours.has(role)) {
      probe.style.color = `var(--chart-${role})`;
      colours.set(role, getComputedStyle(probe).color);
    }
    return colours.get(role) ?? '';
  };
}

/** Draws the chart over its picture, which keeps the place; again whenever colours or width change. */
function draw(place: HTMLElement, canvas: HTMLCanvasElement, { chart }: Data, visible: () => readonly boolean[]): Chart {
  Chart.getChart(canvas)?.destroy();
  const { options, ...config } = chartConfig(chart, { ink: inkIn(place), width: place.clientWidth });
  const drawn = new Chart(canvas, { ...config, options: { ...options, maintainAspectRatio: false } });
  place.querySelector('.chart-probe')?.remove();
  showParts(drawn, visible());
  return drawn;
}

/** Parts are the last of the chart's lines. */
function showParts(chart: Chart, visible: readonly boolean[]): void {
  const first = chart.data.datasets.length - visible.length;
  for (const [index, isVisible] of visible.entries()) chart.setDatasetVisibility(first + index, isVisible);
  chart.update('none');
}

/** A pixel of width more or less draws nothing anew. */
const notableChange = 40;

function move(figure: HTMLElement): void {
  const place = figure.querySelector<HTMLElement>('[data-chart-place]');
  const json = figure.querySelector('[data-chart]')?.textContent;
  if (!place || !json || place.querySelector('canvas')) return;
  const data: Data = JSON.parse(json);
  const canvas = document.createElement('canvas');
  const stage = document.createElement('div');
  stage.className = 'chart-stage';
  stage.append(canvas);
  place.append(stage);
  const parts = figure.querySelector<HTMLElement>('[data-chart-parts]');
  const boxes = [...(parts?.querySelectorAll('input') ?? [])];
  const visible = () => boxes.map(({ checked }) => checked);
  let [drawn, width] = [draw(place, canvas, data, visible), place.clientWidth];
  const again = () => {
    [drawn, width] = [draw(place, canvas, data, visible), place.clientWidth];
  };
  new ResizeObserver(() => Math.abs(place.clientWidth - width) > notableChange && again()).observe(place);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', again);
  if (parts) parts.hidden = false;
  parts?.addEventListener('change', () => showParts(drawn, visible()));
  const said = figure.querySelector('[data-chart-said]');
  const say = ({ period, text }: ToldPoint, name: string) => {
    if (said) said.textContent = `${name}, ${period}: ${text}`;
  };
  followKeys(canvas, { chart: () => drawn, toldAt, say });
  place.removeAttribute('role');
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', `${place.getAttribute('aria-label')} ${data.move}`);
  place.removeAttribute('aria-label');
  place.classList.add('is-moving');
}

/** In a task of its own: on a slow phone, reading this script is one that is long enough. */
const moveSoon = (figure: HTMLElement) => setTimeout(() => move(figure));

document.addEventListener('chart-near', ({ target }) => target instanceof HTMLElement && moveSoon(target));
for (const figure of document.querySelectorAll<HTMLElement>('[data-kpi-chart][data-near]')) moveSoon(figure);
