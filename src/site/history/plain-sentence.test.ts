import { expect, test } from 'vitest';
import { plainSentence } from './plain-sentence.ts';

test('titles and quotes stand in the quotation marks of the language, those that have some keep them', () => {
  const entry = { kind: 'goal', id: 'x', title: 'Ziel', page: undefined } as const;
  const sentence = [{ entry }, ': ', { quote: 'Zitat' }, ', ', { quote: '„Schon“ da' }, ' ', { value: '5 %' }];
  expect(plainSentence(sentence, 'de')).toBe('„Ziel“: „Zitat“, „Schon“ da 5 %');
  expect(plainSentence(sentence, 'en')).toBe('“Ziel”: “Zitat”, „Schon“ da 5 %');
});

test('of what was reworded, it tells how it reads now', () => {
  const wording = [{ text: 'Bis ' }, { text: 'März', was: 'removed' }, { text: 'April', was: 'inserted' }] as const;
  expect(plainSentence([{ wording }], 'de')).toBe('Bis April');
});
