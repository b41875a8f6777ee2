import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { config, edited, type Files, today, valid, withFields } from '../../tests/kit/content.ts';
import { siteDataOf } from '../../tests/kit/site-data.ts';
import { reviewCalendar } from './review-calendar.ts';

const site = 'https://intranet.example.org/playbook/';
const written = async (files: Files): Promise<string> => reviewCalendar(await siteDataOf(files), site);

/** Events as Thunderbird's reader understands them, by their id. */
function eventsIn(text: string): Map<string, ICAL.Component> {
  const calendar = ICAL.Component.fromString(text);
  return new Map(calendar.getAllSubcomponents('vevent').map((event) => [String(event.getFirstPropertyValue('uid')), event]));
}

const value = (event: ICAL.Component | undefined, name: string): string => String(event?.getFirstPropertyValue(name));

test('reviews, data and evidence have an all-day event on the day from which they are due', async () => {
  const events = eventsIn(await written(valid));
  const dayOf = (uid: string) => value(events.get(`${uid}@intranet.example.org/playbook`), 'dtstart');
  expect(dayOf('review-guide-anfang')).toBe('2027-05-01'); // 1 November and six months
  expect(dayOf('evidence-evidence-umfrage')).toBe('2027-06-02'); // valid until 1 June
  expect(dayOf('data-kpi-nps')).toBe('2026-12-16'); // fresh until 15 December
  expect(events.size).toBe(Object.keys(valid).filter((file) => file.endsWith('.mdx')).length + 2);
  for (const event of events.values()) expect((event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate).toBe(true);
});

test('an event names the owner as its category, and in its text contact and page', async () => {
  const event = eventsIn(await written(valid)).get('data-kpi-nps@intranet.example.org/playbook');
  expect(value(event, 'summary')).toBe('Neue Werte fehlen: Titel');
  expect(value(event, 'categories')).toBe('Leitung');
  expect(value(event, 'description')).toBe(`Zuständig: Leitung\nKontakt: leitung@kranichrad.example\n${site}kpis/nps/`);
  expect(value(event, 'url')).toBe(`${site}kpis/nps/`);
  expect(value(event, 'dtstamp')).toBe(`${today}T00:00:00Z`);
});

test('each look at a measure and each clearance has an event of its own, which says whose it is', async () => {
  const fields = `visibleBy: 2026-12-01
followUp: [2027-01-15, 2027-03-01]
clearances:
  - { by: privacy, state: cleared, until: 2027-06-30 }
  - { by: works-council, state: open, until: 2026-12-05 }`;
  const events = eventsIn(await written(withFields('measures/abendstunde.mdx', fields)));
  const own = [...events].filter(([uid]) => uid.includes('measure-abendstunde') && !uid.startsWith('review'));
  expect(own.map(([uid, event]) => [uid.split('@')[0], value(event, 'dtstart'), value(event, 'summary')])).toEqual([
    ['visible-measure-abendstunde', '2026-12-01', 'Soll sichtbar sein: Titel'],
    ['follow-up-measure-abendstunde', '2027-01-15', 'Nachsehen, ob es noch wirkt: Titel'],
    ['follow-up-2-measure-abendstunde', '2027-03-01', 'Nachsehen, ob es noch wirkt: Titel'],
    ['clearance-ended-measure-abendstunde', '2027-07-01', 'Freigabe abgelaufen: Titel (Datenschutz)'],
    ['clearance-open-2-measure-abendstunde', '2026-12-05', 'Freigabe fehlt: Titel (Betriebsrat)'],
  ]);
});

test('hostile words stay words: no line of theirs begins, no category is split, no line is too long', async () => {
  const title = 'A,b;c\\\\d\\r\\nEND:VEVENT\\u2028\\0 ÄÖÜäöüß👩‍👩‍👧‍👦ÄÖÜäöüßÄÖÜäöüßÄÖÜäöüß';
  const files = {
    ...edited('kpis/nps.mdx', 'title: Titel', `title: "${title}"`),
    'playbook.yml': config
      .replace('title: Leitung', 'title: "Leitung, Vertrieb; und\\nX-EVIL:1"')
      .replace('title: Playbook', 'title: "P,\\nX-EVIL:2"'),
  };
  const text = await written(files);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
  expect(text).not.toMatch(/^X-EVIL/m);
  const event = eventsIn(text).get('data-kpi-nps@intranet.example.org/playbook');
  expect(value(event, 'summary')).toBe('Neue Werte fehlen: A,b;c\\d END:VEVENT ÄÖÜäöüß👩‍👩‍👧‍👦ÄÖÜäöüßÄÖÜäöüßÄÖÜäöüß');
  expect(event?.getFirstProperty('categories')?.getValues()).toEqual(['Leitung, Vertrieb; und X-EVIL:1']);
  // The reader hands on what begins with X- as it is written: escaped.
  expect(value(ICAL.Component.fromString(text), 'x-wr-calname')).toBe('P\\, X-EVIL:2: Termine');
});

test('two builds have the same bytes, and nothing hidden or dropped is in them', async () => {
  expect(await written(valid)).toBe(await written(valid));
  const hidden = await written(withFields('kpis/nps.mdx', 'audience: team', withFields('guides/anfang.mdx', 'status: dropped')));
  expect(hidden).not.toMatch(/nps|anfang/);
});
