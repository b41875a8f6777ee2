import { expect, test } from 'vitest';
import { entry, type Files, valid } from '../../../../tests/kit/content.ts';
import { siteDataOf } from '../../../../tests/kit/site-data.ts';
import { measuresView } from './measures-view.ts';

const measure = (id: string, fields: string): Files => ({
  [`measures/${id}.mdx`]: entry(`title: ${id}\nsummary: Kurz.\nowner: leitung\nreviewed: 2026-11-01\ngoals: [antworten]\n${fields}`),
});

const effect = 'effects: [{ kpi: nps, from: 10, to: 20.5 }]';
const files: Files = {
  ...valid,
  ...measure('spaeter', 'type: project\nstart: 2027-03-01'),
  ...measure('bald', 'type: project\nstart: 2026-12-01\nclearances:\n  - { by: privacy, state: open }\n  - { by: legal, state: cleared }'),
  ...measure('neu', `type: quick-win\neffort: S\ndepartment: service\nstart: 2026-11-01\nvisibleBy: 2026-12-24\n${effect}`),
  ...measure(
    'sichtbar',
    `type: quick-win\neffort: M\nstart: 2026-01-01\nvisibleBy: 2026-02-01\nfollowUp: [2026-08-01, 2027-01-15]\n${effect}`,
  ),
  ...measure('hielt', 'type: routine\noutcome: { state: sustained, on: 2026-05-01 }'),
  ...measure('hielt-lang', 'type: routine\noutcome: { state: sustained, on: 2026-09-01 }'),
  ...measure(
    'verpufft',
    'type: quick-win\nvisibleBy: 2026-02-01\noutcome: { state: faded, on: 2026-06-01, note: Nie wieder ohne Plan. }\nclearances: [{ by: legal, state: open }]',
  ),
};

const view = async (given: Files = files, audience: 'everyone' | 'team' = 'everyone') => measuresView(await siteDataOf(given, audience));
const cardOf = async (id: string, given: Files = files) => {
  const { columns } = await view(given);
  return columns.flatMap(({ cards }) => cards).find(({ card }) => card.ref === `measure:${id}`);
};
const plain = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, ' ');

test('each stage has its column: what comes next or has waited longest stands first, the latest outcome first', async () => {
  const { columns } = await view();
  expect(columns.map(({ stage, cards }) => [stage, ...cards.map(({ card }) => card.title)])).toEqual([
    ['planned', 'bald', 'spaeter', 'Titel'],
    ['running', 'neu'],
    ['look', 'sichtbar'],
    ['sustained', 'hielt-lang', 'hielt'],
    ['faded', 'verpufft'],
  ]);
});

test('what was dropped has a column only where there is some', async () => {
  const { columns } = await view({ ...files, ...measure('weg', 'type: project\nstatus: dropped') });
  expect(columns.at(-1)?.cards.map(({ card }) => card.title)).toEqual(['weg']);
});

test('a card tells type, effort, department, the effect in numbers, the next day and what the test of durability lacks', async () => {
  const card = await cardOf('neu');
  expect(card?.facts).toEqual(['Schneller Erfolg', 'Aufwand klein', 'Titel']);
  expect(card?.effects.map(({ kpi, text }) => [kpi.ref, kpi.statuses, plain(text)])).toEqual([
    ['kpi:nps', ['on-track'], '10,0 → 20,5 Punkte'],
  ]);
  expect(card?.next).toBe('24. Dezember 2026 – Soll sichtbar sein');
  expect(card?.durability).toEqual({ verdict: 'flash-risk', lacks: 'was bleibt und ein Termin zum Nachsehen' });
  expect(card?.missing).toEqual([]);
});

test('a missing outcome is asked for once, from its first day; so is each clearance that is not there', async () => {
  expect((await cardOf('sichtbar'))?.missing).toEqual(['1. Februar 2026 – Soll sichtbar sein: Ergebnis fehlt']);
  expect((await cardOf('bald'))?.missing).toEqual(['Datenschutz: offen']);
});

test('what faded is its lesson: nothing is asked for any more', async () => {
  const card = await cardOf('verpufft');
  expect(card?.note).toBe('Nie wieder ohne Plan.');
  expect(card?.missing).toEqual([]);
  expect(card?.next).toBeUndefined();
  expect(card?.durability).toBeUndefined();
});

test('nothing hidden is on the board: neither a measure, nor the KPI and the department of one', async () => {
  const team = 'audience: team';
  const hidden: Files = {
    ...files,
    'kpis/nps.mdx': String(files['kpis/nps.mdx']).replace('title: Titel', `title: Geheim\n${team}`),
    'departments/service.mdx': String(files['departments/service.mdx']).replace('title: Titel', `title: Geheim\n${team}`),
    ...measure('geheim', `type: project\n${team}`),
  };
  expect(JSON.stringify(await view(hidden))).not.toMatch(/geheim/i);
  expect(JSON.stringify(await view(hidden, 'team'))).toMatch(/geheim/);
});

test('what may be chosen is what there is; partners count, and one thing is no choice', async () => {
  const options = (await view()).filters.map(({ name, options: all }) => [name, all.map(([value]) => value)]);
  expect(options).toEqual([
    ['type', ['quick-win', 'project', 'routine']],
    ['effort', ['S', 'M']],
  ]);
  const other = { 'departments/vertrieb.mdx': String(files['departments/service.mdx']) };
  const partners = await view({ ...files, ...other, ...measure('mit', 'type: project\ndepartment: service\npartners: [vertrieb]') });
  expect(partners.filters.find(({ name }) => name === 'department')?.options.map(([value]) => value)).toEqual(['service', 'vertrieb']);
  expect((await view(valid)).filters).toEqual([]);
});

test('the time line has a row for each measure with a day in these months, and names the others', async () => {
  const { timeline } = await view({
    ...files,
    ...measure('alt', 'type: project\nstart: 2020-01-01\nvisibleBy: 2020-02-01\noutcome: { state: faded, on: 2020-03-01 }'),
  });
  expect([timeline.from, timeline.to]).toEqual(['Mai 2025', 'März 2027']);
  expect(timeline.undated.map(({ card }) => card.title)).toEqual(['Titel', 'alt']);
  const row = timeline.rows.find(({ measure: { card } }) => card.title === 'sichtbar');
  expect(row?.placed.bar?.goesOn).toBe(false);
  expect(row?.placed.marks.map(({ shape, state }) => `${shape} ${state}`)).toEqual([
    'start past',
    'visible missing',
    'follow-up missing',
    'follow-up coming',
  ]);
  expect(row?.placed.marks.map(({ x }) => x)).toEqual(row?.placed.marks.map(({ x }) => x).toSorted((a, b) => a - b));
});

test('a routine goes on, and what has an outcome ends there', async () => {
  const { timeline } = await view({ ...files, ...measure('immer', 'type: routine\nstart: 2026-01-01\nfollowUp: [2026-12-01]') });
  const bars = new Map(timeline.rows.map(({ measure: { card }, placed }) => [card.title, placed]));
  expect(bars.get('immer')?.bar?.goesOn).toBe(true);
  const ended = bars.get('verpufft');
  expect((ended?.bar?.x ?? 0) + (ended?.bar?.width ?? 0)).toBe(ended?.marks.at(-1)?.x);
});
