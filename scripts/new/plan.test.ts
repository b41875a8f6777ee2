import { expect, test } from 'vitest';
import { read, valid } from '../../tests/kit/content.ts';
import { fromWords } from './from-words.ts';
import { planFor } from './plan.ts';
import { type Wish, wishesFrom } from './wish.ts';

const words = fromWords('de');

/** A suggestion of the entry at the address, for answers to these items. */
const suggested = (href: string, ...texts: readonly string[]) => ({
  line: 1,
  title: `Titel von ${href}`,
  href,
  reasons: texts.map((text) => ({ run: 'Liste: Erster', answer: 'nein', text, note: '' })),
});

const wished = (...suggestions: ReturnType<typeof suggested>[]): readonly Wish[] => wishesFrom(suggestions).wishes;

/** Drafts with the goals that they serve, what is there, and what is left out, in a playbook of these files. */
async function planned(wishes: readonly Wish[], files = valid, chosen?: ReadonlySet<string>) {
  const { playbook, reading } = await read(files);
  const plan = planFor(wishes, { playbook, broken: reading.broken, words }, chosen);
  return {
    drafts: plan.drafts.map(({ ref, title, goals }) => [ref, title, ...goals]),
    there: plan.there.map(({ ref, title }) => [ref, title]),
    leftOut: plan.leftOut.map(({ ref }) => ref),
  };
}

test.each([
  ['https://intranet.example.org/p/goals/treue/index.html', 'goal:treue'],
  ['file:///C:/Users/x/site/objections/keine-zeit/index.html', 'objection:keine-zeit'],
  ['http://127.0.0.1:4321/measures/a1/', 'measure:a1'],
  ['../../guides/a/index.html#teil', 'guide:a'],
  ['/checklists/start/index.html?x=1', 'checklist:start'],
])('%s is the page of %s', (href, ref) => {
  expect(wishesFrom([suggested(href)])).toMatchObject({ wishes: [{ ref }], wrong: [] });
});

test.each([
  'https://a.example/',
  'https://a.example/kpis/nps/index.html', // no answer suggests a KPI
  'https://a.example/goal/nps/index.html',
  'https://a.example/goals/index.html',
  'https://a.example/goals/Nps/index.html',
  'https://a.example/goals/-nps/index.html',
  'https://a.example/goals/map/index.html',
  'https://a.example/goals/../x/index.html',
  'https://a.example/goals/a%2fb/index.html',
  'https://a.example/goals/nps/map.svg',
  'javascript:alert(1)',
  '/constructor/nps/index.html',
  '',
])('%j is the page of no entry that could be started', (href) => {
  expect(wishesFrom([suggested(href)])).toMatchObject({ wishes: [], wrong: [{ href }] });
});

test('an entry that is suggested twice is one wish with all reasons', () => {
  const [wish, ...others] = wished(suggested('/goals/a/', 'eins'), suggested('https://b.example/goals/a/index.html', 'zwei'));
  expect([wish?.title, wish?.reasons.map(({ text }) => text), others]).toEqual(['Titel von /goals/a/', ['eins', 'zwei'], []]);
});

test('what is not there is started; a goal that is there gets a measure; the rest is told with the title that it has', async () => {
  expect(
    await planned(
      wished(suggested('/guides/neu/'), suggested('/goals/antworten/'), suggested('/objections/keine-zeit/'), suggested('/goals/neu/')),
    ),
  ).toEqual({
    drafts: [
      ['guide:neu', 'Titel von /guides/neu/'],
      ['measure:antworten-naechster-schritt', 'Nächster Schritt: Titel', 'antworten'],
      ['goal:neu', 'Titel von /goals/neu/'],
    ],
    there: [['objection:keine-zeit', 'Titel']],
    leftOut: [],
  });
});

test('the second time there is nothing left to start', async () => {
  const next = String(valid['measures/abendstunde.mdx']).replace('Titel', 'Weiter');
  expect(await planned(wished(suggested('/goals/antworten/')), { ...valid, 'measures/antworten-naechster-schritt.mdx': next })).toEqual({
    drafts: [],
    there: [['measure:antworten-naechster-schritt', 'Weiter']],
    leftOut: [],
  });
});

test('a dropped goal, and an entry that can’t be read, are there', async () => {
  const dropped = String(valid['goals/antworten.mdx']).replace('\n---\n', '\nstatus: dropped\n---\n');
  const files = { ...valid, 'goals/antworten.mdx': dropped, 'guides/kaputt.mdx': '---\ntitle: [\n---\n' };
  const { drafts, there } = await planned(wished(suggested('/goals/antworten/'), suggested('/guides/kaputt/')), files);
  expect(drafts).toEqual([]);
  expect(there.map(([ref]) => ref)).toEqual(['goal:antworten', 'guide:kaputt']);
});

const { 'departments/service.mdx': service = '' } = valid;
const withoutGoals = { 'departments/service.mdx': service };

test('a measure serves the goals that the same answer suggests; else the first goal', async () => {
  const wishes = wished(
    suggested('/goals/erstes/', 'eins'),
    suggested('/goals/zweites/', 'zwei', 'drei'),
    suggested('/measures/a/', 'zwei'),
    suggested('/measures/b/', 'vier'),
  );
  expect((await planned(wishes, withoutGoals)).drafts.slice(2)).toEqual([
    ['measure:a', 'Titel von /measures/a/', 'zweites'],
    ['measure:b', 'Titel von /measures/b/', 'erstes'],
  ]);
  expect((await planned(wishes)).drafts.at(-1)).toEqual(['measure:b', 'Titel von /measures/b/', 'antworten']);
});

test('without any goal a measure is left out', async () => {
  const wishes = wished(suggested('/measures/a/'), suggested('/guides/b/'));
  expect(await planned(wishes, withoutGoals)).toMatchObject({ drafts: [['guide:b', 'Titel von /guides/b/']], leftOut: ['measure:a'] });
});

test('of a choice only the chosen is started, and no measure serves a goal that is not', async () => {
  const wishes = wished(suggested('/goals/erstes/', 'eins'), suggested('/goals/zweites/'), suggested('/measures/a/', 'eins'));
  const chosen = new Set(['goal:zweites', 'measure:a']);
  expect((await planned(wishes, withoutGoals, chosen)).drafts).toEqual([
    ['goal:zweites', 'Titel von /goals/zweites/'],
    ['measure:a', 'Titel von /measures/a/', 'zweites'],
  ]);
  expect(await planned(wishes, withoutGoals, new Set(['measure:a']))).toMatchObject({ drafts: [], leftOut: ['measure:a'] });
});
