import { expect, test } from 'vitest';
import { groupByLetter } from './az-groups.ts';

const grouped = (titles: readonly string[], locale: 'de' | 'en' = 'de') =>
  groupByLetter(
    titles.map((title) => ({ href: '/', title, kind: '' })),
    locale,
  ).map(({ letter, items }) => [letter, ...items.map(({ title }) => title)]);

test('quotation marks do not count, umlauts stand with their letter, and small ones with capitals', () => {
  expect(grouped(['Zeit', '„Alles“', 'Äpfel', 'apfel', 'Aprikose', 'Öl', 'Oper'])).toEqual([
    ['A', '„Alles“', 'apfel', 'Äpfel', 'Aprikose'],
    ['O', 'Öl', 'Oper'],
    ['Z', 'Zeit'],
  ]);
});

test('numbers stand before letters and in their order, and other alphabets after ours', () => {
  expect(grouped(['Zeit', '10 Fragen', '2 Fragen', 'Ямал', '🚲'])).toEqual([
    ['0–9', '🚲', '2 Fragen', '10 Fragen'],
    ['Z', 'Zeit'],
    ['Я', 'Ямал'],
  ]);
});
