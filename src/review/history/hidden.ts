import { hiddenFrom, type Viewer } from '../../model/audience.ts';
import type { ContentStep } from '../../model/content-history.ts';
import type { Ref } from '../../model/kinds.ts';
import { createPlaybook, type Playbook } from '../../model/playbook.ts';
import { type Renames, renamesBetween } from '../renames.ts';

/** A step, with the ids that changed in it and what it must not tell. */
export interface GuardedStep extends ContentStep {
  readonly renames: Renames;
  readonly hiddenBefore: ReadonlySet<Ref>;
  readonly hiddenAfter: ReadonlySet<Ref>;
}

/**
 * What each step must not tell: whatever is hidden from these readers now, or was at any time from the step on, under whatever id.
 * What was hidden before and is not since is new to them.
 * @param steps oldest first; those that are given back are newest first
 */
export function guarded(steps: readonly ContentStep[], now: Playbook, viewer: Viewer): readonly GuardedStep[] {
  const hidden = new Set(hiddenFrom(now.entries.values(), viewer));
  const add = (refs: Iterable<Ref>) => [...refs].forEach((ref) => void hidden.add(ref));
  return steps.toReversed().map((step): GuardedStep => {
    const renames = renamesBetween(createPlaybook(now.config, step.before), createPlaybook(now.config, step.after));
    const hiddenAfter = new Set(hidden); // what it became is what a later step found, or what it is now
    add(hiddenFrom(step.before, viewer));
    add([...renames].flatMap(([from, to]) => (hiddenAfter.has(to) ? [from] : [])));
    return { ...step, renames, hiddenAfter, hiddenBefore: new Set(hidden) };
  });
}
