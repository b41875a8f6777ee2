import ical, { ICalCalendarMethod, type ICalEventData, ICalEventTransparency } from 'ical-generator';
import { pageOf } from '../model/body-link.ts';
import { type DueDate, dueDatesOf } from '../model/due-dates.ts';
import type { Entry } from '../model/entry.ts';
import { messagesFor } from './messages/index.ts';
import { plainText } from './plain-text.ts';
import type { SiteData } from './playbook.ts';

/** What a calendar needs beside the playbook: the address under which the site is public. */
interface Published {
  readonly data: SiteData;
  readonly site: string;
}

/** The same for the same date of the same entry in every build, so that a calendar moves an event instead of doubling it. */
function uidOf({ what, place }: DueDate, { kind, id }: Entry, site: string): string {
  const { host, pathname } = new URL(site);
  const which = place === undefined ? what : `${what}-${place + 1}`;
  return `${which}-${kind}-${id}@${host}${pathname.replace(/\/$/, '')}`;
}

function summaryOf({ what, by }: DueDate, title: string, { config }: SiteData): string {
  const { upkeep, clearance } = messagesFor(config.locale);
  return upkeep.calendar[what](by === undefined ? title : `${title} (${clearance.by[by]})`);
}

function describe(entry: Entry, page: string, { config }: SiteData): { text: string; owner: string | undefined } {
  const t = messagesFor(config.locale).upkeep.calendar;
  const role = config.roles.find(({ id }) => id === entry.data.owner);
  const about = [...(role ? [t.owner(role.title)] : []), ...(role?.contact ? [t.contact(role.contact)] : [])].map(plainText);
  return { text: [...about, page].join('\n'), owner: role && plainText(role.title) };
}

function eventOf(entry: Entry, date: DueDate, { data, site }: Published): ICalEventData[] {
  if (date.day === null) return [];
  const page = `${site}${pageOf(entry.kind, entry.id)}`;
  const { text, owner } = describe(entry, page, data);
  return [
    {
      id: uidOf(date, entry, site),
      start: date.day,
      allDay: true,
      stamp: `${data.today}T00:00:00Z`,
      summary: plainText(summaryOf(date, entry.data.title, data)),
      description: text,
      url: page,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(owner !== undefined && { categories: [{ name: owner }] }),
    },
  ];
}

/** The library escapes the text of events, but not the calendar's name. */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&');

/** `reviews.ics`: each day on which a review, a value, evidence, a look at a measure or a clearance falls due, with the owner as category. */
export function reviewCalendar(data: SiteData, site: string): string {
  const { config, playbook } = data;
  const name = escapeText(plainText(messagesFor(config.locale).upkeep.calendar.name(config.title)));
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'strategy-playbook', product: 'reviews' } });
  for (const entry of playbook.entries.values())
    for (const date of dueDatesOf(entry, config.review))
      for (const event of eventOf(entry, date, { data, site })) calendar.createEvent(event);
  return `${calendar.toString()}\r\n`;
}
