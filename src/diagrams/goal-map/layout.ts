import { type Arranged, arrange } from './arrange.ts';
import { type BoxContent, fillBox, fonts } from './box.ts';
import { pathOf, portsFor, type Route, routeEdges, type Segment, segmentsOf } from './edges.ts';
import type { GoalGraph, MapEdge, MapGoal } from './graph.ts';
import { isLane } from './order.ts';
import { placeRows } from './place.ts';
import { badge, bandsOf, openPlace, type RowNeeds, type RowPlace, stackRows } from './stack.ts';
import { type Typesetter, wrap } from './wrap.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedBox extends Rect {
  readonly goal: MapGoal;
  readonly content: BoxContent;
  /** An open place below it, for a goal that would support it. */
  readonly open?: Rect & { readonly text: string };
}

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

export interface PlacedBand extends Rect {
  readonly lines: readonly string[];
}

/** A goal map in pixels; everything lies between 0 and its width and height. */
export interface GoalMapLayout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PlacedBand[];
  /** By rows from the top, each from left to right. */
  readonly boxes: readonly PlacedBox[];
  readonly edges: readonly PlacedEdge[];
}

/** Strip at the left with the levels' titles. */
const label = { line: 17, padding: 8 };
const margin = 12;
const leastWidth = 300;
const tipSize = { width: 300, padding: 10, lead: 16, gap: 4 };

/** How many edges run between each row and the one above it. */
const edgesAbove = (routes: readonly Route[], row: number): number =>
  routes.filter(({ stops }) => (stops[0]?.row ?? 0) >= row && (stops.at(-1)?.row ?? 0) < row).length;

interface Drawn {
  readonly fitted: Arranged;
  readonly goals: ReadonlyMap<string, MapGoal>;
  readonly contents: ReadonlyMap<string, BoxContent>;
  readonly centres: readonly (readonly number[])[];
  readonly routes: readonly Route[];
  readonly places: readonly RowPlace[];
}

const goalsOf = (row: Arranged['rows'][number]): string[] => row.flatMap((item) => (isLane(item) ? [] : [item.goal]));

function needsOf(fitted: Arranged, goals: Drawn['goals'], contents: Drawn['contents'], routes: readonly Route[]): RowNeeds[] {
  const leaving = Map.groupBy(routes, ({ edge }) => edge.from);
  return fitted.rows.map((row, index) => {
    const ids = goalsOf(row);
    return {
      contents: ids.flatMap((id) => contents.get(id) ?? []),
      hasOpenPlace: ids.some((id) => goals.get(id)?.missing.support !== undefined),
      badgeLines: Math.max(0, ...ids.map((id) => portsFor(leaving.get(id)?.length ?? 0, fitted.box).lines)),
      edgesAbove: edgesAbove(routes, index),
    };
  });
}

function compute(graph: GoalGraph, setter: Typesetter): Drawn {
  const fitted = arrange(graph);
  const goals = new Map(graph.goals.map((goal) => [goal.id, goal]));
  const contents = new Map(graph.goals.map((goal) => [goal.id, fillBox(goal, fitted.box, setter)]));
  const centres = placeRows(fitted.rows, graph.edges, fitted.box, fitted.width);
  const routes = routeEdges(graph.edges, { rows: fitted.rows, centres, box: fitted.box });
  return { fitted, goals, contents, centres, routes, places: stackRows(fitted.levels, needsOf(fitted, goals, contents, routes)) };
}

/** The part of the given width that is used, from its left to its right end. */
function extent({ fitted, centres }: Drawn): { left: number; right: number } {
  const all = fitted.rows.flatMap((row, index) =>
    row.map((item, place) => ({ x: centres[index]?.[place] ?? 0, half: isLane(item) ? badge.radius : fitted.box / 2 })),
  );
  return { left: Math.min(...all.map(({ x, half }) => x - half)), right: Math.max(...all.map(({ x, half }) => x + half)) };
}

function openBelow(goal: MapGoal, x: number, place: RowPlace, box: number, setter: Typesetter): Pick<PlacedBox, 'open'> {
  const text = goal.missing.support;
  if (text === undefined) return {};
  const width = Math.min(box, setter.measure(text, fonts.text) + 2 * openPlace.padding);
  return { open: { text, x: x - width / 2, y: place.boxBottom + openPlace.stalk, width, height: openPlace.height } };
}

const placeBoxes = ({ fitted, centres, goals, contents, places }: Drawn, shift: number, setter: Typesetter): PlacedBox[] =>
  fitted.rows.flatMap((row, index) =>
    row.flatMap((item, at): PlacedBox[] => {
      const goal = isLane(item) ? undefined : goals.get(item.goal);
      const content = goal && contents.get(goal.id);
      const place = places[index];
      if (!goal || !content || !place) return [];
      const x = (centres[index]?.[at] ?? 0) + shift;
      const rect = { x: x - fitted.box / 2, y: place.top, width: fitted.box, height: place.boxBottom - place.top };
      return [{ goal, content, ...rect, ...openBelow(goal, x, place, fitted.box, setter) }];
    }),
  );

function tipAt(text: string, x: number, bottom: number, width: number, setter: Typesetter): PlacedEdge['tip'] {
  const outer = Math.min(tipSize.width, width);
  const lines = wrap(text, outer - 2 * tipSize.padding, fonts.text, setter);
  const height = lines.length * tipSize.lead + 2 * tipSize.padding - 4;
  return { lines, x: Math.min(Math.max(x - outer / 2, 0), width - outer), y: Math.max(0, bottom - height), width: outer, height };
}

const moved = (segment: Segment, by: number): Segment =>
  segment.type === 'line' ? { ...segment, x: segment.x + by } : { ...segment, x0: segment.x0 + by, x1: segment.x1 + by };

/** Numbers follow the rows from the top, and in a row from left to right. */
function placeEdges({ routes, places }: Drawn, shift: number, width: number, setter: Typesetter): PlacedEdge[] {
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

/**
 * Places a goal map: levels as bands, the company's goals on top, effects going upward, no box over another and no edge over a
 * box. The same graph gives the same layout.
 */
export function layoutGoalMap(graph: GoalGraph, setter: Typesetter): GoalMapLayout {
  if (graph.goals.length === 0) return { width: 0, height: 0, bands: [], boxes: [], edges: [] };
  const drawn = compute(graph, setter);
  const bands = bandsOf(drawn.places);
  const titles = bands.map(({ level, top, bottom }) =>
    wrap(graph.levels[level] ?? '', bottom - top - 2 * label.padding, fonts.title, setter),
  );
  const labelWidth = Math.max(...titles.map(({ length }) => length)) * label.line + 2 * label.padding;
  const { left, right } = extent(drawn);
  const inner = Math.max(right - left, leastWidth - labelWidth);
  const width = Math.ceil(labelWidth + inner + 2 * margin);
  const shift = labelWidth + margin - left + (inner - (right - left)) / 2;
  const edges = placeEdges(drawn, shift, width, setter);
  const bottom = Math.max(...bands.map((band) => band.bottom));
  return {
    width,
    height: Math.ceil(bottom),
    bands: bands.map((band, index) => ({ x: 0, y: band.top, width, height: band.bottom - band.top, lines: titles[index] ?? [] })),
    boxes: placeBoxes(drawn, shift, setter),
    edges,
  };
}
