import { expect, test } from 'vitest';
import { isNear } from './nearness.ts';

test.each([
  ['zufriedener', 'Zufriedene Kundschaft', true],
  ['Haendler', 'Händlerportal', true],
  ['Räder', 'Ein Rad', true],
  ['Bewerberbefragung', 'Bewerberinnen', true],
  ['IT', 'IT und Digitales', true],
  ['Xylophonist', 'X (vormals Twitter)', false],
  ['zzz', 'Alles von A bis Z', false],
  ['selling', 'We sell tea', true],
  ['nodding', 'A nod will do', true],
  ['tasted', 'A taste of it', true],
  ['ringing', 'Spring offers', false],
  ['Schitstorm', 'Schon einmal versucht', false],
])('%s and %s: %s', (typed, title, expected) => {
  expect(isNear(typed)({ meta: { title }, excerpt: '' })).toBe(expected);
});

test('a word counts where it stands: in the text, or in a compound of the title', () => {
  expect(isNear('Strichliste')({ meta: { title: 'A' }, excerpt: 'mit <mark>Strich</mark>liste' })).toBe(true);
  expect(isNear('Gewinnspiel')({ meta: { title: 'A', parts: 'gewinnspiel' }, excerpt: '' })).toBe(true);
});
