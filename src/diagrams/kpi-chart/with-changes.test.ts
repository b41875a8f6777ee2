import { expect, test } from 'vitest';
import { chartOf } from '../../../tests/kit/kpi-chart.ts';
import { dayNumber } from '../../model/calendar.ts';
import { annotationsOf } from './annotations.ts';
import type { KpiChart } from './chart.ts';
import { withChanges } from './with-changes.ts';

const chart = chartOf(['2026-02 38', '2026-09 36']) as KpiChart;
const marksOf = (shown: KpiChart) => Object.keys(annotationsOf(shown, (role) => role)).filter((name) => name.startsWith('change'));

test('a chart without changes is the same chart', () => {
  expect(withChanges(chart, [], 'Geändert')).toBe(chart);
});

test('changes are marked on their days, told beside the chart, and have a key', () => {
  const shown = withChanges(
    chart,
    [
      { on: '2026-03-10', note: 'Ziel gesenkt' },
      { on: '2026-05-04', note: 'Neu gezählt' },
    ],
    'Geändert',
  );
  expect(shown.changes).toEqual([
    { at: dayNumber('2026-03-10'), note: 'Ziel gesenkt' },
    { at: dayNumber('2026-05-04'), note: 'Neu gezählt' },
  ]);
  expect(shown.keys.at(-1)).toEqual({ role: 'change', label: 'Geändert' });
  expect(marksOf(shown)).toEqual(['change0', 'change1']);
});

test('a day that the chart does not show is told without a mark', () => {
  const shown = withChanges(chart, [{ on: '2020-01-01', note: 'Lange her' }], 'Geändert');
  expect(shown.changes).toHaveLength(1);
  expect([marksOf(shown), shown.keys]).toEqual([[], chart.keys]);
});
