import { expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { openFont } from './font.ts';

const font = openFont(root);
const text = { weight: 400, size: 10 } as const;

test('a text is as wide as its letters, in proportion to its size', () => {
  expect(font.measure('ab', text)).toBeCloseTo(font.measure('a', text) + font.measure('b', text));
  expect(font.measure('abc', { ...text, size: 20 })).toBeCloseTo(2 * font.measure('abc', text));
  expect(font.measure('abc', { ...text, weight: 600 })).toBeGreaterThan(font.measure('abc', text));
});

test('umlauts, Polish, Greek and Cyrillic letters have outlines, others none', () => {
  for (const letter of ['ß', 'Ü', 'ł', 'Ω', 'Ж', 'ế']) expect(font.glyph(letter, 400)?.path, letter).toMatch(/^M/);
  expect(font.glyph('ש', 400)).toBeUndefined();
  expect(font.glyph('🚲', 600)).toBeUndefined();
});

test('what the font lacks is taken to be wide, and marks and joiners to take no room', () => {
  expect(font.measure('🚲', text)).toBeGreaterThan(10);
  expect(font.measure('🚲\u200D\uFE0F', text)).toBeCloseTo(font.measure('🚲', text));
});
