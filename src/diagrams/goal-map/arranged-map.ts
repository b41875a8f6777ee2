import { type Arranged, arrange } from './arrange.ts';
import { type BoxContent, fillBox } from './box.ts';
import { portsFor, type Route, routeEdges } from './edges.ts';
import type { GoalGraph, MapGoal } from './graph.ts';
import { goalsIn } from './order.ts';
import { placeRows } from './place.ts';
import { type RowNeeds, type RowPlace, stackRows } from './stack.ts';
import type { Typesetter } from './wrap.ts';

/** How many edges run between each row and the one above it. */
const edgesAbove = (routes: readonly Route[], row: number): number =>
  routes.filter(({ stops }) => (stops[0]?.row ?? 0) >= row && (stops.at(-1)?.row ?? 0) < row).length;

/** A map with everything in its row, from left to right and from top to bottom; not yet moved to where its page begins. */
export interface ArrangedMap {
  readonly fitted: Arranged;
  readonly goals: ReadonlyMap<string, MapGoal>;
  readonly contents: ReadonlyMap<string, BoxContent>;
  readonly centres: readonly (readonly number[])[];
  readonly routes: readonly Route[];
  readonly places: readonly RowPlace[];
}

function needsOf(fitted: Arranged, goals: ArrangedMap['goals'], contents: ArrangedMap['contents'], routes: readonly Route[]): RowNeeds[] {
  const leaving = Map.groupBy(routes, ({ edge }) => edge.from);
  return fitted.rows.map((row, index) => {
    const ids = goalsIn(row);
    return {
      contents: ids.flatMap((id) => contents.get(id) ?? []),
      hasOpenPlace: ids.some((id) => goals.get(id)?.missing.support !== undefined),
      badgeLines: Math.max(0, ...ids.map((id) => portsFor(leaving.get(id)?.length ?? 0, fitted.box).lines)),
      edgesAbove: edgesAbove(routes, index),
    };
  });
}

/** Arranges a map that has goals. */
export function arrangeMap(graph: GoalGraph, setter: Typesetter): ArrangedMap {
  const fitted = arrange(graph);
  const goals = new Map(graph.goals.map((goal) => [goal.id, goal]));
  const contents = new Map(graph.goals.map((goal) => [goal.id, fillBox(goal, fitted.box, setter)]));
  const centres = placeRows(fitted.rows, graph.edges, fitted.box, fitted.width);
  const routes = routeEdges(graph.edges, { rows: fitted.rows, centres, box: fitted.box });
  return { fitted, goals, contents, centres, routes, places: stackRows(fitted.levels, needsOf(fitted, goals, contents, routes)) };
}
