import { type GoalGraph, type MapGoal, neighbours, reach, subgraph } from './graph.ts';

/** The size that strategy maps are kept to. */
export const mostGoals = 25;

/** Goals that had no room: how many, and on which level they would stand. */
export interface Rest {
  readonly level: number;
  readonly count: number;
}

/** The goals of one map, and what had no room on it. */
export interface Selection {
  readonly graph: GoalGraph;
  /** Goals below a goal that belong on the map and had no room, by that goal; without those that the rest tells of. */
  readonly folded: ReadonlyMap<string, readonly MapGoal[]>;
  readonly rest?: Rest;
}

/** Goals that come onto a map together, or not at all; of a step that may be cut, as many as there is room for. */
interface Step {
  readonly ids: readonly string[];
  readonly mayBeCut: boolean;
}

/** A map with fewer boxes says too little: then the next step is cut, too. */
const fewestGoals = 5;

function take(steps: readonly Step[]): { shown: Set<string>; cut: readonly string[] } {
  const shown = new Set<string>();
  for (const { ids, mayBeCut } of steps) {
    const more = ids.filter((id) => !shown.has(id));
    if (shown.size + more.length <= mostGoals) {
      for (const id of more) shown.add(id);
      continue;
    }
    if (!mayBeCut && shown.size >= fewestGoals) break;
    const room = Math.max(0, mostGoals - 1 - shown.size); // one place tells of the rest
    for (const id of more.slice(0, room)) shown.add(id);
    return { shown, cut: more.slice(room) };
  }
  return { shown, cut: [] };
}

/** Of the goals that a map could show, those that neither it nor a fold of it tells of. */
function untold(scope: readonly string[], shown: ReadonlySet<string>, folded: Selection['folded']): readonly string[] {
  const told = new Set([...shown, ...[...folded.values()].flatMap((goals) => goals.map(({ id }) => id))]);
  return scope.filter((id) => !told.has(id));
}

/** @param scope all goals that belong on the map, were there room */
function select(graph: GoalGraph, steps: readonly Step[], scope: readonly string[]): Selection {
  const { shown, cut } = take(steps);
  const next = neighbours(graph);
  const apart = new Set([...shown, ...cut]);
  const foldable = new Set(scope.filter((id) => !apart.has(id)));
  const folded = new Map(
    [...shown].flatMap((id) => {
      if (!next(id, 'down').some((below) => foldable.has(below))) return [];
      const hidden = new Set(reach(graph, [id], 'down').filter((below) => foldable.has(below)));
      return [[id, graph.goals.filter((goal) => hidden.has(goal.id))] as const];
    }),
  );
  const rest = untold(scope, shown, folded);
  const lowest = Math.max(0, ...graph.goals.filter(({ id }) => shown.has(id)).map(({ level }) => level));
  const level = graph.goals.find(({ id }) => id === cut[0])?.level ?? lowest;
  return { graph: subgraph(graph, shown), folded, ...(rest.length > 0 && { rest: { level, count: rest.length } }) };
}

const byLevel = ({ levels, goals }: GoalGraph): Step[] =>
  levels.map((_title, level) => ({ ids: goals.flatMap((goal) => (goal.level === level ? [goal.id] : [])), mayBeCut: false }));

/** All goals; when they are too many, those of the top levels. */
export function selectAll(graph: GoalGraph): Selection {
  const steps = byLevel(graph).filter(({ ids }) => ids.length > 0);
  return select(
    graph,
    steps.map((step, index) => ({ ...step, mayBeCut: index === 0 })),
    graph.goals.map(({ id }) => id),
  );
}

/** The goals one step further each time. */
function stepsFrom(graph: GoalGraph, ids: readonly string[], direction: 'up' | 'down'): string[][] {
  const next = neighbours(graph);
  const seen = new Set(ids);
  const steps: string[][] = [];
  for (let last: readonly string[] = ids; last.length > 0; ) {
    const step = [...new Set(last.flatMap((from) => next(from, direction)))].filter((other) => !seen.has(other));
    for (const other of step) seen.add(other);
    if (step.length > 0) steps.push(step);
    last = step;
  }
  return steps;
}

/** A goal with all that it supports and all that supports it; when they are too many, the nearest. */
export function selectAround(graph: GoalGraph, id: string): Selection {
  const up = stepsFrom(graph, [id], 'up').map((ids) => ({ ids, mayBeCut: true }));
  const down = stepsFrom(graph, [id], 'down').map((ids, index) => ({ ids, mayBeCut: index === 0 }));
  const steps = [{ ids: [id], mayBeCut: false }, ...up, ...down];
  return select(
    graph,
    steps,
    steps.flatMap(({ ids }) => ids),
  );
}

/** What some goals contribute: they, and all goals above them; when they are too many, the nearest. */
export function selectContribution(graph: GoalGraph, ids: readonly string[]): Selection {
  const own = subgraph(graph, new Set([...ids, ...reach(graph, ids, 'up')]));
  const up = stepsFrom(own, ids, 'up').map((step) => ({ ids: step, mayBeCut: true }));
  return select(
    own,
    [{ ids, mayBeCut: true }, ...up],
    own.goals.map(({ id }) => id),
  );
}
