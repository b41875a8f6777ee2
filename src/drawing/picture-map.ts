import type { Element } from 'hast';
import { fonts } from '../diagrams/goal-map/box.ts';
import type { GoalMapLayout } from '../diagrams/goal-map/layout.ts';
import { type Legend, legendColumn, numberRoom, setLegend } from '../diagrams/goal-map/legend.ts';
import { type Hyphenate, type Typesetter, wrap } from '../diagrams/goal-map/wrap.ts';
import type { OpenFont } from './font.ts';
import { badgeOf, boxOf, groundOf, inked, widthsOf } from './goal-map.ts';
import { outlinePen, type Pen } from './pen.ts';
import { standAlone } from './stand-alone.ts';

export interface PictureMap {
  readonly title: string;
  readonly description: string;
  /** Whose map it is, and of which day. */
  readonly footer: string;
  /** The goals that the map is about. */
  readonly focus: readonly string[];
  readonly font: OpenFont;
  readonly hyphenate: Hyphenate;
  readonly accent?: string | undefined;
}

const gap = 28;
const heading = { font: { weight: 600, size: 21 }, lead: 27 } as const;
const footer = { room: 28, lead: 16 };
/** Pictures are for slides. */
const slide = { width: 16, height: 9 };

interface Placed extends Legend {
  readonly x: number;
  readonly y: number;
  /** Of map and legend together. */
  readonly width: number;
  readonly height: number;
}

/** Puts the reasons where map and reasons are largest on a slide: below the map, or beside it in one or more columns. */
function placeLegend({ width, height, edges }: GoalMapLayout, setter: Typesetter): Placed {
  const reasons = edges.map(({ because }) => because);
  const below = setLegend(reasons, width, setter);
  if (reasons.length === 0) return { ...below, x: 0, y: 0, width, height };
  const beside = [1, 2, 3].map((columns): Placed => {
    const own = columns * (legendColumn.width + legendColumn.gap) - legendColumn.gap;
    const legend = setLegend(reasons, own, setter);
    return { ...legend, x: width + gap, y: 0, width: width + gap + own, height: Math.max(height, legend.height) };
  });
  const all: Placed[] = [{ ...below, x: 0, y: height + gap, width, height: height + gap + below.height }, ...beside];
  const scale = (one: Placed) => Math.min(slide.width / one.width, slide.height / one.height);
  return all.reduce((best, one) => (scale(one) > scale(best) ? one : best));
}

const drawLegend = ({ items, x, y }: Placed, pen: Pen, width: (text: string) => number): Element[] =>
  items.flatMap((item) => {
    const [left, top] = [x + item.x, y + item.y];
    return [
      ...badgeOf({ number: item.number, badge: { x: left + 10, y: top - 4.2 } }, pen, width),
      inked(
        'text',
        item.lines.map((text, index) => ({ text, x: left + numberRoom, y: top + index * 16, font: fonts.text })),
        pen,
      ),
    ];
  });

/** The map as a picture of its own: no link, no script, no style, letters as outlines. Well-formed XML. */
export function drawPictureMap(
  layout: GoalMapLayout,
  { title, description, footer: foot, focus, font, hyphenate, accent }: PictureMap,
): string {
  const pen = outlinePen(font, accent);
  const setter = { measure: font.measure, hyphenate };
  const widths = widthsOf(font.measure);
  const legend = placeLegend(layout, setter);
  const feet = wrap(foot, legend.width, fonts.text, setter);
  const lines = wrap(title, legend.width, heading.font, setter);
  const top = lines.length * heading.lead + 14;
  const parts = [
    inked(
      'title',
      lines.map((text, index) => ({ text, x: 0, y: index * heading.lead - top + 21, font: heading.font })),
      pen,
    ),
    ...groundOf(layout, pen, widths.title),
    ...layout.edges.flatMap((edge) => badgeOf(edge, pen, widths.text)),
    ...layout.boxes.flatMap((box) => boxOf(box, pen, focus.includes(box.goal.id))),
    ...drawLegend(legend, pen, widths.text),
    inked(
      'text',
      feet.map((text, index) => ({ text, x: 0, y: legend.height + footer.room + index * footer.lead, font: fonts.text })),
      pen,
    ),
  ];
  const height = Math.ceil(top + legend.height) + footer.room + feet.length * footer.lead;
  const place = { x: 0, y: -top, width: Math.ceil(legend.width), height };
  return standAlone({ ...place, title, description, background: '#ffffff', forms: pen.forms(), parts });
}
