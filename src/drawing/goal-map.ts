import type { Element } from 'hast';
import { s } from 'hastscript';
import { type BoxLine, fonts } from '../diagrams/goal-map/box.ts';
import type { MapMark } from '../diagrams/goal-map/graph.ts';
import type { GoalMapLayout, PlacedBand } from '../diagrams/goal-map/layout.ts';
import type { PlacedBox } from '../diagrams/goal-map/place-boxes.ts';
import type { PlacedEdge } from '../diagrams/goal-map/place-edges.ts';
import type { Rect } from '../diagrams/goal-map/rect.ts';
import { badge, head, openPlace } from '../diagrams/goal-map/stack.ts';
import type { Measure } from '../diagrams/goal-map/wrap.ts';
import type { Pen, Role, TextLine } from './pen.ts';
import { markShapes } from './status-shapes.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

export const rect = ({ x, y, width, height }: Rect, look: object, radius = 6): Element =>
  s('rect', { x: round(x), y: round(y), width: round(width), height: round(height), rx: radius, ...look });

type Width = (text: string) => number;

/** How wide the two kinds of text on a map are. */
export const widthsOf = (measure: Measure): { readonly title: Width; readonly text: Width } => ({
  title: (text) => measure(text, fonts.title),
  text: (text) => measure(text, fonts.text),
});

const roleOf = ({ role }: BoxLine): Role => (role === 'title' ? 'title' : role === 'missing' ? 'open-text' : 'text');

/** Texts of one colour. */
export const inked = (role: Role, lines: readonly TextLine[], pen: Pen): Element => s('g', pen.look(role), [...lines.flatMap(pen.text)]);

const tones: Readonly<Record<MapMark['shape'], Role>> = {
  reached: 'good',
  'on-track': 'good',
  behind: 'warn',
  'off-track': 'bad',
  worsening: 'bad',
  missed: 'bad',
  'cannot-assess': 'soft',
  'no-data': 'soft',
  late: 'warn',
  more: 'soft',
  added: 'good',
  changed: 'change',
  renamed: 'change',
  removed: 'bad',
  turned: 'warn',
};

const shapeSize = 11.2;

/** A shape with its top left corner at this place; shapes are made on a grid of 16. */
export const shapeOf = (name: MapMark['shape'], x: number, y: number, pen: Pen, size = shapeSize): Element =>
  s('path', { d: markShapes[name], transform: `translate(${round(x)} ${round(y)}) scale(${size / 16})`, ...pen.look(tones[name]) });

/** The level's title, turned, in the middle of its band. */
function bandTitle({ y, height, lines }: PlacedBand, width: (text: string) => number, pen: Pen): Element {
  const turned = lines.map((text, index): TextLine => {
    const middle = y + height / 2 + Math.min(width(text), height) / 2;
    return { text, x: 19 + index * 17, y: middle, font: fonts.title, turned: true };
  });
  return inked('band-title', turned, pen);
}

/** A number on its edge, or in front of its reason. */
export const badgeOf = ({ number, badge: at }: Pick<PlacedEdge, 'number' | 'badge'>, pen: Pen, width: Width): Element[] => [
  s('circle', { cx: round(at.x), cy: Math.round(at.y), r: badge.radius, ...pen.look('badge') }),
  inked('text', [{ text: String(number), x: at.x - width(String(number)) / 2, y: at.y + 4.2, font: fonts.text }], pen),
];

const arrowHead = ({ segments }: PlacedEdge, pen: Pen): Element => {
  const last = segments.at(-1);
  const [x, y] = last?.type === 'line' ? [round(last.x), round(last.to - head)] : [0, 0];
  return s('path', { d: `M${x} ${y + 1}l-4.5 ${head}h9z`, ...pen.look('head') });
};

function openPlaceBelow({ open, x, width }: PlacedBox, pen: Pen): Element[] {
  if (!open) return [];
  const middle = round(x + width / 2);
  return [
    s('path', { d: `M${middle} ${round(open.y - openPlace.stalk)}v${openPlace.stalk}`, ...pen.look('open') }),
    rect(open, pen.look('open'), 12),
    inked('open-text', [{ text: open.text, x: open.x + openPlace.padding, y: open.y + 16.5, font: fonts.text }], pen),
  ];
}

function borderOf({ change, state }: PlacedBox['goal'], focus: boolean): Role {
  if (change === 'removed') return 'box-removed';
  if (focus) return 'box-focus';
  return state?.provisional ? 'box-provisional' : 'box';
}

/** Everything in a goal's box. */
export function boxOf(box: PlacedBox, pen: Pen, focus: boolean): Element[] {
  const { goal, content, x, y } = box;
  const place = content.openPlace && { x: x + 6, width: box.width - 12, y: y + content.openPlace.y, height: content.openPlace.height };
  const placed = ({ text, role, ...at }: BoxLine): TextLine => ({
    text,
    x: x + at.x,
    y: y + at.y,
    font: role === 'title' ? fonts.title : fonts.text,
  });
  return [
    rect(box, pen.look(borderOf(goal, focus))),
    ...(place ? [rect(place, pen.look('open'), 4)] : []),
    ...content.lines.flatMap((line) => (line.shape ? [shapeOf(line.shape, x + line.x - 16, y + line.y - shapeSize + 1, pen)] : [])),
    ...[...Map.groupBy(content.lines, roleOf)].map(([role, lines]) => inked(role, lines.map(placed), pen)),
    ...openPlaceBelow(box, pen),
  ];
}

/** What lies behind the boxes: bands, lines and arrow heads. @param id gives each line its id */
export const groundOf = ({ bands, edges }: GoalMapLayout, pen: Pen, width: Width, id?: (number: number) => string): Element[] => [
  ...bands.flatMap((band) => [rect(band, pen.look('band'), 0), bandTitle(band, width, pen)]),
  s(
    'g',
    pen.look('line'),
    edges.map(({ path, number, gone }) => s('path', { d: path, id: id?.(number), strokeDasharray: gone && '2 4' })),
  ),
  ...edges.map((edge) => arrowHead(edge, pen)),
];
