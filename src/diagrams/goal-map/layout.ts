import { type ArrangedMap, arrangeMap } from './arranged-map.ts';
import { fonts } from './box.ts';
import type { GoalGraph } from './graph.ts';
import { isLane } from './order.ts';
import { type PlacedBox, placeBoxes } from './place-boxes.ts';
import { type PlacedEdge, placeEdges } from './place-edges.ts';
import type { Rect } from './rect.ts';
import { badge, bandsOf } from './stack.ts';
import { type Typesetter, wrap } from './wrap.ts';

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

/** The part of the given width that is used, from its left to its right end. */
function extent({ fitted, centres }: ArrangedMap): { left: number; right: number } {
  const all = fitted.rows.flatMap((row, index) =>
    row.map((item, place) => ({ x: centres[index]?.[place] ?? 0, half: isLane(item) ? badge.radius : fitted.box / 2 })),
  );
  return { left: Math.min(...all.map(({ x, half }) => x - half)), right: Math.max(...all.map(({ x, half }) => x + half)) };
}

/**
 * Places a goal map: levels as bands, the company's goals on top, effects going upward, no box over another and no edge over a
 * box. The same graph gives the same layout.
 */
export function layoutGoalMap(graph: GoalGraph, setter: Typesetter): GoalMapLayout {
  if (graph.goals.length === 0) return { width: 0, height: 0, bands: [], boxes: [], edges: [] };
  const drawn = arrangeMap(graph, setter);
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
