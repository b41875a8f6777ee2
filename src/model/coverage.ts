import type { EntryOf } from './entry.ts';
import { goalsBelow, isPursued } from './goals-below.ts';
import type { Playbook } from './playbook.ts';

type Goal = EntryOf<'goal'>;

/** What a department's goals contribute to a company goal. */
export interface Contribution {
  readonly goal: Goal;
  readonly department: EntryOf<'department'>;
  readonly by: readonly Goal[];
}

/** For each company goal and each department, in their order, what is contributed. */
export function coverageOf(playbook: Playbook): readonly Contribution[] {
  const goals = playbook.ofKind('goal').filter(isPursued);
  const top = goals.filter(({ data }) => data.level === playbook.config.levels[0]?.id);
  return top.flatMap((goal) => {
    const below = goalsBelow(goal.ref, playbook);
    const contributing = goals.filter(({ ref }) => below.has(ref));
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
