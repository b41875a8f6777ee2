import { dayNumber } from '../../model/calendar.ts';
import type { EntryOf } from '../../model/entry.ts';
import { validUntil } from '../../model/freshness.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';

/** Evidence that has expired, or will be the next to do so. */
export interface Renewal {
  readonly card: Card;
  readonly expired: boolean;
  /** Until when it is valid, or was. */
  readonly validity: string;
  readonly owner: string;
  /** How many objections rest on it. */
  readonly rests: string;
}

/** As many as can be planned for beside what has expired already. */
const mostAhead = 5;

const untilOf = ({ data }: EntryOf<'evidence'>): string => validUntil(data);

function renewalOf(entry: EntryOf<'evidence'>, site: SiteData): Renewal {
  const { config, playbook, computed, today } = site;
  const words = messagesFor(config.locale).talk;
  const [t, format] = [words.proof, formatFor(config.locale)];
  const { expired } = computed.of(entry);
  const until = untilOf(entry);
  const answers = new Set(playbook.linksTo(entry.ref, 'rests-on').map(({ from }) => from)).size;
  return {
    card: cardOf(entry, site),
    expired,
    validity: expired ? words.recipe.expiredOn(format.day(until)) : t.until(format.day(until), dayNumber(until) - dayNumber(today)),
    owner: config.roles.find(({ id }) => id === entry.data.owner)?.title ?? entry.data.owner,
    rests: answers === 0 ? t.restsNothing : t.rests(answers),
  };
}

/** All evidence that has expired, the longest ago first, then what will expire next. What was dropped is not renewed. */
export function renewals(site: SiteData): readonly Renewal[] {
  const current = site.playbook
    .ofKind('evidence')
    .filter(({ data }) => data.status !== 'dropped')
    .toSorted((a, b) => untilOf(a).localeCompare(untilOf(b), 'en'));
  const expired = current.filter((entry) => site.computed.of(entry).expired);
  return [...expired, ...current.slice(expired.length, expired.length + mostAhead)].map((entry) => renewalOf(entry, site));
}
