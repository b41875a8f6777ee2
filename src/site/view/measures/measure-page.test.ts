import { expect, test } from 'vitest';
import { type Files, valid, withFields } from '../../../../tests/kit/content.ts';
import { siteDataOf } from '../../../../tests/kit/site-data.ts';
import type { EntryView } from '../entry-view.ts';
import { cacheKeyOf, entryView } from '../entry-view.ts';

const file = 'measures/abendstunde.mdx';
const begun = 'start: 2026-01-05\nvisibleBy: 2026-03-01\neffects: [{ kpi: nps, from: 10, to: 20 }]';

async function viewOf(files: Files, ref: 'measure:abendstunde' | 'kpi:nps' = 'measure:abendstunde'): Promise<EntryView> {
  const data = await siteDataOf(files);
  const found = data.playbook.entries.get(ref);
  if (!found) throw new Error(`There is no ${ref}.`);
  return entryView(found, data);
}

const effectOf = async (fields: string) => (await viewOf(withFields(file, fields))).measure?.effects[0];
const plain = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, ' ');

test('beside what was expected stands what was measured by the day of the outcome', async () => {
  const { measure } = await viewOf(withFields(file, `${begun}\noutcome: { state: sustained, on: 2026-10-15 }`));
  expect(measure?.measured).toBe('gemessen am 15. Oktober 2026');
  const effect = measure?.effects[0];
  expect([plain(effect?.from), plain(effect?.to)]).toEqual(['10 Punkte', '20 Punkte']);
  expect(plain(effect?.measured?.value)).toBe('17 Punkte');
  expect(effect?.measured?.period).toBe('September 2026');
  expect(plain(effect?.measured?.way)).toBe('70 % vom Weg');
});

test('without the day of an outcome it is what was measured so far', async () => {
  const { measure } = await viewOf(withFields(file, begun));
  expect(measure?.measured).toBe('gemessen bisher');
  expect(measure?.effects[0]?.measured?.period).toBe('Oktober 2026');
});

test('a value from before the start is told as that', async () => {
  const effect = await effectOf('start: 2026-11-15\neffects: [{ kpi: nps, from: 19, to: 20 }]');
  expect(effect?.measured?.way).toBe('aus der Zeit davor');
});

test('almost all of the way is not all of it', async () => {
  const effect = await effectOf('effects: [{ kpi: nps, from: 10, to: 19.001 }]');
  expect(plain(effect?.measured?.way)).toBe('99,99 % vom Weg');
});

test('the KPI’s chart marks start, visible-by and outcome, in words, and has no files of its own', async () => {
  const effect = await effectOf(`${begun}\nfollowUp: [2026-06-01]\noutcome: { state: faded, on: 2026-07-01 }`);
  const chart = effect?.chart?.chart;
  expect(chart?.measure?.marks.map(({ label, note }) => `${label} ${note}`)).toEqual([
    'A 5. Januar 2026: Beginn',
    'B 1. März 2026: Soll sichtbar sein',
    'C 1. Juli 2026: Ergebnis: verpufft',
  ]);
  expect(chart?.keys.map(({ label }) => plain(label))).toEqual(['Wert', 'vorher: 10 Punkte', 'erwartet: 20 Punkte']);
  expect(effect?.chart).not.toHaveProperty('pictures');
});

test('a KPI without values has no chart, and no value is told', async () => {
  const { 'kpis/nps.csv': _series, ...files } = withFields(file, begun);
  const { measure } = await viewOf(files);
  expect(measure?.effects[0]).toEqual(expect.objectContaining({ kpi: expect.objectContaining({ ref: 'kpi:nps' }) }));
  expect(measure?.effects[0]).not.toHaveProperty('chart');
  expect(measure?.effects[0]).not.toHaveProperty('measured');
});

test('a KPI names the measures that should move it, with their stage; what was dropped is not among them', async () => {
  const { movers } = await viewOf(withFields(file, begun), 'kpi:nps');
  expect(movers?.map(({ card, stage, expects }) => [card.ref, stage, expects.replaceAll(/[\u00A0\u202F]/g, ' ')])).toEqual([
    ['measure:abendstunde', 'look', '10 → 20 Punkte'],
  ]);
  expect((await viewOf(withFields(file, `${begun}\nstatus: dropped`), 'kpi:nps')).movers).toEqual([]);
  expect((await viewOf(withFields(file, `${begun}\naudience: team`), 'kpi:nps')).movers).toEqual([]);
});

test('whatever is shown of a measure changes its page and the KPI’s', async () => {
  const key = async (files: Files, ref: Parameters<typeof viewOf>[1]) => cacheKeyOf(await viewOf(files, ref), '');
  const [before, after] = [withFields(file, begun), withFields(file, begun.replace('to: 20', 'to: 21'))];
  expect(await key(before, 'kpi:nps')).not.toBe(await key(after, 'kpi:nps'));
  const newer = { ...before, 'kpis/nps.csv': String(valid['kpis/nps.csv']).replace('19', '18') };
  expect(await key(before, undefined)).not.toBe(await key(newer, undefined));
});
