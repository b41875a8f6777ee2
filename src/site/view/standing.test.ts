import { expect, test } from 'vitest';
import { edited, type Files, valid, withFields } from '../../../tests/kit/content.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import { cardOf } from './card.ts';
import { entryView, isView } from './entry-view.ts';
import { standingView } from './standing.ts';

const objection = 'objections/keine-zeit.mdx';
const claiming = (claims: string, files = valid): Files => withFields(objection, `kpis: [${claims}]`, files);
const atLeast = (bound: number) => `{ kpi: nps, claim: { atLeast: ${bound} } }`;

async function shownOf(files: Files) {
  const data = await siteDataOf(files);
  const entry = data.playbook.find('objection', 'keine-zeit');
  if (!entry) throw new Error('no objection');
  const view = entryView(entry, data);
  if (!isView(view, 'objection')) throw new Error('no view');
  return { standing: standingView(entry, data), view, mark: cardOf(entry, data).warning };
}

const texts = async (files: Files) => (await shownOf(files)).standing?.doubts.map(({ text }) => text.replaceAll('\u00A0', ' '));

test('an argument that holds is shown without a word', async () => {
  const { standing, view, mark } = await shownOf(claiming(atLeast(19)));
  expect([standing, view.standing, mark]).toEqual([undefined, undefined, undefined]);
});

test('one that fails tells both numbers, and its card is marked', async () => {
  const files = claiming(atLeast(20));
  expect(await texts(files)).toEqual(['behauptet ist mindestens 20 Punkte, der letzte Wert ist 19 Punkte (Oktober 2026)']);
  const { standing, mark } = await shownOf(files);
  expect(standing).toMatchObject({ standing: 'fails', doubts: [{ href: '/kpis/nps/index.html', title: 'Titel' }] });
  expect(mark).toBe('hält zurzeit nicht');
});

test('stale and missing data, and expired evidence, say that nothing is proven, and since when', async () => {
  const stale = { ...claiming(atLeast(19)), 'kpis/nps.csv': 'period,value\n2026-06,19\n' };
  expect(await texts(stale)).toEqual([
    'behauptet ist mindestens 19 Punkte, der letzte Wert ist 19 Punkte (Juni 2026), die Daten sind seit 15. August 2026 veraltet',
  ]);
  expect((await shownOf(stale)).mark).toBe('zurzeit nicht belegt');
  const missing = { ...claiming(atLeast(19)), 'kpis/nps.csv': 'period,value\n' };
  expect(await texts(missing)).toEqual(['behauptet ist mindestens 19 Punkte, einen Wert dazu gibt es noch nicht']);
  const expired = edited('evidence/umfrage.mdx', 'validFor: P1Y', 'validFor: P1M');
  expect(await texts(expired)).toEqual(['Beleg abgelaufen seit 2. Juli 2026']);
});

test('of two claims on one KPI each has its own verdict', async () => {
  const { view } = await shownOf(claiming(`${atLeast(10)}, ${atLeast(50)}`));
  expect(view.proofs.flatMap(({ verdict }) => verdict ?? [])).toEqual(['stimmt', 'stimmt zurzeit nicht']);
});

test('a claim on a hidden KPI says nothing to those who may not see it', async () => {
  const files = edited('kpis/nps.mdx', '\n---\n', '\naudience: team\n---\n', claiming(atLeast(50)));
  expect((await shownOf(files)).standing).toBeUndefined();
});
