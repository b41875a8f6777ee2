import type { EntryOf } from './entry.ts';
import { isPursued } from './goals-below.ts';
import type { Playbook } from './playbook.ts';
import { type KpiStatus, kpiStatuses, type Progress } from './progress.ts';

/** A goal in numbers: its own KPIs counted by status, worst first, and its direct supporters. No average is invented. */
export interface GoalProgress {
  readonly statuses: Readonly<Partial<Record<KpiStatus, number>>>;
  /** Has KPIs, and all of them are on track or reached. */
  readonly onTrack: boolean;
  readonly supporters: { readonly onTrack: number; readonly all: number };
}

type ProgressByKpi = ReadonlyMap<string, Progress>;

const statusesOf = (goal: EntryOf<'goal'>, progress: ProgressByKpi): KpiStatus[] =>
  [...new Set(goal.data.kpis)].flatMap((id) => progress.get(id)?.status ?? []);

const isOnTrack = (statuses: readonly KpiStatus[]): boolean =>
  statuses.length > 0 && statuses.every((status) => status === 'on-track' || status === 'reached');

function count(statuses: readonly KpiStatus[]): GoalProgress['statuses'] {
  const counts = kpiStatuses.map((status) => [status, statuses.filter((found) => found === status).length] as const);
  return Object.fromEntries(counts.filter(([, number]) => number > 0));
}

/** Goals that directly support this one; dropped goals support nothing. */
export function supportersOf(goal: EntryOf<'goal'>, playbook: Playbook): readonly EntryOf<'goal'>[] {
  const refs = new Set(playbook.linksTo(goal.ref, 'supports').map(({ from }) => from));
  return playbook.ofKind('goal').filter((goal) => refs.has(goal.ref) && isPursued(goal));
}

export function goalProgressOf(goal: EntryOf<'goal'>, playbook: Playbook, progress: ProgressByKpi): GoalProgress {
  const statuses = statusesOf(goal, progress);
  const supporters = supportersOf(goal, playbook);
  const onTrack = supporters.filter((supporter) => isOnTrack(statusesOf(supporter, progress))).length;
  return { statuses: count(statuses), onTrack: isOnTrack(statuses), supporters: { onTrack, all: supporters.length } };
}

/** Goals above this one, each with the goals it supports; cycles are errors that the reading has refused, and end the walk here. */
export function pathsUp(goal: EntryOf<'goal'>, playbook: Playbook, seen: readonly string[] = []): readonly SupportStep[] {
  return goal.data.supports.flatMap(({ goal: id, because }) => {
    const above = playbook.find('goal', id);
    if (!above || seen.includes(id)) return [];
    const step = { goal: above, above: pathsUp(above, playbook, [...seen, goal.id]) };
    return because === undefined ? [step] : [{ ...step, because }];
  });
}

/** A goal above, the reason for the step up to it, and what lies above that. */
export interface SupportStep {
  readonly goal: EntryOf<'goal'>;
  readonly because?: string;
  readonly above: readonly SupportStep[];
}
