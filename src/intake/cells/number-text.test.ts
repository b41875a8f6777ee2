import { expect, test } from 'vitest';
import { isAmbiguous, isGap, numberText, numberWith } from './number-text.ts';

test.each<[text: string, comma: number | undefined, point: number | undefined, isAmbiguous?: boolean]>([
  ['1.234,5', 1234.5, undefined],
  ['1,234.5', undefined, 1234.5],
  ['1 234,5', 1234.5, undefined],
  ['1’234.50', undefined, 1234.5],
  ["1'234", 1234, 1234],
  ['1.234', 1234, 1.234, true],
  ['1,234', 1.234, 1234, true],
  ['0,125', 0.125, 125],
  ['0.125', 125, 0.125],
  ['1.234.567', 1234567, undefined],
  ['1234,567', 1234.567, undefined],
  ['12,5 %', 12.5, undefined],
  ['€ 12,50', 12.5, undefined],
  ['12.50 CHF', undefined, 12.5],
  ['+5', 5, 5],
  ['-5', -5, -5],
  ['−5', -5, -5],
  ['5-', -5, -5],
  ['(5)', -5, -5],
  ['-€ 5', -5, -5],
  ['1,2E+05', 120000, undefined],
  ['.5', undefined, 0.5],
  ['5,', 5, undefined],
  ['12 Std.', 12, 12],
  ['-0', 0, 0],
])('%s is %s with a decimal comma, %s with a decimal point', (text, comma, point, open = false) => {
  const number = numberText(text, 'Std.');
  if (!number) throw new Error(`${text} is no number`);
  expect([numberWith(number, ','), numberWith(number, '.'), isAmbiguous(number)]).toEqual([comma, point, open]);
});

test.each(['', '–', 'viel', '1.2K', '12,34,567', '1.23.456', '1 2', '--5', '-5-', '5 Tage', '1e9999', '9'.repeat(100)])(
  '%s is no number',
  (text) => {
    expect(numberText(text, 'Std.')).toBeUndefined();
  },
);

test.each(['', '-', '–', 'n/a', 'k. A.', 'NULL', '\\N', '#DIV/0!', '#NV'])('%s is a gap', (text) => expect(isGap(text)).toBe(true));
test.each(['0', 'x', '-1'])('%s is none', (text) => expect(isGap(text)).toBe(false));
