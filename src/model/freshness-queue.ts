import { addDays, type Day } from './calendar.ts';
import { type DueDate, dueDatesOf } from './due-dates.ts';
import type { Entry } from './entry.ts';
import { soonDays } from './freshness.ts';
import type { Playbook } from './playbook.ts';

/** Something that is to be done for an entry, now or soon. */
export interface QueuedItem extends DueDate {
  readonly entry: Entry;
  readonly isDue: boolean;
}

/** What waits for one role; null for entries without an owner. */
export interface OwnerQueue {
  readonly owner: string | null;
  /** What is due, the longest first, then what will be soon. */
  readonly items: readonly QueuedItem[];
  readonly due: number;
}

/** A series is followed by its frequency; there is nothing to prepare before the next value is missing. */
const isSoon = ({ what, day }: DueDate, today: Day): boolean => what !== 'data' && day !== null && today >= addDays(day, -soonDays);

const isLook = ({ what }: DueDate): boolean => what === 'visible' || what === 'follow-up';

/** One look answers all that came before it: a measure is asked for once, from the first day that nobody told of. */
function asksOnce(items: readonly QueuedItem[]): QueuedItem[] {
  const first = items.find((item) => item.isDue && isLook(item));
  return items.filter((item) => item === first || !item.isDue || !isLook(item));
}

/** Everything that an entry waits for, however far ahead. */
export const waitingItems = (entry: Entry, { config }: Playbook, today: Day): readonly QueuedItem[] =>
  asksOnce(dueDatesOf(entry, config.review).map((date) => ({ ...date, entry, isDue: date.day === null || today >= date.day })));

const itemsOf = (entry: Entry, playbook: Playbook, today: Day): readonly QueuedItem[] =>
  waitingItems(entry, playbook, today).filter((item) => item.isDue || isSoon(item, today));

const never: Day = '9999-12-31';

/** What has waited longest comes first; what never had a date comes after it, and what is only coming up last. */
const compareItems = (a: QueuedItem, b: QueuedItem): number =>
  Number(b.isDue) - Number(a.isDue) || (a.day ?? never).localeCompare(b.day ?? never, 'en');

/** Everything that is due or soon will be, in the order in which it should be done; of some entries, or of all. */
export const freshnessItems = (
  playbook: Playbook,
  today: Day,
  entries: readonly Entry[] = [...playbook.entries.values()],
): readonly QueuedItem[] => entries.flatMap((entry) => itemsOf(entry, playbook, today)).sort(compareItems);

const countDue = (items: readonly QueuedItem[]): number => items.filter(({ isDue }) => isDue).length;

/** One queue of everything by owner; the owner with most due comes first. */
export function freshnessQueue(playbook: Playbook, today: Day): readonly OwnerQueue[] {
  const byOwner = Map.groupBy(freshnessItems(playbook, today), ({ entry }) => entry.data.owner ?? null);
  const owners = [...playbook.config.roles.map(({ id }) => id), null];
  return owners
    .flatMap((owner): OwnerQueue[] => {
      const items = byOwner.get(owner) ?? [];
      return items.length === 0 ? [] : [{ owner, items, due: countDue(items) }];
    })
    .sort((a, b) => b.due - a.due || b.items.length - a.items.length);
}
