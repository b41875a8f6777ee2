import { expect, test } from 'vitest';
import { fewestEntries, levelOf, parentsOf, planFor } from './plan.ts';

const total = (count: number): number => Object.values(planFor(count).ids).flat().length;

test.for([fewestEntries, 21, 99, 1000, 2000])('a plan for %i entries has exactly so many', (count) => {
  expect(total(count)).toBe(count);
  expect(Object.values(planFor(count).ids).every((ids) => ids.length > 0)).toBe(true);
});

test('a plan that has no room for all kinds is refused', () => {
  expect(() => planFor(fewestEntries - 1)).toThrowErrorMatchingInlineSnapshot(`[RangeError: expected at least 20 entries, got 19]`);
});

test('goals support goals one level up on the same map', () => {
  expect([0, 1, 4, 5, 16, 17].map(levelOf)).toEqual(['company', 'department', 'department', 'social', 'social', 'company']);
  expect([0, 4, 5, 18].map(parentsOf)).toEqual([[], [0], [1, 2, 3, 4], [17]]);
});
