import type { KpiStatus } from '../../model/progress.ts';

/** What became of a goal, where two states are compared. */
export type MapChange = 'added' | 'changed' | 'renamed' | 'removed' | 'turned';

/** A line of a box that goes with a shape: a KPI status, or something that a reader must not overlook. */
export interface MapMark {
  readonly shape: KpiStatus | 'late' | 'more' | MapChange;
  readonly text: string;
}

/** A goal as its box shows it, in the words of the reader's language. */
export interface MapGoal {
  readonly id: string;
  /** Where its box leads. */
  readonly href: string;
  readonly title: string;
  /** Index of its level, the top level being 0. */
  readonly level: number;
  /** The department that pursues it, or the role that owns it. */
  readonly by?: string;
  /** Not agreed yet, or already achieved: a word, and the border that goes with it. */
  readonly state?: { readonly provisional: boolean; readonly text: string };
  readonly marks: readonly MapMark[];
  /** Open places, in words: no KPI tells whether it is reached; nothing supports it. */
  readonly missing: { readonly kpi?: string; readonly support?: string };
  /** What became of it. One that is removed is drawn in outline, where it was. */
  readonly change?: MapChange;
  /** What filters look at. */
  readonly department?: string;
  readonly statuses: readonly KpiStatus[];
}

/** The effect of one goal on another, upward. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly because: string;
  /** Led to or from a goal that is removed. */
  readonly gone?: true;
}

/** Goals and how they support each other; every edge joins two of the goals and leads to a higher level. */
export interface GoalGraph {
  /** Titles of all levels, the top one first. */
  readonly levels: readonly string[];
  readonly goals: readonly MapGoal[];
  readonly edges: readonly MapEdge[];
}

type Direction = 'up' | 'down';

type Steps = Readonly<Record<Direction, ReadonlyMap<string, readonly string[]>>>;

const known = new WeakMap<GoalGraph['edges'], Steps>();

/** Edges by their ends; made once for each list of edges, since thousands of maps come from one. */
function stepsOf(edges: GoalGraph['edges']): Steps {
  const found = known.get(edges);
  if (found) return found;
  const ends = (by: readonly MapEdge[], near: 'from' | 'to', far: 'from' | 'to') =>
    new Map([...Map.groupBy(by, (edge) => edge[near])].map(([id, own]) => [id, own.map((edge) => edge[far])]));
  const steps = { up: ends(edges, 'from', 'to'), down: ends(edges, 'to', 'from') };
  known.set(edges, steps);
  return steps;
}

/** The goals one step above or below, in the order of the edges. */
export function neighbours({ edges }: Pick<GoalGraph, 'edges'>): (id: string, direction: Direction) => readonly string[] {
  const steps = stepsOf(edges);
  return (id, direction) => steps[direction].get(id) ?? [];
}

/** Everything above or below some goals, nearest first, without themselves. */
export function reach(graph: Pick<GoalGraph, 'edges'>, ids: readonly string[], direction: Direction): readonly string[] {
  const next = neighbours(graph);
  const found = new Set(ids);
  for (const id of found) for (const other of next(id, direction)) found.add(other);
  return [...found].slice(ids.length);
}

/** The part of a graph that these goals and the edges between them make, in the order of the graph. */
export function subgraph({ levels, goals, edges }: GoalGraph, ids: ReadonlySet<string>): GoalGraph {
  return {
    levels,
    goals: goals.filter(({ id }) => ids.has(id)),
    edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}
