import { expect, test } from 'vitest';
import { isRaisedBy, namesIn, raisers } from './raised-by.ts';

test('names stand between commas and conjunctions; a sentence is no name', () => {
  expect(namesIn('Vertrieb und Geschäftsführung, gelegentlich Fachhändler')).toEqual([
    'Vertrieb',
    'Geschäftsführung',
    'gelegentlich Fachhändler',
  ]);
  expect(namesIn('Kundenservice, eigentlich wir alle zwischen März')).toEqual(['Kundenservice']);
  expect(namesIn('Sales, IT or the works council.')).toEqual(['Sales', 'IT', 'the works council']);
  expect(namesIn(' , ')).toEqual([]);
});

test('everybody is named once and shortly, in the order of the language', () => {
  expect(raisers(['Vertrieb, gelegentlich Fachhändler', 'Fachhändler; vertrieb', 'Ärzte', 'Zoll'], 'de')).toEqual([
    'Ärzte',
    'Fachhändler',
    'vertrieb',
    'Zoll',
  ]);
});

test('whole words tell who says it', () => {
  expect(isRaisedBy('Fachhändler', 'gelegentlich Fachhändler')).toBe(true);
  expect(isRaisedBy('IT', 'IT, Personal')).toBe(true);
  expect(isRaisedBy('IT', 'Mitarbeitende, Einheit')).toBe(false);
  expect(isRaisedBy('Vertrieb', 'VERTRIEB und andere')).toBe(true);
});
