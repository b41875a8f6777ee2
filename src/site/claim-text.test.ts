import { expect, test } from 'vitest';
import { claimText } from './claim-text.ts';

const hours = { unit: 'Std.', decimals: 0 };
const plain = ({ bound, latest }: ReturnType<typeof claimText>) => [bound, latest].map((text) => text.replaceAll('\u202F', ' '));

test('both numbers are told with their unit, in the language’s signs', () => {
  expect(plain(claimText({ atMost: 3000 }, 3100, hours, 'de'))).toEqual(['höchstens 3.000 Std.', '3.100 Std.']);
  expect(plain(claimText({ atLeast: 3000 }, 2900, hours, 'en'))).toEqual(['at least 3,000 Std.', '2,900 Std.']);
});

test('numbers that rounding would make alike get the decimals that tell them apart', () => {
  expect(plain(claimText({ atMost: 30 }, 30.4, hours, 'de'))).toEqual(['höchstens 30,0 Std.', '30,4 Std.']);
  expect(plain(claimText({ atMost: 30 }, 30.004, hours, 'de'))).toEqual(['höchstens 30,000 Std.', '30,004 Std.']);
  expect(plain(claimText({ atMost: 30 }, 30.6, hours, 'de'))).toEqual(['höchstens 30 Std.', '31 Std.']);
});

test('a bound keeps the decimals that its author wrote', () => {
  expect(plain(claimText({ atLeast: 19.5 }, 19, hours, 'de'))).toEqual(['mindestens 19,5 Std.', '19,0 Std.']);
});

test('without a value only the bound is told', () => {
  expect(plain(claimText({ atLeast: 5 }, undefined, hours, 'de'))).toEqual(['mindestens 5 Std.', '']);
});

test('numbers closer than any reader could tell end at six decimals', () => {
  expect(plain(claimText({ atMost: 1 }, 1.00000001, hours, 'de'))).toEqual(['höchstens 1,000000 Std.', '1,000000 Std.']);
});
