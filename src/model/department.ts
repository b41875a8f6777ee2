import type { Day } from './calendar.ts';
import type { Entry, EntryOf } from './entry.ts';
import { freshnessItems, type QueuedItem, waitingItems } from './freshness-queue.ts';
import { isPursued } from './goals-below.ts';
import type { Clearance } from './measures/clearance.ts';
import type { Playbook } from './playbook.ts';

type Department = EntryOf<'department'>;

/** What belongs to a department: what names it, and the KPIs that measure its goals. */
export interface Belongings {
  readonly goals: readonly EntryOf<'goal'>[];
  readonly measures: readonly EntryOf<'measure'>[];
  readonly channels: readonly EntryOf<'channel'>[];
  readonly kpis: readonly EntryOf<'kpi'>[];
}

export function belongingsOf({ ref, id }: Department, playbook: Playbook): Belongings {
  const named = new Set(playbook.linksTo(ref, 'belongs-to').map(({ from }) => from));
  const goals = playbook.ofKind('goal').filter(({ data }) => data.department === id);
  const measured = new Set(goals.filter(isPursued).flatMap(({ data }) => data.kpis));
  return {
    goals,
    measures: playbook.ofKind('measure').filter((measure) => named.has(measure.ref)),
    channels: playbook.ofKind('channel').filter((channel) => named.has(channel.ref)),
    kpis: playbook.ofKind('kpi').filter((kpi) => measured.has(kpi.id)),
  };
}

const entriesOf = ({ goals, measures, channels, kpis }: Belongings): readonly Entry[] => [...goals, ...measures, ...channels, ...kpis];

export interface Agreement {
  readonly entry: Entry;
  readonly on: Day;
  readonly by: readonly string[];
}

/** What was agreed on the department and what belongs to it, the latest first. */
export function agreementsOf(department: Department, belongings: Belongings): readonly Agreement[] {
  const found = [department, ...entriesOf(belongings)].flatMap((entry): Agreement[] => {
    const { agreed } = entry.data;
    return agreed ? [{ entry, ...agreed }] : [];
  });
  return found.sort((a, b) => b.on.localeCompare(a.on, 'en'));
}

/** Something that a department is asked for; without a day where it was never given one. */
export type Ask =
  | { readonly what: 'agreement'; readonly entry: Entry; readonly day: null }
  | { readonly what: 'clearance'; readonly by: Clearance['by']; readonly entry: Entry; readonly day: null }
  | { readonly what: 'due'; readonly item: QueuedItem; readonly entry: Entry; readonly day: Day | null };

const toAsk = (item: QueuedItem): Ask => ({ what: 'due', item, entry: item.entry, day: item.day });

const agreementAsks = (entries: readonly Entry[]): Ask[] =>
  entries.filter(({ data }) => data.status === 'proposed').map((entry) => ({ what: 'agreement', entry, day: null }));

/** Open clearances that have no day; those that have one are due. */
const clearanceAsks = (entry: EntryOf<'channel'> | EntryOf<'measure'>): Ask[] =>
  entry.data.clearances
    .filter(({ state, until }) => state === 'open' && until === undefined && !(entry.kind === 'measure' && entry.data.start))
    .map(({ by }) => ({ what: 'clearance', by, entry, day: null }));

/** Reviews and numbers are the owner's to do; what a measure or channel waits for is the department's. */
const isOwners = ({ what }: QueuedItem): boolean => what === 'review' || what === 'data' || what === 'evidence';

const last: Day = '9999-12-31';

/** What a department is asked for next, by date, and what has none at the end; nothing is asked for what was dropped. */
export function asksOf({ data }: Department, belongings: Belongings, playbook: Playbook, today: Day): readonly Ask[] {
  const channels = belongings.channels.filter(({ data: own }) => own.state !== 'closed');
  const active = [...belongings.measures, ...channels].filter(isPursued);
  const waiting = active.flatMap((entry) => waitingItems(entry, playbook, today)).filter((item) => !isOwners(item));
  const isTold = new Set<Entry>(active);
  const owned = [...playbook.entries.values()].filter((entry) => data.lead !== undefined && entry.data.owner === data.lead);
  const upkeep = freshnessItems(playbook, today, owned).filter((item) => isOwners(item) || !isTold.has(item.entry));
  const asks = [...[...upkeep, ...waiting].map(toAsk), ...active.flatMap(clearanceAsks), ...agreementAsks(entriesOf(belongings))];
  return asks.sort((a, b) => (a.day ?? last).localeCompare(b.day ?? last, 'en'));
}
