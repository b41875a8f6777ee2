import type { MapEdge } from './graph.ts';
import { isLane, type Rows } from './order.ts';
import { badge, head, type RowPlace } from './stack.ts';

/** Where an edge stands in a row: its port on a box, its lane between boxes, or the box that it ends at. */
interface Stop {
  readonly row: number;
  readonly x: number;
}

export interface Route {
  readonly edge: MapEdge;
  /** From the lower goal to the upper one. */
  readonly stops: readonly Stop[];
  /** Number of the line of badges that its own stands in, from the box up. */
  readonly line: number;
}

export interface Rowed {
  readonly rows: Rows;
  /** The centre of each item. */
  readonly centres: readonly (readonly number[])[];
  readonly box: number;
}

function placesOf({ rows, centres }: Rowed): { goal: ReadonlyMap<string, Stop>; lane: ReadonlyMap<string, number> } {
  const goal = new Map<string, Stop>();
  const lane = new Map<string, number>();
  for (const [row, items] of rows.entries()) {
    for (const [index, item] of items.entries()) {
      const x = centres[row]?.[index] ?? 0;
      if (isLane(item)) lane.set(`${row} ${item.edge}`, x);
      else goal.set(item.goal, { row, x });
    }
  }
  return { goal, lane };
}

/** How far apart a goal's edges leave it, and in how many lines their numbers stand. */
export function portsFor(edges: number, box: number): { readonly apart: number; readonly lines: number } {
  const apart = Math.min(badge.apart + 5, (box - 2 * badge.radius) / Math.max(1, edges - 1));
  return { apart, lines: edges === 0 ? 0 : Math.ceil(badge.apart / apart) };
}

/** Each edge's way up, by the lanes that its row order gave it; a goal's edges leave it in the order of where they go. */
export function routeEdges(edges: readonly MapEdge[], rowed: Rowed): readonly Route[] {
  const { goal, lane } = placesOf(rowed);
  const at = (id: string): Stop => goal.get(id) ?? { row: 0, x: 0 };
  const above = edges.map((edge, number) => {
    const [from, to] = [at(edge.from), at(edge.to)];
    const rows = Array.from({ length: from.row - to.row - 1 }, (_, index) => from.row - 1 - index);
    return { edge, stops: [...rows.map((row) => ({ row, x: lane.get(`${row} ${number}`) ?? 0 })), to] };
  });
  return [...Map.groupBy(above, ({ edge }) => edge.from)].flatMap(([id, own]) => {
    const { row, x } = at(id);
    const { apart, lines } = portsFor(own.length, rowed.box);
    const sorted = own.toSorted((a, b) => (a.stops[0]?.x ?? 0) - (b.stops[0]?.x ?? 0));
    return sorted.map(({ edge, stops }, index) => {
      const port = { row, x: x + (index - (own.length - 1) / 2) * apart };
      return { edge, stops: [port, ...stops], line: index % lines };
    });
  });
}

/** A cubic curve or a straight line, upward. */
export type Segment =
  | { readonly type: 'line'; readonly x: number; readonly from: number; readonly to: number }
  | { readonly type: 'curve'; readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/**
 * Straight through rows, curved between them. All curves between two rows have the same form, so two of them cross once when
 * their ends are in another order below than above, else not at all.
 */
export const segmentsOf = ({ stops }: Route, rows: readonly RowPlace[]): Segment[] =>
  stops.flatMap(({ row, x }, index): Segment[] => {
    const place = rows[row] as RowPlace;
    const next = stops[index + 1];
    const start = index === 0 ? place.top : place.bottom + head;
    if (!next) return [{ type: 'line', x, from: start, to: place.boxBottom + head }];
    const stem = place.top - place.stem;
    const above = rows[next.row] as RowPlace;
    return [
      { type: 'line', x, from: start, to: stem },
      { type: 'curve', x0: x, y0: stem, x1: next.x, y1: above.bottom + head },
    ];
  });

/** Half a pixel is as exact as lines are seen, and keeps pages light. */
const round = (value: number): number => Math.round(value * 2) / 2;

/** The segments as SVG path data. */
export function pathOf(segments: readonly Segment[]): string {
  const [first] = segments;
  const start = first?.type === 'line' ? `M${round(first.x)} ${round(first.from)}` : '';
  const parts = segments.map((segment) => {
    if (segment.type === 'line') return `V${round(segment.to)}`;
    const { x0, y0, x1, y1 } = segment;
    const middle = round((y0 + y1) / 2);
    return `C${round(x0)} ${middle} ${round(x1)} ${middle} ${round(x1)} ${round(y1)}`;
  });
  return start + parts.join('');
}
