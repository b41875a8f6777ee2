import { describe, expect, test } from 'vitest';
import { finderOf, inEnglish, inGerman } from '../../tests/finder/finders.ts';
import { english, german, type Phrasing } from '../../tests/finder/phrasings.ts';
import { makeEntry } from '../../tests/kit/entries.ts';

describe('the recipe for what was said comes first', () => {
  test.each(german as Phrasing[])('„%s“ is %s', (typed, recipe) => {
    expect(inGerman(typed)?.[0]).toBe(recipe);
  });
  test.each(english as Phrasing[])('“%s” is %s', (typed, recipe) => {
    expect(inEnglish(typed)?.[0]).toBe(recipe);
  });
});

test('words in another form, in compounds and with slips are found', () => {
  const said = (quote: string) => makeEntry('objection', 'x', { quote });
  const finds = (quote: string, typed: string) => finderOf([said(quote)], 'de')(typed)?.length;
  for (const [quote, typed] of [
    ['Die Händler sind dagegen.', 'haendlern'],
    ['Das Jahresbudget ist weg.', 'Budgets'],
    ['Kein Budget.', 'Werbebudget'],
    ['Datenschutzgründe!', 'datenshcutz'],
    ['Wir messen nichts.', 'messbar'],
    ['Ein großes Risiko', 'RISIKEN grosse'],
  ] as const)
    expect([quote, typed, finds(quote, typed)]).toEqual([quote, typed, 1]);
});

test('what does not fit is not found, whatever common words it shares', () => {
  expect(inGerman('das ist doch Quatsch mit Xylophon')).toEqual([]);
  expect(inGerman('__proto__ constructor')).toEqual([]);
  expect(inEnglish('we do not have a xylophone')).toEqual([]);
});

test('nothing typed is no question', () => {
  expect(inGerman('')).toBeUndefined();
  expect(inGerman(' … ?! ')).toBeUndefined();
  expect(inGerman('m')).toBeUndefined();
});

test('while somebody types it is found before the word is whole', () => {
  for (const typed of ['sh', 'shi', 'shits', 'shitsto']) expect([typed, inGerman(typed)?.[0]]).toEqual([typed, 'shitstorm']);
});

test('a text of any length is answered', () => {
  expect(inGerman('messbar '.repeat(100_000))?.[0]).toBe('erfolg-nicht-messbar');
});
