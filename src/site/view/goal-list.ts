import { type GoalGraph, type MapGoal, neighbours } from '../../diagrams/goal-map/graph.ts';

/** A goal of the list beside a map; one with several parents is told below each, and opened below the first. */
export interface ListedGoal {
  readonly goal: MapGoal;
  readonly because?: string;
  readonly below: readonly ListedGoal[];
  readonly toldAbove: boolean;
}

/** The map as a nested list: the top goals, each with what supports it. */
export function listOf({ goals, edges }: GoalGraph): readonly ListedGoal[] {
  const next = neighbours({ edges });
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const told = new Set<string>();
  const list = (id: string, because?: string): ListedGoal[] => {
    const goal = byId.get(id);
    if (!goal) return [];
    const toldAbove = told.has(id);
    told.add(id);
    const reason = (from: string) => edges.find((edge) => edge.from === from && edge.to === id)?.because;
    const below = toldAbove ? [] : next(id, 'down').flatMap((from) => list(from, reason(from)));
    return [{ goal, below, toldAbove, ...(because && { because }) }];
  };
  return goals.filter(({ id }) => next(id, 'up').length === 0).flatMap(({ id }) => list(id));
}
