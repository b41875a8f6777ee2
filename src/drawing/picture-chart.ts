import type { Element } from 'hast';
import { s } from 'hastscript';
import { type AnyChart, heightOf } from '../diagrams/chart-config.ts';
import { type Font, type Typesetter, wrap } from '../diagrams/goal-map/wrap.ts';
import type { ChartKey } from '../diagrams/kpi-chart/chart.ts';
import type { ChartRole } from '../diagrams/kpi-chart/ink.ts';
import type { OpenFont } from './font.ts';
import { type ChartPen, drawnChart, elementsOf } from './kpi-chart.ts';
import { outlinePen, type TextLine, usualAccent } from './pen.ts';
import { standAlone } from './stand-alone.ts';

export interface PictureChart {
  /** The arithmetic behind the status, in a sentence. */
  readonly sentence: string;
  /** Whose chart it is, of which day, and where its numbers come from. */
  readonly footer: string;
  readonly font: OpenFont;
  readonly hyphenate: Typesetter['hyphenate'];
  readonly accent?: string | undefined;
}

/** Colours of pictures that stand for themselves, on paper and slides: always light. */
const colours: Readonly<Record<ChartRole, string>> = {
  line: usualAccent,
  'part-1': '#3f6fb0',
  'part-2': '#8a4fa3',
  'part-3': '#9a6a00',
  'part-4': '#5d6b2e',
  pace: '#7a8087',
  target: '#7a4f00',
  band: '#e6efe9',
  baseline: '#5a5f66',
  break: '#a52319',
  stale: '#ececea',
  change: '#4d535a',
  mark: '#3f6fb0',
  before: '#5a5f66',
  after: '#3f6fb0',
  grid: '#e2e1dc',
  text: '#4d535a',
  ground: '#ffffff',
};

function pens({ text }: Pick<ReturnType<typeof outlinePen>, 'text'>, accent: string = usualAccent): ChartPen {
  const colourOf = (ink: string): string => (ink === 'line' ? accent : colours[ink as ChartRole]);
  return { stroke: (ink) => ({ fill: 'none', stroke: colourOf(ink) }), fill: (ink) => ({ fill: colourOf(ink) }), text };
}

const width = 900;
const usualHeight = 360;
const type = {
  title: { weight: 600, size: 24 },
  text: { weight: 400, size: 15 },
  small: { weight: 400, size: 13 },
} as const satisfies Record<string, Font>;

/** How what is told beside the chart looks in it. */
const stroke = (y: number) => `M0 ${y - 5}h22`;
const samples: Readonly<Record<ChartKey['role'], (y: number) => string>> = {
  line: stroke,
  'part-1': stroke,
  'part-2': stroke,
  'part-3': stroke,
  'part-4': stroke,
  pace: (y) => `M0 ${y - 5}h22`,
  baseline: (y) => `M15 ${y - 5}a4 4 0 0 1 -8 0a4 4 0 0 1 8 0z`,
  stale: (y) => `M0 ${y - 11}h22v12h-22z`,
  change: (y) => `M11 ${y - 10}v11`,
  before: stroke,
  after: stroke,
};

const dashes: Readonly<Partial<Record<ChartKey['role'], string>>> = { pace: '6 4', before: '2 3', after: '8 3' };

function sample(role: ChartKey['role'], x: number, y: number, pen: ChartPen): Element {
  const dash = dashes[role] === undefined ? {} : { strokeDasharray: dashes[role] };
  const look = role === 'stale' ? pen.fill(role) : { ...pen.stroke(role), strokeWidth: 2, ...dash };
  return s('path', { d: samples[role](y), transform: `translate(${x} 0)`, ...look });
}

const rowHeight = 22;
const gap = 26;

/** What things in the chart are, in as many rows as they take. */
function keysAt(keys: readonly ChartKey[], top: number, pen: ChartPen, font: OpenFont): { parts: Element[]; bottom: number } {
  let [x, y] = [0, top];
  const parts = keys.flatMap(({ role, label }) => {
    const own = 30 + font.measure(label, type.small);
    if (x > 0 && x + own > width) [x, y] = [0, y + rowHeight];
    const found = [sample(role, x, y, pen), s('g', pen.fill('text'), [...pen.text({ x: x + 30, y, text: label, font: type.small })])];
    x += own + gap;
    return found;
  });
  return { parts, bottom: y };
}

/** The chart as a picture of its own: no link, no script, no style, letters as outlines. Well-formed XML. */
export function drawPictureChart(chart: AnyChart, { sentence, footer, font, hyphenate, accent }: PictureChart): string {
  const outline = outlinePen(font);
  const pen = pens(outline, accent);
  const setter = { measure: font.measure, hyphenate };
  const parts: Element[] = [];
  const height = heightOf(chart, usualHeight);
  let y = 0;
  const write = (text: string, of: Font, ink: ChartRole, lead: number): void => {
    const lines = wrap(text, width, of, setter).map((line, index): TextLine => ({ text: line, x: 0, y: y + (index + 1) * lead, font: of }));
    parts.push(s('g', pen.fill(ink), lines.flatMap(pen.text)));
    y += lines.length * lead;
  };
  write(chart.title, type.title, 'line', 30);
  if (sentence !== '') write(sentence, type.text, 'text', 22);
  y += 16;
  parts.push(s('g', { transform: `translate(0 ${y})` }, elementsOf(drawnChart(chart, { width, height }, font.measure), pen)));
  const keys = keysAt(chart.keys, y + height + 26, pen, font);
  parts.push(...keys.parts);
  y = keys.bottom + 8;
  for (const { label, note } of chart.breaks) write(`${label}  ${note}`, type.small, 'break', 18);
  for (const { note } of chart.changes ?? []) write(note, type.small, 'change', 18);
  for (const { label, note } of chart.measure?.marks ?? []) write(`${label}  ${note}`, type.small, 'mark', 18);
  y += 10;
  write(footer, type.small, 'text', 18);
  const about = { title: chart.title, description: [sentence, footer].filter(Boolean).join(' '), background: colours.ground };
  return standAlone({ x: 0, y: 0, width, height: Math.ceil(y), ...about, forms: outline.forms(), parts });
}
