import { expect, test } from 'vitest';
import { formatFor } from './format.ts';

test('what rounds to zero has no sign, and what does not keeps it', () => {
  const { number, percent } = formatFor('de');
  expect([number(-0, 0), number(-0.04, 1), number(-0.05, 1), number(-1234.5, 1)]).toEqual(['0', '0,0', '-0,1', '-1.234,5']);
  expect(percent(-0.004)).toBe('0\u202F%');
});

test('a sign stands close to its number, a word as far from it as from other words', () => {
  const { quantity } = formatFor('de');
  expect(['%', 'h', 'Std.', '€'].map((unit) => quantity(24, { unit, decimals: 0 }))).toEqual([
    '24\u202F%',
    '24\u202Fh',
    '24\u202FStd.',
    '24\u202F€',
  ]);
  expect(['Punkte', 'Euro'].map((unit) => quantity(24, { unit, decimals: 0 }))).toEqual(['24\u00A0Punkte', '24\u00A0Euro']);
});
