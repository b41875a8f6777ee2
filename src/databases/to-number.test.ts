import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNumber } from './to-number.ts';

test.each([
  ['12', 12],
  [12.5, 12.5],
  ['0012.50', 12.5],
  [' -3 ', -3],
  ['+3', 3],
  ['.5', 0.5],
  ['5.', 5],
  ['1e3', 1000],
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', 2 ** 53], // a power of two is kept beyond the others
  ['3.33333333333333333333333333333333', 10 / 3],
])('%j is %d', (cell, value) => expect(toNumber(cell)).toEqual({ value }));

test.each([
  ['NaN', 'NaN is no value that can be compared'],
  [Number.NaN, 'NaN is no value that can be compared'],
  [Number.NEGATIVE_INFINITY, '-Infinity is no value that can be compared'],
  ['1e999', '1e999 is too large'],
  ['12,5', '`12,5` is no number, expected one such as `1234.5`'],
  ['$1.00', '`$1.00` is no number, expected one such as `1234.5`'],
  ['', '`` is no number, expected one such as `1234.5`'],
  ['0x10', '`0x10` is no number, expected one such as `1234.5`'],
  ['9007199254740993', '9007199254740993 has more digits than can be kept; give it in thousands or millions'],
  ['+9007199254740993', '+9007199254740993 has more digits than can be kept; give it in thousands or millions'],
])('%j is none', (cell, fault) => expect(toNumber(cell)).toEqual({ fault }));

test('a number stays the same number, as itself and as text with an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const expected = { value: value === 0 ? 0 : value }; // no minus before zero
      expect(toNumber(value)).toEqual(expected);
      expect(toNumber(value.toExponential())).toEqual(expected);
    }),
  );
});
