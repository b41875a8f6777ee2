import { type Viewer, viewFor } from '../../model/audience.ts';
import type { Entry } from '../../model/entry.ts';
import { type Ref, refOf } from '../../model/kinds.ts';
import { createPlaybook, type Playbook } from '../../model/playbook.ts';
import { compare } from '../compare.ts';
import type { EntryChange } from '../review.ts';
import { counts, redefines } from './counts.ts';
import type { DatedChange } from './dated.ts';
import type { GuardedStep } from './hidden.ts';

/** What is left of a change when all is taken out that means nothing for the strategy; undefined when nothing is. */
function weighed(change: EntryChange): EntryChange | undefined {
  const fields = change.fields.filter(counts);
  return change.change === 'changed' && fields.length === 0 ? undefined : { ...change, fields, impact: [] };
}

/** What a step changed, and the entries that it tells of, as they became before as they were. */
export interface Compared {
  readonly changes: readonly DatedChange[];
  readonly seen: readonly Entry[];
}

/**
 * Compares the two sides of a step as its readers may know them.
 * @param follow gives the ref that an entry has now
 */
export function comparedIn(step: GuardedStep, now: Playbook, viewer: Viewer, follow: (ref: Ref) => Ref): Compared {
  const { commit, day } = step;
  const base = viewFor(createPlaybook(now.config, step.before), viewer, step.hiddenBefore);
  const head = viewFor(createPlaybook(now.config, step.after), viewer, step.hiddenAfter);
  const side = (playbook: Playbook) => ({ playbook, findings: [] });
  const review = compare(side(base), side(head), { audience: viewer.audience, today: day });
  const changes = review.changes.flatMap((found): DatedChange[] => {
    const [change, ref] = [weighed(found), refOf(found.kind, found.id)];
    if (!change) return [];
    const before = base.entries.get(refOf(found.kind, found.from ?? found.id));
    const turn = review.status.find(({ kind, id }) => kind === 'kpi' && refOf(kind, id) === ref);
    const isTurned = turn !== undefined && change.fields.some(redefines);
    return [{ commit, day, change, before, after: head.entries.get(ref), turn: isTurned ? turn : undefined, ref: follow(ref) }];
  });
  return { changes, seen: [...head.entries.values(), ...base.entries.values()] };
}
