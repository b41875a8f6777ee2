import type { GoalGraph, MapEdge, MapGoal } from '../../../diagrams/goal-map/graph.ts';
import type { EntryOf } from '../../../model/entry.ts';
import { isPursued } from '../../../model/goals-below.ts';
import { messagesFor } from '../../messages/index.ts';
import type { SiteData } from '../../playbook.ts';
import { mapGoal } from '../map-goal.ts';
import { baseData } from './base-data.ts';

/** A goal in outline: how it stood is of no interest any more. */
function inOutline(goal: EntryOf<'goal'>, base: SiteData): MapGoal {
  const { state: _state, department: _department, ...box } = mapGoal(goal, base);
  const mark = { shape: 'removed', text: messagesFor(base.config.locale).preview.marks.removed } as const;
  return { ...box, change: 'removed', marks: [mark], missing: {}, statuses: [] };
}

/** What the removed goals supported and what supported them, where both ends are on the map and one still lies above the other. */
function edgesOf(goals: readonly EntryOf<'goal'>[], gone: ReadonlySet<string>, levels: ReadonlyMap<string, number>): MapEdge[] {
  return goals.flatMap(({ id: from, data }) =>
    data.supports
      .filter(({ goal: to }) => (gone.has(from) || gone.has(to)) && (levels.get(from) ?? -1) > (levels.get(to) ?? Number.MAX_SAFE_INTEGER))
      .map(({ goal: to, because = '' }) => ({ from, to, because, gone: true as const })),
  );
}

/** In a preview, goals that it removes stand on the map where they were, in outline. */
export function withGoneGoals(graph: GoalGraph, data: SiteData): GoalGraph {
  const base = baseData(data);
  if (!base) return graph;
  const all = base.playbook.ofKind('goal').filter(isPursued);
  const removed = all.filter(({ ref }) => !data.playbook.entries.has(ref)).map((goal) => inOutline(goal, base));
  const drawn = removed.filter(({ level }) => level >= 0); // a level may be gone, too
  if (drawn.length === 0) return graph;
  const goals = [...graph.goals, ...drawn];
  const gone = new Set(drawn.map(({ id }) => id));
  return { ...graph, goals, edges: [...graph.edges, ...edgesOf(all, gone, new Map(goals.map(({ id, level }) => [id, level])))] };
}
