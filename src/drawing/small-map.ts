import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { GoalMapLayout } from '../diagrams/goal-map/layout.ts';
import type { PlacedBox } from '../diagrams/goal-map/place-boxes.ts';
import { rect, shapeOf } from './goal-map.ts';
import { pagePen, type Role, withoutControls } from './pen.ts';

/** There is no text on it. */
const pen = pagePen(() => 0);

/** Shapes of statuses, large enough to be seen when the map is small. */
const size = 34;
const mostShapes = 3;

function statusShapes({ goal, x, y, width, height }: PlacedBox): Element[] {
  const shapes = [...new Set(goal.statuses)].slice(0, mostShapes);
  const left = x + (width - shapes.length * (size + 10) + 10) / 2;
  return shapes.map((name, index) => shapeOf(name, left + index * (size + 10), y + (height - size) / 2, pen, size));
}

const borderOf = ({ goal }: PlacedBox): Role[] => [
  goal.change === 'removed' ? 'box-removed' : goal.state?.provisional ? 'box-provisional' : 'box',
  ...(goal.missing.kpi ? ['open' as const] : []),
];

/** The map in small: how things hang together and how they stand, without words. */
export function drawSmallMap({ width, height, bands, boxes, edges }: GoalMapLayout, title: string): string {
  const svg = s('svg', { class: 'map-small', viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: withoutControls(title) }, [
    ...bands.map((band) => rect(band, pen.look('band'), 0)),
    s(
      'g',
      pen.look('line'),
      edges.map(({ path }) => s('path', { d: path })),
    ),
    ...boxes.flatMap((box) => [rect(box, pen.look(...borderOf(box)), 12), ...statusShapes(box)]),
  ]);
  return toHtml(svg, { space: 'svg' });
}
