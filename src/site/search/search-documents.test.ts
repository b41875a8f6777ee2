import { expect, test } from 'vitest';
import { root } from '../../../tests/kit/command.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import type { SearchDocument } from '../../search/document.ts';
import { searchDocuments } from './search-documents.ts';

const files = {
  'goals/oben.mdx': '---\ntitle: Oben\nsummary: Ganz oben.\nowner: leitung\nlevel: company\nkpis: [zeit]\n---\n\nText.\n',
  'kpis/zeit.mdx':
    '---\ntitle: Zeit\nsummary: Kurz.\nowner: leitung\nquestion: Wie lang?\ndefinition: So lang.\nunit: Std.\ndirection: decrease\nfrequency: month\nbaseline: { period: 2026-01, value: 40 }\ntarget: { by: 2027-01, value: 20 }\nsource: { system: Uhr }\n---\n',
  'kpis/zeit.csv': 'period,value,note\n2026-01,40,\n2026-10,24,Umzug\n',
  'objections/nein.mdx':
    '---\ntitle: „Nein“\nsummary: Ein Nein.\nowner: leitung\nquote: Nein, nie.\nvariants: [Auf keinen Fall.]\nanswer: Doch, weil.\n---\n',
  'objections/geheim.mdx':
    '---\ntitle: Nurteam eins\nsummary: Nurteam.\nowner: leitung\naudience: team\nquote: Nurteam.\nanswer: Nurteam.\n---\n',
  'guides/entwurf.mdx': '---\ntitle: Entwurf eins\nstatus: draft\n---\n',
} as const;

const documents = async (audience: 'everyone' | 'team' = 'everyone') => searchDocuments(await siteDataOf(files, audience), root);
const at = (all: readonly SearchDocument[], page: string) => all.find((document) => document.page === `${page}/index.html`);

test('an objection is called by what is said, and tells its short answer', async () => {
  const found = at(await documents(), 'objections/nein');
  expect(found).toMatchObject({ title: '„Nein“', group: 'Einwände', said: ['Nein, nie.', 'Auf keinen Fall.'], fact: 'Doch, weil.' });
});

test('a KPI tells its value and its status in words, and its fields and notes are read', async () => {
  const found = at(await documents(), 'kpis/zeit');
  expect(found).toMatchObject({ group: 'Kennzahlen', fact: '24\u202FStd.', status: 'on-track', statusText: 'im Plan' });
  expect(found?.passages[0]?.text).toBe('Wie lang? So lang. Uhr. Umzug.');
});

test('a goal tells its level and how its KPIs stand', async () => {
  expect(at(await documents(), 'goals/oben')).toMatchObject({ fact: 'Unternehmen', status: 'on-track', statusText: 'im Plan' });
});

test('readers find nothing that they may not see', async () => {
  const text = JSON.stringify(await documents());
  expect(['Nurteam', 'geheim/', 'Entwurf eins'].filter((secret) => text.includes(secret))).toEqual([]);
  expect(at(await documents('team'), 'objections/geheim')?.title).toBe('Nurteam eins');
});

test('other pages and the handbook are found, too, and the handbook counts for less', async () => {
  const all = await documents();
  expect(at(all, 'map')).toMatchObject({ title: 'Zielkarte', group: 'Seiten' });
  expect(at(all, 'handbook/kpis')?.weight).toBeLessThan(1);
  expect(at(all, 'history')).toBeUndefined();
});
