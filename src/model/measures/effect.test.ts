import { expect, test } from 'vitest';
import { seriesOf } from '../../../tests/kit/entries.ts';
import { measuredBy } from './effect.ts';

const series = seriesOf(['2026-08', 27], ['2026-06', 34], ['2026-07', 30], ['2026-09', 24]);
const effect = { from: 40, to: 30 };

test('the value of a day is that of the last period that had ended', () => {
  expect(measuredBy('2026-08-31', effect, series)).toEqual({ period: '2026-08', value: 27, way: 1.3 });
  expect(measuredBy('2026-08-30', effect, series)).toEqual({ period: '2026-07', value: 30, way: 1 });
  expect(measuredBy('2026-06-29', effect, series)).toBeUndefined();
  expect(measuredBy('2026-08-31', effect, undefined)).toBeUndefined();
});

test.each([
  ['a value from before the start', effect, '2026-07-01', null],
  ['a value of the start itself', effect, '2026-06-30', 0.6],
  ['no value before', { to: 30 }, undefined, null],
  ['none expected', { from: 40 }, undefined, null],
  ['an expected value that is the one before', { from: 30, to: 30 }, undefined, null],
  ['an effect upward, and a value that fell', { from: 40, to: 50 }, undefined, -0.6],
])('%s', (_name, expected, start, way) => {
  expect(measuredBy('2026-07-15', expected, series, start)?.way).toBe(way);
});

test('parts of a total are not its value', () => {
  const [row] = seriesOf(['2026-10', 5]).rows;
  const parts = { dimensions: ['channel'], rows: row ? [{ ...row, dimensions: { channel: 'Forum' } }] : [] };
  expect(measuredBy('2026-11-23', effect, parts)).toBeUndefined();
});
