import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

test('a seed gives the same numbers each time, another seed others', () => {
  const draw = (seed: string) => {
    const { int } = randomFrom(seed);
    return Array.from({ length: 8 }, () => int(0, 999));
  };
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('numbers stay between their bounds, and reach them', () => {
  const { int } = randomFrom('dice');
  expect(new Set(Array.from({ length: 200 }, () => int(1, 6)))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
});

test('some items are different ones, and no more than there are', () => {
  const { some } = randomFrom('cards');
  expect(some(['a', 'b', 'c'], 5).sort()).toEqual(['a', 'b', 'c']);
  expect(some(['a', 'b', 'c'], 0)).toEqual([]);
});
