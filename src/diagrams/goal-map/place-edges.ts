import type { ArrangedMap } from './arranged-map.ts';
import { fonts } from './box.ts';
import { pathOf, type Route, type Segment, segmentsOf } from './edges.ts';
import type { MapEdge } from './graph.ts';
import type { Rect } from './rect.ts';
import { badge } from './stack.ts';
import { type Typesetter, wrap } from './wrap.ts';

export interface PlacedEdge extends MapEdge {
  /** From 1 on, in the order in which they are read. */
  readonly number: number;
  readonly segments: readonly Segment[];
  readonly path: string;
  /** Centre of its number. */
  readonly badge: { readonly x: number; readonly y: number };
  /** The reason, shown while a reader points at the edge. */
  readonly tip: Rect & { readonly lines: readonly string[] };
}

const tipSize = { width: 300, padding: 10, lead: 16, gap: 4 };

function tipAt(text: string, x: number, bottom: number, width: number, setter: Typesetter): PlacedEdge['tip'] {
  const outer = Math.min(tipSize.width, width);
  const lines = wrap(text, outer - 2 * tipSize.padding, fonts.text, setter);
  const height = lines.length * tipSize.lead + 2 * tipSize.padding - 4;
  return { lines, x: Math.min(Math.max(x - outer / 2, 0), width - outer), y: Math.max(0, bottom - height), width: outer, height };
}

const moved = (segment: Segment, by: number): Segment =>
  segment.type === 'line' ? { ...segment, x: segment.x + by } : { ...segment, x0: segment.x0 + by, x1: segment.x1 + by };

/** Numbers follow the rows from the top, and in a row from left to right. */
export function placeEdges({ routes, places }: ArrangedMap, shift: number, width: number, setter: Typesetter): PlacedEdge[] {
  const start = ({ stops }: Route) => stops[0] ?? { row: 0, x: 0 };
  const sorted = routes.toSorted((a, b) => start(a).row - start(b).row || start(a).x - start(b).x);
  return sorted.map((route, index) => {
    const { row } = start(route);
    const x = start(route).x + shift;
    const y = (places[row]?.top ?? 0) - 4 - badge.radius - route.line * badge.line;
    const segments = segmentsOf(route, places).map((segment) => moved(segment, shift));
    const tip = tipAt(route.edge.because, x, y - badge.radius - tipSize.gap, width, setter);
    return { ...route.edge, number: index + 1, segments, path: pathOf(segments), badge: { x, y }, tip };
  });
}
