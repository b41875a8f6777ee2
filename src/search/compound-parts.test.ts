import { expect, test } from 'vitest';
import { compoundParts } from './compound-parts.ts';
import type { SearchDocument } from './document.ts';

const called = (title: string, text = ''): SearchDocument => ({ page: '', title, group: '', said: [], summary: '', passages: [{ text }] });

test('a compound ends in words that stand alone somewhere', () => {
  const [game, other] = [called('Das Frühlingsgewinnspiel'), called('Anderes', 'Ein Gewinnspiel, ein Spiel.')];
  expect(compoundParts([game, other])(game)).toEqual(['gewinnspiel', 'spiel']);
});

test('what is written small, is short, or is the whole word is none', () => {
  const document = called('Werktags Antworten', 'tags Antworten Ten');
  expect(compoundParts([document])(document)).toEqual([]);
});
