import { freshnessQueue, type OwnerQueue, type QueuedItem } from '../../model/freshness-queue.ts';
import type { Locale } from '../../model/schemas/config.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import { contactHref, withPath } from '../outside-urls.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import { type SiteView, siteView } from './site-view.ts';

/** Something to do: why, where, and how to get there. */
export interface FreshnessLine {
  readonly card: Card;
  readonly reason: string;
  readonly isDue: boolean;
  readonly edit: string | null;
}

export interface FreshnessOwner {
  /** The role's id; empty for entries without an owner. */
  readonly id: string;
  readonly title: string;
  readonly contact: { readonly href: string; readonly text: string } | null;
  readonly due: number;
  readonly lines: readonly FreshnessLine[];
}

/** One queue of everything that is due or soon will be. */
export interface FreshnessView {
  readonly site: SiteView;
  readonly owners: readonly FreshnessOwner[];
  readonly due: number;
  readonly items: number;
}

/** Why an entry is in the queue, and since when. */
export function reasonOf({ what, day, isDue, by }: QueuedItem, locale: Locale): string {
  const { upkeep, clearance } = messagesFor(locale);
  const t = upkeep.freshness;
  if (day === null) return t.never;
  const date = formatFor(locale).day(day);
  const soon = what === 'data' ? '' : t.what[what].soon(date);
  const text = isDue ? t.what[what].due(date) : soon;
  return by === undefined ? text : `${clearance.by[by]}: ${text}`;
}

/** New values belong into the series, the rest into the entry. */
export const fileToEdit = ({ what, entry }: QueuedItem): string => (what === 'data' ? (entry.seriesFile ?? entry.file) : entry.file);

function lineOf(item: QueuedItem, data: SiteData): FreshnessLine {
  const { editUrl, locale } = data.config;
  const edit = editUrl === undefined ? null : withPath(editUrl, fileToEdit(item));
  return { card: cardOf(item.entry, data), reason: reasonOf(item, locale), isDue: item.isDue, edit };
}

function ownerOf({ owner, items, due }: OwnerQueue, data: SiteData): FreshnessOwner {
  const t = messagesFor(data.config.locale).upkeep.freshness;
  const role = data.config.roles.find(({ id }) => id === owner);
  const contact = role?.contact === undefined ? null : { href: contactHref(role.contact), text: role.contact };
  return { id: owner ?? '', title: role?.title ?? t.nobody, contact, due, lines: items.map((item) => lineOf(item, data)) };
}

export function freshnessView(data: SiteData): FreshnessView {
  const owners = freshnessQueue(data.playbook, data.today).map((queue) => ownerOf(queue, data));
  return {
    site: siteView(data),
    owners,
    due: owners.reduce((sum, { due }) => sum + due, 0),
    items: owners.reduce((sum, { lines }) => sum + lines.length, 0),
  };
}
