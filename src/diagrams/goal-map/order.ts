import { graphlib, layout } from '@dagrejs/dagre';
import type { MapEdge } from './graph.ts';

/** What stands in a row, from left to right: a goal, or an edge that passes between goals on its way up. */
export type Item = { readonly goal: string } | { readonly edge: number };

export const isLane = (item: Item): item is { readonly edge: number } => 'edge' in item;

/** Each row with its items in order, the top row first. */
export type Rows = readonly (readonly Item[])[];

/** The goals of a row, without the edges that pass between them. */
export const goalsIn = (row: Rows[number]): string[] => row.flatMap((item) => (isLane(item) ? [] : [item.goal]));

/** What tells an item from all others. */
export const keyOf = (item: Item): string | number => (isLane(item) ? item.edge : item.goal);

/** Sizes that only keep the engine's order apart; the places are found by `place.ts`. */
const unit = 40;

/** The engine doubles the distance of ranks, to have room for labels of edges. */
const perRow = 2;

/**
 * Orders each row so that edges cross little: the order is that of dagre, which follows Gansner et al., “A technique for
 * drawing directed graphs” (1993).
 * @param rowOf the row of each goal, the goals in a fixed order; an edge leads from its `from` up to a row above
 */
export function orderRows(rowOf: ReadonlyMap<string, number>, edges: readonly MapEdge[]): Rows {
  const graph = new graphlib.Graph({ multigraph: true });
  const rank = (ranked: graphlib.Graph) => {
    for (const id of ranked.nodes()) ranked.node(id).rank = (rowOf.get(id.slice(2)) ?? 0) * perRow;
  };
  graph.setGraph({ ranker: rank as never, ranksep: unit, nodesep: unit, edgesep: unit });
  for (const id of rowOf.keys()) graph.setNode(`g:${id}`, { width: unit, height: unit });
  for (const [index, { from, to }] of edges.entries()) graph.setEdge(`g:${to}`, `g:${from}`, {}, String(index));
  layout(graph);
  const found: { row: number; x: number; item: Item }[] = [];
  for (const [id, row] of rowOf) found.push({ row, x: graph.node(`g:${id}`).x, item: { goal: id } });
  for (const [index, { from, to }] of edges.entries()) {
    const { points } = graph.edge({ v: `g:${to}`, w: `g:${from}`, name: String(index) });
    const top = rowOf.get(to) ?? 0;
    for (let row = top + 1; row < (rowOf.get(from) ?? 0); row += 1)
      found.push({ row, x: points[(row - top) * perRow]?.x ?? 0, item: { edge: index } });
  }
  const count = Math.max(0, ...rowOf.values()) + 1;
  const rows = Array.from({ length: count }, (): typeof found => []);
  for (const one of found) rows[one.row]?.push(one);
  return rows.map((row) => row.sort((a, b) => a.x - b.x).map(({ item }) => item));
}

const ends = (rows: Rows, edges: readonly MapEdge[]): { upper: number; lower: number }[][] => {
  const place = rows.map((row) => new Map(row.map((item, index) => [keyOf(item), index])));
  const rowOf = new Map(rows.flatMap((row, index) => goalsIn(row).map((id) => [id, index] as const)));
  return rows.slice(1).map((_row, index) =>
    edges.flatMap(({ from, to }, edge) => {
      const [top, bottom] = [rowOf.get(to) ?? 0, rowOf.get(from) ?? 0];
      if (top > index || bottom < index + 1) return [];
      const at = (row: number, goal: string) => place[row]?.get(row === top || row === bottom ? goal : edge) ?? 0;
      return [{ upper: at(index, to), lower: at(index + 1, from) }];
    }),
  );
};

/** How many pairs of edges cross between the rows; edges that meet at a goal don't. */
export const countCrossings = (rows: Rows, edges: readonly MapEdge[]): number =>
  ends(rows, edges).reduce(
    (sum, between) =>
      sum +
      between.reduce(
        (count, a, index) => count + between.slice(index + 1).filter((b) => (a.upper - b.upper) * (a.lower - b.lower) < 0).length,
        0,
      ),
    0,
  );
