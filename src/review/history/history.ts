import type { Viewer } from '../../model/audience.ts';
import type { Day } from '../../model/calendar.ts';
import type { ContentHistory } from '../../model/content-history.ts';
import type { Entry } from '../../model/entry.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Playbook } from '../../model/playbook.ts';
import { configChanges } from '../entry-changes.ts';
import { comparedIn } from './compare-step.ts';
import { countsInConfig } from './counts.ts';
import type { Dated, DatedChange, DatedConfigChange } from './dated.ts';
import { type GuardedStep, guarded } from './hidden.ts';

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

function configIn({ commit, day, config }: GuardedStep): DatedConfigChange[] {
  const fields = config ? configChanges(config.before, config.after, 'everyone').filter(countsInConfig) : [];
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
