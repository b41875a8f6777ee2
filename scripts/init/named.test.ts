import { expect, test } from 'vitest';
import { faultsIn, idFor, namedFrom, namedIn } from './named.ts';

test.each([
  ['Geschäftsführung', 'geschaeftsfuehrung'],
  ['Straße & Ökologie', 'strasse-oekologie'],
  ['  Équipe «Été» 2 ', 'equipe-ete-2'],
  ['経営', ''],
  ['🚲', ''],
])('the id for %j is %j', (title, id) => {
  expect(idFor(title)).toBe(id);
});

test('an id stands before the first equals sign, and a title without letters for one gets its place', () => {
  expect(namedFrom('sales=Vertrieb = Umsatz', 'level', 1)).toEqual({ id: 'sales', title: 'Vertrieb = Umsatz' });
  expect(namedFrom('経営', 'role', 3)).toEqual({ id: 'role-3', title: '経営' });
  expect(namedIn(' Vertrieb,, 🚲 ', 'department')).toEqual([
    { id: 'vertrieb', title: 'Vertrieb' },
    { id: 'department-2', title: '🚲' },
  ]);
});

test('every fault is told, each with how to mend it', () => {
  const named = ['A B=Sales', 'map=Karte', 'sales=', 'sales=One', 'sales=Two', `long=${'x'.repeat(91)}`, 'lines=a\nb'];
  expect(faultsIn(named.map((text, index) => namedFrom(text, 'level', index)))).toMatchInlineSnapshot(`
    [
      "\`A B\` can’t be an id: lower-case letters, digits and single hyphens only, such as \`a-b=Sales\`",
      "the site uses \`map\` itself: write another id, such as \`our-map=Karte\`",
      "\`sales\` has no title on one line: write \`id=Title\`",
      "\`sales\` stands twice: give “One” another id, such as \`sales-2=One\`",
      "\`sales\` stands twice: give “Two” another id, such as \`sales-2=Two\`",
      "the title of \`long\` is longer than 90 characters: shorten it",
      "\`lines\` has no title on one line: write \`id=Title\`",
    ]
  `);
});

test('a title is as long as the title of an entry may be, in the units that count there', () => {
  expect(faultsIn([{ id: 'wheels', title: '🚲'.repeat(45) }])).toEqual([]);
  expect(faultsIn([{ id: 'wheels', title: '🚲'.repeat(46) }])).toEqual(['the title of `wheels` is longer than 90 characters: shorten it']);
});
