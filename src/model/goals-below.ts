import type { EntryOf } from './entry.ts';
import type { Ref } from './kinds.ts';
import type { Playbook } from './playbook.ts';

type Goal = EntryOf<'goal'>;

/** What was dropped stays readable, and counts nowhere. */
export const isPursued = ({ data }: { readonly data: { readonly status: Goal['data']['status'] } }): boolean => data.status !== 'dropped';

/** Goals below a goal, over all levels; what supports it only through a dropped goal is not among them. */
export function goalsBelow(top: Ref, playbook: Playbook): ReadonlySet<Ref> {
  const found = new Set<Ref>([top]);
  for (const ref of found) {
    for (const { from } of playbook.linksTo(ref, 'supports')) {
      const goal = playbook.entries.get(from);
      if (goal && isPursued(goal)) found.add(from);
    }
  }
  found.delete(top);
  return found;
}
