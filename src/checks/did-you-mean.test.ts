import { expect, test } from 'vitest';
import { didYouMean, oneOf } from './did-you-mean.ts';

test('a name is close that differs in a third of its letters, and in one at least', () => {
  expect(didYouMean('abcdefXYZ', ['zzz', 'abcdefghi'])).toBe('Did you mean `abcdefghi`?');
  expect(didYouMean('abcdefXYZ', ['abcdefgh'])).toBeUndefined();
  expect(didYouMean('ab', ['b'])).toBe('Did you mean `b`?');
  expect(didYouMean('ab', ['c'])).toBeUndefined();
});

test('a name is close that has the same letters in another order', () => {
  expect(didYouMean('titel', ['text', 'title'])).toBe('Did you mean `title`?');
});

test('no name, and no candidates, are close to nothing', () => {
  expect(didYouMean('', ['a'])).toBeUndefined();
  expect(didYouMean('a', [])).toBeUndefined();
});

test('names stand in a list with a word before the last', () => {
  expect([oneOf([]), oneOf(['a']), oneOf(['a', 'b']), oneOf(['a', 'b', 'c'])]).toEqual(['', '`a`', '`a` or `b`', '`a`, `b` or `c`']);
});
