import { expect, test } from 'vitest';
import { formatFor } from './format.ts';

test('what rounds to zero has no sign, and what does not keeps it', () => {
  const { number, percent } = formatFor('de');
  expect([number(-0, 0), number(-0.04, 1), number(-0.05, 1), number(-1234.5, 1)]).toEqual(['0', '0,0', '-0,1', '-1.234,5']);
  expect(percent(-0.004)).toBe('0\u202F%');
});
