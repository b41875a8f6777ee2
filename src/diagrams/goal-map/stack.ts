import type { BoxContent } from './box.ts';
import type { LevelRows } from './rows.ts';

/** From top to bottom, in pixels. */
export interface RowPlace {
  readonly level: number;
  readonly top: number;
  /** Where the boxes end; open places may hang below. */
  readonly boxBottom: number;
  readonly bottom: number;
  /** Between the curves of the edges below and the boxes: straight, with the edges' numbers. */
  readonly stem: number;
}

export const openPlace = { stalk: 12, height: 24, padding: 10 };

/** An arrow's head, between the curves and the box above. */
export const head = 8;

const bandPadding = 14;
const curve = { least: 34, most: 84, perEdge: 2.4, none: 12 };

/** Numbers stand side by side, in a second line where they would not fit. */
export const badge = { radius: 9, apart: 21, line: 20 };

/** What a row has to make room for. */
export interface RowNeeds {
  readonly contents: readonly BoxContent[];
  /** Whether an open place hangs below one of its boxes. */
  readonly hasOpenPlace: boolean;
  /** Lines of numbers above its boxes; none without edges. */
  readonly badgeLines: number;
  /** Edges in the space above it. */
  readonly edgesAbove: number;
}

const curveHeight = (edges: number): number =>
  edges === 0 ? curve.none : Math.min(curve.most, Math.max(curve.least, edges * curve.perEdge + curve.least / 2));

/** Gives each row its place; the rows of one level are as high as its highest box, so that they read as one. */
export function stackRows(levels: LevelRows['levels'], needs: readonly RowNeeds[]): readonly RowPlace[] {
  const heights = needs.map(({ contents }) => Math.max(0, ...contents.map(({ height }) => height)));
  let y = 0;
  return needs.map(({ hasOpenPlace, badgeLines, edgesAbove }, row) => {
    const level = levels[row] ?? 0;
    const isNewLevel = level !== levels[row - 1];
    const stem = badgeLines === 0 ? 0 : badgeLines * badge.line + 8;
    const above = row === 0 ? bandPadding : (edgesAbove > 0 ? head : 0) + curveHeight(edgesAbove) + stem + (isNewLevel ? bandPadding : 0);
    const top = y + above;
    const boxBottom = top + (heights[row] ?? 0);
    const bottom = boxBottom + (hasOpenPlace ? openPlace.stalk + openPlace.height : 0);
    y = bottom;
    return { level, top, boxBottom, bottom, stem };
  });
}

export interface Band {
  readonly level: number;
  readonly top: number;
  readonly bottom: number;
}

/** The strip of each level that has goals, from its first row to its last. */
export const bandsOf = (rows: readonly RowPlace[]): readonly Band[] =>
  [...new Set(rows.map(({ level }) => level))].map((level) => {
    const own = rows.filter((row) => row.level === level);
    return { level, top: (own[0]?.top ?? 0) - bandPadding, bottom: (own.at(-1)?.bottom ?? 0) + bandPadding };
  });
