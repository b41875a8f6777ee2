import { expect, test } from 'vitest';
import { inEnglish, inGerman } from './finders.ts';
import { english, german } from './fresh-phrasings.ts';
import type { Phrasing } from './phrasings.ts';

type Finder = typeof inGerman;

/** Of phrasings, those whose recipe is among the first that are found. */
const foundWithin = (first: number, find: Finder, phrasings: readonly Phrasing[]): readonly Phrasing[] =>
  phrasings.filter(([typed, recipe]) => find(typed)?.slice(0, first).includes(recipe));

// The floors are what was measured when the phrasings were written. A better finder may raise them; the phrasings stay as they are.
test.each([
  { locale: 'de', find: inGerman, phrasings: german, first: 14, firstThree: 16 },
  { locale: 'en', find: inEnglish, phrasings: english, first: 2, firstThree: 3 },
])('no fewer fresh phrasings are found than before ($locale)', ({ find, phrasings, first, firstThree }) => {
  expect(foundWithin(1, find, phrasings).length).toBeGreaterThanOrEqual(first);
  expect(foundWithin(3, find, phrasings).length).toBeGreaterThanOrEqual(firstThree);
});
