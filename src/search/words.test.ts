import { expect, test } from 'vitest';
import { wordsToSuggest } from './words.ts';

test('words are suggested from what pages and their parts are called by and summed up in, not from their texts', () => {
  const about = { page: 'a', title: 'Der Kessel', group: 'Ziele', said: ['Nie im Leben'], tags: ['Hafen'], summary: 'Kurz gesagt.' };
  const passages = [{ text: 'Fließtext.' }, { heading: { text: 'Überschrift', slug: 'a' }, text: 'Weiteres.' }];
  expect(wordsToSuggest([{ ...about, passages }], 'de')).toEqual(['gesagt', 'hafen', 'kessel', 'kurz', 'leben', 'überschrift']);
});
