import { type Viewer, viewFor } from '../../model/audience.ts';
import type { Day } from '../../model/calendar.ts';
import type { ContentHistory } from '../../model/content-history.ts';
import type { Entry } from '../../model/entry.ts';
import { type Ref, refOf } from '../../model/kinds.ts';
import { createPlaybook, type Playbook } from '../../model/playbook.ts';
import { compare } from '../compare.ts';
import { configChanges } from '../entry-changes.ts';
import type { EntryChange, FieldChange, StatusTurn } from '../review.ts';
import { counts, countsInConfig, redefines } from './counts.ts';
import { type GuardedStep, guarded } from './hidden.ts';

interface Dated {
  /** Undefined for what is not committed yet. */
  readonly commit: string | undefined;
  readonly day: Day;
}

/** A change of one entry that means something for the strategy, and when it came. */
export interface DatedChange extends Dated {
  readonly change: EntryChange;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
  /** How the status of a KPI turned on that day, because its target or definition is another one. */
  readonly turn: StatusTurn | undefined;
  /** What the entry is called now, or was at last. */
  readonly ref: Ref;
}

/** What became of the playbook as a whole. */
export interface DatedConfigChange extends Dated {
  readonly fields: readonly FieldChange[];
}

/** How the strategy became what it is, as its readers may know it. */
export interface History extends Pick<ContentHistory, 'from' | 'start'> {
  /** Newest first; those of one day in the order of the playbook. */
  readonly changes: readonly DatedChange[];
  readonly config: readonly DatedConfigChange[];
  /** Entries that lie in another repository, of whose changes nothing is known here. */
  readonly elsewhere: ReadonlySet<Ref>;
  /** Every entry that changes name, as it was at last. */
  readonly known: ReadonlyMap<Ref, Entry>;
  /** The ref that an entry has now. */
  readonly follow: (ref: Ref) => Ref;
}

/** Follows an entry through all its renames. */
function followIn(steps: readonly GuardedStep[], now: Playbook): History['follow'] {
  const later = new Map<Ref, Ref>(); // steps come newest first: what an id became is known before it is asked for
  for (const { renames } of steps) for (const [from, to] of renames) later.set(from, later.get(to) ?? to);
  return (ref) => (now.entries.has(ref) ? ref : (later.get(ref) ?? ref));
}

/** What is left of a change when all is taken out that means nothing for the strategy; undefined when nothing is. */
function weighed(change: EntryChange): EntryChange | undefined {
  const fields = change.fields.filter(counts);
  return change.change === 'changed' && fields.length === 0 ? undefined : { ...change, fields, impact: [] };
}

interface Compared {
  readonly changes: readonly DatedChange[];
  readonly seen: readonly Entry[];
}

function comparedIn(step: GuardedStep, now: Playbook, viewer: Viewer, follow: History['follow']): Compared {
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

function configIn({ commit, day, config }: GuardedStep): DatedConfigChange[] {
  const fields = config ? configChanges(config.before, config.after).filter(countsInConfig) : [];
  return fields.length === 0 ? [] : [{ commit, day, fields }];
}

const byDay = (a: Dated, b: Dated): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);

/** The content as it is now, for all audiences, and who is told about it on which day. */
export interface Present {
  readonly playbook: Playbook;
  readonly elsewhere: ReadonlySet<Ref>;
  readonly viewer: Viewer;
  readonly today: Day;
}

/** The changes until today that count, as these readers may know them. */
export function historyFor({ from, start, steps }: ContentHistory, { playbook: now, elsewhere, viewer, today }: Present): History {
  const all = guarded(steps, now, viewer);
  const follow = followIn(all, now);
  const told = all.filter(({ day }) => day <= today);
  const compared = told.map((step) => comparedIn(step, now, viewer, follow));
  const known = new Map<Ref, Entry>();
  for (const entry of compared.flatMap(({ seen }) => seen)) if (!known.has(entry.ref)) known.set(entry.ref, entry);
  const changes = compared.flatMap((one) => one.changes).sort(byDay);
  return { from, start, changes, config: told.flatMap(configIn).sort(byDay), elsewhere, known, follow };
}
