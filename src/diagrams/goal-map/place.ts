import type { MapEdge } from './graph.ts';
import { type Item, isLane, keyOf, type Rows } from './order.ts';

/** Distances in pixels. */
export const spacing = { boxes: 16, lanes: 9, laneToBox: 11 };

/** Narrower boxes break German words too often; wider ones make no better line. */
export const boxWidths = { least: 150, most: 232 };

/** How far the centres of neighbours must be apart. */
export function distance(a: Item, b: Item, box: number): number {
  if (isLane(a) && isLane(b)) return spacing.lanes;
  return isLane(a) || isLane(b) ? spacing.laneToBox + box / 2 : spacing.boxes + box;
}

const half = (item: Item | undefined, box: number): number => (item && !isLane(item) ? box / 2 : 0);

/** The room that a row takes from its left to its right end. */
const widthOf = (row: readonly Item[], box: number): number =>
  row.slice(1).reduce((sum, item, index) => sum + distance(row[index] as Item, item, box), half(row[0], box) + half(row.at(-1), box));

/** The widest boxes with which every row fits, if there are any that are wide enough. */
export function boxWidthFor(rows: Rows, width: number): number | undefined {
  const widths = rows.map((row) => {
    const boxes = row.filter((item) => !isLane(item)).length;
    return boxes === 0 ? boxWidths.most : (width - widthOf(row, 0)) / boxes;
  });
  const widest = Math.floor(Math.min(boxWidths.most, ...widths));
  return widest >= boxWidths.least ? widest : undefined;
}

interface Block {
  sum: number;
  count: number;
}

/**
 * The places nearest to the wanted ones (least squares) that keep the order and the distances: pool adjacent violators
 * (Ayer et al. 1955), on the places less the distances.
 */
export function spread(wanted: readonly number[], offsets: readonly number[], most: number): number[] {
  const blocks: Block[] = [];
  const mean = ({ sum, count }: Block) => sum / count;
  for (const [index, value] of wanted.entries()) {
    blocks.push({ sum: value - (offsets[index] ?? 0), count: 1 });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before && mean(before) > mean(last); ) {
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  }
  const places = blocks.flatMap((block) => Array<number>(block.count).fill(mean(block)));
  return places.map((place, index) => Math.min(Math.max(place, 0), most) + (offsets[index] ?? 0));
}

/** What an item of a row is joined to in the rows beside it. */
type Joined = (row: number, index: number) => readonly number[];

function joiner(rows: Rows, edges: readonly MapEdge[], places: number[][]): (side: -1 | 1) => Joined {
  const index = rows.map((row) => new Map(row.map((item, place) => [keyOf(item), place])));
  return (side) => (row, at) => {
    const item = rows[row]?.[at];
    if (!item) return [];
    const next = index[row + side];
    const far = (edge: MapEdge) => (side < 0 ? edge.to : edge.from);
    const near = (edge: MapEdge) => (side < 0 ? edge.from : edge.to);
    const own = isLane(item) ? [item.edge] : edges.flatMap((edge, number) => (near(edge) === item.goal ? [number] : []));
    return own.flatMap((number) => {
      const place = next?.get(number) ?? next?.get(far(edges[number] as MapEdge));
      return place === undefined ? [] : [places[row + side]?.[place] ?? 0];
    });
  };
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const sweeps = 6;

/**
 * The centre of every item, each as near as can be to what it is joined to; all rows lie between 0 and `width`.
 * @returns a list for each row, in the order of its items
 */
export function placeRows(rows: Rows, edges: readonly MapEdge[], box: number, width: number): readonly (readonly number[])[] {
  const offsets = rows.map((row) => {
    let at = half(row[0], box);
    return row.map((item, index) => (at += index === 0 ? 0 : distance(row[index - 1] as Item, item, box)));
  });
  const room = rows.map((row) => width - widthOf(row, box));
  const places = offsets.map((row, index) => row.map((offset) => offset + (room[index] ?? 0) / 2));
  const joined = joiner(rows, edges, places);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const side = sweep % 2 === 0 ? 1 : -1;
    const order = rows.map((_row, index) => (side > 0 ? rows.length - 1 - index : index));
    for (const row of order) {
      const wanted = (rows[row] ?? []).map((_item, index) => {
        const others = joined(side)(row, index);
        return others.length > 0 ? average(others) : (places[row]?.[index] ?? 0);
      });
      places[row] = spread(wanted, offsets[row] ?? [], room[row] ?? 0);
    }
  }
  return places;
}
