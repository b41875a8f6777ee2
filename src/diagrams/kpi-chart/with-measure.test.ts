import { expect, test } from 'vitest';
import { chartOf } from '../../../tests/kit/kpi-chart.ts';
import { dayNumber } from '../../model/calendar.ts';
import { annotationsOf } from './annotations.ts';
import { isFromZero } from './axes.ts';
import { type Course, withMeasure } from './with-measure.ts';

const rows = ['2026-01 40', '2026-02 38', '2026-03 31', '2026-04 29', '2026-10 24', '2026-10 9 @Forum'];
const kpi = { baseline: { period: '2025-12', value: 44 }, target: { by: '2027-12', value: 20 } };
const words = {
  before: (value: number) => `vorher ${value}`,
  after: (value: number) => `erwartet ${value}`,
  short: (text: string) => text,
};

const course: Course = {
  start: '2026-02-02',
  visibleBy: '2026-02-27',
  marks: [
    { on: '2026-02-02', note: 'Beginn' },
    { on: '2026-02-27', note: 'sichtbar' },
    { on: '2026-08-31', note: 'Ergebnis' },
  ],
  from: 40,
  to: 30,
};

function measured(change: Partial<Course> = {}, series = rows) {
  const chart = chartOf(series, kpi);
  if (!chart) throw new Error('This KPI should have a chart.');
  return withMeasure(chart, 'month', { ...course, ...change }, words);
}

test('its days are marked with letters, in their order', () => {
  expect(measured().measure?.marks).toEqual([
    { at: dayNumber('2026-02-02'), label: 'A', note: 'Beginn' },
    { at: dayNumber('2026-02-27'), label: 'B', note: 'sichtbar' },
    { at: dayNumber('2026-08-31'), label: 'C', note: 'Ergebnis' },
  ]);
});

test('the value before goes up to the start, the expected one from the day on which it should be visible', () => {
  const { measure, range } = measured({ start: '2026-03-31' });
  expect(measure?.levels).toEqual([
    { role: 'before', value: 40, from: range.from, to: dayNumber('2026-03-31') },
    { role: 'after', value: 30, from: dayNumber('2026-02-27'), to: range.to },
  ]);
});

test('what would be too short to be seen goes all the way, and what is not known is not drawn', () => {
  const chart = measured();
  expect(chart.measure?.levels[0]).toEqual({ role: 'before', value: 40, ...chart.range });
  expect(measured({ from: undefined, to: undefined }).measure?.levels).toEqual([]);
  expect(measured({ start: undefined, visibleBy: undefined }).measure?.levels).toMatchObject([chart.range, chart.range]);
});

test('the days reach over values and marks; the way to the KPI’s own target, its parts and its baseline are left out', () => {
  const chart = measured({ marks: [{ on: '2027-03-01', note: 'Nachsehen' }] });
  expect(chart.range).toEqual({ from: dayNumber('2026-01-31'), to: dayNumber('2027-03-01') });
  expect(chart).toMatchObject({ parts: [], baseline: null, due: null });
  expect(chart.keys.map(({ role, label }) => [role, label])).toEqual([
    ['line', 'Wert'],
    ['before', 'vorher 40'],
    ['after', 'erwartet 30'],
  ]);
});

test('values from long before the start are left out, unless there are no others', () => {
  expect(measured({}, ['2023-12 50', '2024-01 49', '2024-02 48', '2024-03 31']).points.map(({ value }) => value)).toEqual([48, 31]);
  expect(measured({}, ['2020-01 50', '2020-02 48']).points).toHaveLength(2);
});

test('letters of days that are close stand one below the other, and levels count for the axis', () => {
  const chart = measured();
  const marks = Object.entries(annotationsOf(chart, (role) => role)).filter(([name]) => name.startsWith('mark'));
  expect(marks.map(([, mark]) => mark)).toMatchObject([{ label: { yAdjust: 0 } }, { label: { yAdjust: 16 } }, { label: { yAdjust: 32 } }]);
  expect(isFromZero(chart)).toBe(true);
  expect(isFromZero({ ...chart, measure: { marks: [], levels: [{ role: 'before', value: -1, from: 0, to: 1 }] } })).toBe(false);
});
