import { expect, test } from 'vitest';
import { type Piece, trimmed } from './excerpt.ts';

/** `*` stands around what is marked. */
const pieces = (text: string): Piece[] =>
  text.split('*').flatMap((part, index) => (part === '' ? [] : [{ text: part, isMarked: index % 2 === 1 }]));
const shown = (text: string, title: string): string =>
  trimmed(pieces(text), title)
    .map(({ text: part, isMarked }) => (isMarked ? `*${part}*` : part))
    .join('');

test.each([
  ['Der Titel. Ein *Wort*.', 'Der Titel', 'Ein *Wort*.'],
  ['Der *Titel.* Ein Satz.', 'Der Titel', 'Ein Satz.'],
  ['*Titel.* Ein Satz.', 'Der Titel', 'Ein Satz.'],
  ['Der Titel', 'Der Titel', ''],
  ['mitten im *Satz* und', 'Der Titel', '… mitten im *Satz* und …'],
  ['Titelei. Anders.', 'Der Titel', 'Titelei. Anders.'],
])('of %s under %s is shown: %s', (text, title, expected) => {
  expect(shown(text, title)).toBe(expected);
});
