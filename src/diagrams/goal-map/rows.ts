import type { GoalGraph } from './graph.ts';
import { goalsIn, orderRows, type Rows } from './order.ts';

/** Goals in rows, from left to right, and the level that each row belongs to. */
export interface LevelRows {
  readonly rows: Rows;
  readonly levels: readonly number[];
}

/** Deals the goals of a level out to so many rows by columns: those that stand side by side come to stand in one column. */
const deal = (ids: readonly string[], rows: number): string[][] =>
  Array.from({ length: rows }, (_, row) => ids.filter((_id, index) => index % rows === row));

/** Each level as one row; levels without goals have none. */
export function oneRowEach({ goals, edges }: GoalGraph): LevelRows {
  const levels = [...new Set(goals.map(({ level }) => level))].sort((a, b) => a - b);
  return { rows: orderRows(new Map(goals.map(({ id, level }) => [id, levels.indexOf(level)])), edges), levels };
}

/** Puts the goals of each level into as many rows as are needed when a row holds at most `most`. */
export function stackLevels(whole: LevelRows, edges: GoalGraph['edges'], most: number): LevelRows {
  if (whole.rows.every((row) => goalsIn(row).length <= most)) return whole;
  const stacks = whole.rows.map((row) => deal(goalsIn(row), Math.ceil(goalsIn(row).length / most)));
  const rowOf = new Map(stacks.flat().flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  return {
    rows: orderRows(rowOf, edges),
    levels: stacks.flatMap((stack, index) => stack.map(() => whole.levels[index] ?? 0)),
  };
}
