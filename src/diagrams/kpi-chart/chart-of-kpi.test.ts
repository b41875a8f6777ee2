import { expect, test } from 'vitest';
import { chartOf } from '../../../tests/kit/kpi-chart.ts';
import { dayNumber } from '../../model/calendar.ts';

const towards20 = { baseline: { period: '2026-01', value: 40 }, target: { by: '2026-12', value: 20 } };
const values = (points: readonly { readonly value: number | null }[] = []) => points.map(({ value }) => value);

test('points stand at the last days of their periods, in their order, with their notes', () => {
  const chart = chartOf(['2026-03 30 Umzug', '2026-02 35']);
  expect(chart?.points).toEqual([
    { at: dayNumber('2026-02-28'), value: 35, period: 'in 2026-02', text: '35 Std.' },
    { at: dayNumber('2026-03-31'), value: 30, period: 'in 2026-03', text: '30 Std. – Umzug' },
  ]);
});

test('a period that is left out breaks the line', () => {
  expect(values(chartOf(['2026-01 40', '2026-02 38', '2026-05 30', '2026-06 29'])?.points)).toEqual([40, 38, null, 30, 29]);
  const weeks = chartOf(['2025-W52 1', '2026-W01 2', '2026-W03 3'], { frequency: 'week' });
  expect(values(weeks?.points)).toEqual([1, 2, null, 3]);
});

test('parts are told apart from the total, each in the order of its periods', () => {
  const chart = chartOf(['2026-02 7 @B', '2026-01 5 @A', '2026-01 9', '2026-01 4 @B']);
  expect(values(chart?.points)).toEqual([9]);
  expect(chart?.parts.map(({ name, points }) => [name, values(points)])).toEqual([
    ['B', [4, 7]],
    ['A', [5]],
  ]);
});

test('a series of parts alone is a chart, too; none at all is none', () => {
  expect(chartOf(['2026-01 5 @A'])?.points).toEqual([]);
  expect(chartOf([], towards20)).toBeNull();
});

test('the days reach from the first value or the baseline to the target', () => {
  expect(chartOf(['2026-02 38', '2026-03 36'], towards20)?.range).toEqual({ from: dayNumber('2026-01-31'), to: dayNumber('2026-12-31') });
});

test('data that is stale leaves days without values, up to today', () => {
  const chart = chartOf(['2026-02 38', '2026-03 36'], { baseline: towards20.baseline });
  expect(chart?.stale).toEqual({ from: dayNumber('2026-03-31'), to: dayNumber('2026-11-23') });
  expect(chart?.range.to).toBe(dayNumber('2026-11-23'));
  expect(chart?.keys.at(-1)).toEqual({ role: 'stale', label: 'nichts seit in 2026-03' });
  expect(chartOf(['2026-09 38', '2026-10 36'])?.stale).toBeNull();
});

test('changes of the definition are numbered, and lie between the last old value and the first new one; those outside are left out', () => {
  const breaks = [
    { period: '2020-01', note: 'Lange her' },
    { period: '2026-03', note: 'Neu gezählt' },
    { period: '2026-Q3', note: 'Anderes Werkzeug' },
  ];
  expect(chartOf(['2026-02 38', '2026-09 36'], { breaks })?.breaks).toEqual([
    { at: dayNumber('2026-02-28') + 31 / 2, label: '1', note: 'in 2026-03: Neu gezählt' },
    { at: dayNumber('2026-06-30') + 31 / 2, label: '2', note: 'in 2026-Q3: Anderes Werkzeug' },
  ]);
});

test('what is told beside the chart is what it shows', () => {
  const roles = (kpi: object) => chartOf(['2026-02 38', '2026-10 36'], kpi)?.keys.map(({ role }) => role);
  expect(roles({})).toEqual(['line']);
  expect(roles({ baseline: towards20.baseline })).toEqual(['line', 'baseline']);
  expect(roles(towards20)).toEqual(['line', 'baseline', 'pace']);
  expect(roles({ direction: 'keep', target: { min: 10, max: 20 } })).toEqual(['line']);
  expect(roles({ ...towards20, target: { by: '2026-01', value: 20 } })).toEqual(['line', 'baseline']);
});

test('a band is a target of two ends', () => {
  const target = chartOf(['2026-10 36'], { direction: 'keep', target: { min: 10, max: 20 } })?.target;
  expect(target).toEqual({ low: 10, high: 20, label: '10 bis 20' });
});

test('of many parts the largest are told, and how many there are besides', () => {
  const rows = Array.from({ length: 30 }, (_, index) => `2026-01 ${index} @K${index}`);
  const chart = chartOf(rows);
  expect(chart?.parts.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, index) => `K${index + 18}`));
  expect(chart?.hiddenParts).toBe(18);
});

test('a band without room has no pace, whatever its baseline', () => {
  const kpi = { direction: 'keep', baseline: towards20.baseline, target: { by: '2026-12', min: 20, max: 20 } };
  expect(chartOf(['2026-02 38', '2026-10 36'], kpi)?.keys.map(({ role }) => role)).toEqual(['line', 'baseline']);
});
