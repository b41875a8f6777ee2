import type { Day } from './calendar.ts';
import { claimHolds } from './claim.ts';
import { type Durability, durabilityOf, type MissingForDurability } from './durability.ts';
import type { Entry, EntryOf } from './entry.ts';
import { isExpired, type Review, reviewState } from './freshness.ts';
import { type GoalProgress, goalProgressOf } from './goal-progress.ts';
import type { Kind, Ref } from './kinds.ts';
import type { Playbook } from './playbook.ts';
import { type Progress, progressOf } from './progress.ts';

/** What is computed of an entry beside its review; the same names as in `api/playbook.json`. */
interface OwnComputed extends Record<Kind, object> {
  kpi: Progress;
  goal: GoalProgress;
  evidence: { readonly expired: boolean };
  /** Only quick wins have a durability. */
  measure: { readonly durability?: Durability; readonly missing?: readonly MissingForDurability[] };
  objection: { readonly claims: readonly { readonly kpi: string; readonly holds: boolean | null }[] };
}

/** All that is computed of an entry of kind K. */
export type ComputedOf<K extends Kind> = OwnComputed[K] & { readonly review: Review };

/** Everything computed from a playbook on a day, once. */
export interface Computed {
  readonly today: Day;
  of<K extends Kind>(entry: EntryOf<K>): ComputedOf<K>;
}

interface Context {
  readonly playbook: Playbook;
  readonly progress: ReadonlyMap<string, Progress>;
  readonly today: Day;
}

const progressIn = ({ playbook, today }: Omit<Context, 'progress'>, { data, series }: EntryOf<'kpi'>): Progress =>
  progressOf(data, series, playbook.config.thresholds, today);

const computers: { [K in Kind]: (entry: EntryOf<K>, context: Context) => OwnComputed[K] } = {
  kpi: (entry, context) => context.progress.get(entry.id) ?? progressIn(context, entry),
  goal: (entry, { playbook, progress }) => goalProgressOf(entry, playbook, progress),
  evidence: ({ data }, { today }) => ({ expired: isExpired(data, today) }),
  measure: ({ data }) => (data.type === 'quick-win' ? durabilityOf(data) : {}),
  objection: ({ data }, { progress }) => ({
    claims: data.kpis.flatMap(({ kpi, claim }) => {
      const found = progress.get(kpi);
      return claim ? [{ kpi, holds: found ? claimHolds(claim, found) : null }] : [];
    }),
  }),
  checklist: () => ({}),
  channel: () => ({}),
  department: () => ({}),
  guide: () => ({}),
};

function computeOne<K extends Kind>(entry: EntryOf<K>, context: Context): ComputedOf<K> {
  const { data }: { data: Entry['data'] } = entry;
  return { ...computers[entry.kind](entry, context), review: reviewState(data, context.playbook.config.review, context.today) };
}

export function compute(playbook: Playbook, today: Day): Computed {
  const progress = new Map(playbook.ofKind('kpi').map((kpi) => [kpi.id, progressIn({ playbook, today }, kpi)]));
  const context = { playbook, progress, today };
  const done = new Map<Ref, ComputedOf<Kind>>();
  const of = <K extends Kind>(entry: EntryOf<K>): ComputedOf<K> => {
    const found = done.get(entry.ref) ?? computeOne(entry, context);
    done.set(entry.ref, found);
    return found as ComputedOf<K>;
  };
  return { today, of };
}
