import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { GoalMapLayout } from '../diagrams/goal-map/layout.ts';
import type { PlacedBox } from '../diagrams/goal-map/place-boxes.ts';
import type { PlacedEdge } from '../diagrams/goal-map/place-edges.ts';
import { type Measure, shown } from '../diagrams/goal-map/wrap.ts';
import { badgeOf, boxOf, groundOf, widthsOf } from './goal-map.ts';
import { type Pen, pagePen, withoutControls } from './pen.ts';

/** What a map on a page needs besides its layout. */
export interface PageMap {
  /** Begins all ids of this map; unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The goals that the map is about. */
  readonly focus: readonly string[];
  /** The goal whose page it stands on. */
  readonly own?: string | undefined;
  readonly measure: Measure;
}

/** The id of an edge's reason, which the page lists beside the map; no heading has a full stop in its id. */
export const reasonId = (id: string, number: number): string => `${id}.${number}`;

/** The id of an edge's path, which is drawn once and pointed at once more. */
const pathId = (id: string, number: number): string => `${id}.e${number}`;

/** Plain lines: who hears the map hears the reason from its list, and thousands of class names would weigh. */
function tipOf({ tip }: PlacedEdge): Element {
  const [x, y] = [Math.round(tip.x), Math.round(tip.y)];
  const lines = tip.lines.map((text, index) => s('text', { x: x + 10, y: y + 20 + index * 16 }, withoutControls(shown(text))));
  const { width, height } = tip;
  return s('g', { class: 'map-tip', ariaHidden: 'true' }, [s('rect', { x, y, width, height, rx: 4 }), ...lines]);
}

/** The edge as something to point at: its whole way and its number lead to its reason. */
function edgeOf(edge: PlacedEdge, { id, measure }: PageMap, pen: Pen): Element[] {
  const { number, from, to } = edge;
  const reason = reasonId(id, number);
  const link = {
    class: 'map-edge',
    href: `#${reason}`,
    ariaLabelledBy: reason,
    dataFrom: from,
    dataTo: to,
  };
  const hit = s('use', { class: 'map-hit', href: `#${pathId(id, number)}` });
  return [s('a', link, [hit, ...badgeOf(edge, pen, widthsOf(measure).text)]), tipOf(edge)];
}

/** A goal in one sentence, for those who hear the map. */
function sayBox({ goal }: PlacedBox): string {
  const { title, by, state, marks, missing } = goal;
  return [title, by, state?.text, ...marks.map(({ text }) => text), missing.kpi, missing.support].filter(Boolean).join('. ');
}

function boxLink(box: PlacedBox, { focus, own }: PageMap, pen: Pen): Element {
  const { id, href, level, department, statuses } = box.goal;
  const isFocus = focus.includes(id);
  const data = { dataGoal: id, dataLevel: level, dataDepartment: department, dataStatus: statuses.join(' ') };
  const current = id === own ? 'page' : undefined;
  return s(
    'a',
    { class: 'map-goal', href, ariaLabel: withoutControls(sayBox(box)), ariaCurrent: current, ...data },
    boxOf(box, pen, isFocus),
  );
}

/** The map as inline SVG without script or style: real text, and links in the order of the cascade. */
export function drawPageMap(layout: GoalMapLayout, map: PageMap): string {
  const { width, height, boxes, edges } = layout;
  const { id } = map;
  const pen = pagePen(map.measure);
  const leaving = Map.groupBy(edges, ({ from }) => from);
  const parts = boxes.flatMap((box) => [
    boxLink(box, map, pen),
    ...(leaving.get(box.goal.id) ?? []).flatMap((edge) => edgeOf(edge, map, pen)),
  ]);
  const frame = { class: 'map-picture', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group' };
  const svg = s('svg', { ...frame, ariaLabelledBy: `${id}.title`, ariaDescribedBy: `${id}.text` }, [
    s('title', { id: `${id}.title` }, withoutControls(map.title)),
    s('desc', { id: `${id}.text` }, withoutControls(map.description)),
    s(
      'g',
      { ariaHidden: 'true' },
      groundOf(layout, pen, widthsOf(map.measure).title, (number) => pathId(id, number)),
    ),
    ...parts,
  ]);
  return toHtml(svg, { space: 'svg' });
}
