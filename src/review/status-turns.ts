import { doubtsOf, standingOf } from '../model/argument.ts';
import type { Day } from '../model/calendar.ts';
import { type Computed, compute } from '../model/computed.ts';
import type { Entry } from '../model/entry.ts';
import type { Playbook } from '../model/playbook.ts';
import type { StatusTurn, Turned } from './review.ts';

/** What readers see as the status of an entry, of kinds that have one that is computed. */
function statusOf(entry: Entry, playbook: Playbook, computed: Computed): Turned | undefined {
  switch (entry.kind) {
    case 'kpi':
      return computed.of(entry).status;
    case 'objection':
      return standingOf(doubtsOf(entry, playbook, computed));
    case 'evidence':
      return computed.of(entry).expired ? 'expired' : 'current';
    case 'measure':
      return computed.of(entry).durability;
    default:
      return undefined;
  }
}

/** Statuses that are another one in the head, both judged on the same day; the playbooks know their entries under the same ids. */
export function statusTurns(base: Playbook, head: Playbook, today: Day): readonly StatusTurn[] {
  const [was, is] = [compute(base, today), compute(head, today)];
  return [...head.entries.values()].flatMap((entry): StatusTurn[] => {
    const old = base.entries.get(entry.ref);
    const before = old && statusOf(old, base, was);
    const after = statusOf(entry, head, is);
    return before && after && before !== after ? [{ kind: entry.kind, id: entry.id, before, after }] : [];
  });
}
