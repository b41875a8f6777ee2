import { expect, test } from 'vitest';
import { type Claim, claimHolds } from './claim.ts';

const at = (value: number, stale: boolean | null = false) => ({ latest: { period: '2026-10', value }, stale });

test.each<[Claim, number, boolean]>([
  [{ atLeast: 70 }, 70, true],
  [{ atLeast: 70 }, 71, true],
  [{ atLeast: 70 }, 69.9, false],
  [{ atMost: 24 }, 24, true],
  [{ atMost: 24 }, 23, true],
  [{ atMost: 24 }, 24.1, false],
  [{ atMost: 0.3 }, 0.1 + 0.2, true], // 0.30000000000000004
  [{ atLeast: 0.3 }, 0.7 - 0.4, true], // 0.29999999999999993
  [{ atLeast: 0.3 }, 0.3 - 2e-9, false],
  [{ atLeast: -5 }, -6, false],
  [{ atMost: 0 }, -1, true],
])('whether %j holds for %d: %s', (claim, value, expected) => {
  expect(claimHolds(claim, at(value))).toBe(expected);
});

test('without a value, and with stale data, nobody knows', () => {
  expect(claimHolds({ atLeast: 1 }, { latest: null, stale: null })).toBeNull();
  expect(claimHolds({ atLeast: 1 }, at(2, true))).toBeNull();
  expect(claimHolds({ atMost: 1 }, at(2, true))).toBeNull();
});
