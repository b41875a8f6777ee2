import { type GoalGraph, type MapGoal, neighbours, reach, subgraph } from './graph.ts';

/** The size that strategy maps are kept to. */
export const mostGoals = 25;

/** The goals of one map, and what had no room on it. */
export interface Selection {
  readonly graph: GoalGraph;
  /** Goals below a goal of the map that are not on it, by that goal. */
  readonly folded: ReadonlyMap<string, readonly MapGoal[]>;
  /** How many goals of its first level had no room, too. */
  readonly rest: number;
}

/** Goals that come onto a map together, or not at all; of a step that may be cut, as many as there is room for. */
interface Step {
  readonly ids: readonly string[];
  readonly mayBeCut: boolean;
}

function take(steps: readonly Step[]): { shown: Set<string>; rest: number } {
  const shown = new Set<string>();
  for (const { ids, mayBeCut } of steps) {
    const more = ids.filter((id) => !shown.has(id));
    if (shown.size + more.length <= mostGoals) {
      for (const id of more) shown.add(id);
      continue;
    }
    if (!mayBeCut) break;
    const kept = more.slice(0, Math.max(0, mostGoals - 1 - shown.size)); // one place tells of the rest
    for (const id of kept) shown.add(id);
    return { shown, rest: more.length - kept.length };
  }
  return { shown, rest: 0 };
}

function select(graph: GoalGraph, steps: readonly Step[]): Selection {
  const { shown, rest } = take(steps);
  const next = neighbours(graph);
  const folded = [...shown].flatMap((id) => {
    if (next(id, 'down').every((below) => shown.has(below))) return [];
    const hidden = new Set(reach(graph, [id], 'down').filter((below) => !shown.has(below)));
    return [[id, graph.goals.filter((goal) => hidden.has(goal.id))] as const];
  });
  return { graph: subgraph(graph, shown), folded: new Map(folded), rest };
}

const byLevel = ({ levels, goals }: GoalGraph): Step[] =>
  levels.map((_title, level) => ({ ids: goals.flatMap((goal) => (goal.level === level ? [goal.id] : [])), mayBeCut: false }));

/** All goals; when they are too many, those of the top levels. */
export function selectAll(graph: GoalGraph): Selection {
  const steps = byLevel(graph).filter(({ ids }) => ids.length > 0);
  return select(
    graph,
    steps.map((step, index) => ({ ...step, mayBeCut: index === 0 })),
  );
}

/** The goals one step further each time. */
function stepsFrom(graph: GoalGraph, id: string, direction: 'up' | 'down'): string[][] {
  const next = neighbours(graph);
  const seen = new Set([id]);
  const steps: string[][] = [];
  for (let last = [id]; last.length > 0; ) {
    const step = [...new Set(last.flatMap((from) => next(from, direction)))].filter((other) => !seen.has(other));
    for (const other of step) seen.add(other);
    if (step.length > 0) steps.push(step);
    last = step;
  }
  return steps;
}

/** A goal with all that it supports and all that supports it; when they are too many, the nearest. */
export function selectAround(graph: GoalGraph, id: string): Selection {
  const up = stepsFrom(graph, id, 'up').map((ids) => ({ ids, mayBeCut: true }));
  const down = stepsFrom(graph, id, 'down').map((ids, index) => ({ ids, mayBeCut: index === 0 }));
  return select(graph, [{ ids: [id], mayBeCut: false }, ...up, ...down]);
}

/** What some goals contribute: they, and all goals above them. */
export function selectContribution(graph: GoalGraph, ids: readonly string[]): Selection {
  return selectAll(subgraph(graph, new Set([...ids, ...reach(graph, ids, 'up')])));
}
