import type { EntryOf } from './entry.ts';
import type { Ref } from './kinds.ts';
import type { Playbook } from './playbook.ts';

type Goal = EntryOf<'goal'>;

/** What a department's goals contribute to a company goal. */
export interface Contribution {
  readonly goal: Goal;
  readonly department: EntryOf<'department'>;
  readonly by: readonly Goal[];
}

const isPursued = (goal: Goal): boolean => goal.data.status !== 'dropped';

/** Goals below a goal, over all levels; what supports it only through a dropped goal is not among them. */
function below(ref: Ref, pursued: ReadonlyMap<Ref, Goal>, playbook: Playbook, seen = new Set<Goal>()): ReadonlySet<Goal> {
  for (const { from } of playbook.linksTo(ref, 'supports')) {
    const goal = pursued.get(from);
    if (!goal || seen.has(goal)) continue;
    seen.add(goal);
    below(from, pursued, playbook, seen);
  }
  return seen;
}

/** For each company goal and each department, in their order, what is contributed. */
export function coverageOf(playbook: Playbook): readonly Contribution[] {
  const goals = playbook.ofKind('goal').filter(isPursued);
  const pursued = new Map(goals.map((goal) => [goal.ref, goal]));
  const top = goals.filter(({ data }) => data.level === playbook.config.levels[0]?.id);
  return top.flatMap((goal) => {
    const reached = below(goal.ref, pursued, playbook);
    const contributing = goals.filter((other) => reached.has(other));
    return playbook
      .ofKind('department')
      .map((department) => ({ goal, department, by: contributing.filter(({ data }) => data.department === department.id) }));
  });
}

/** Names a place of the coverage. */
export const placeOf = ({ goal, department }: Contribution): string => `${goal.id} ${department.id}`;

/** Places that are empty in a view only because it hides what contributes there. */
export function onlyHidden(whole: Playbook, view: Playbook): readonly string[] {
  if (whole === view) return [];
  const filled = new Set(coverageOf(whole).flatMap((found) => (found.by.length > 0 ? [placeOf(found)] : [])));
  return coverageOf(view).flatMap((found) => (found.by.length === 0 && filled.has(placeOf(found)) ? [placeOf(found)] : []));
}
