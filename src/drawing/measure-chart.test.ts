import { expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { chartOf } from '../../tests/kit/kpi-chart.ts';
import type { KpiChart } from '../diagrams/kpi-chart/chart.ts';
import { withMeasure } from '../diagrams/kpi-chart/with-measure.ts';
import { drawingsOf } from './drawable.ts';
import { fontBelow } from './font.ts';
import { drawnChart } from './kpi-chart.ts';

const font = fontBelow(root);
const words = {
  before: (value: number) => `vorher ${value}`,
  after: (value: number) => `erwartet ${value}`,
  short: (text: string) => text,
};

function measured() {
  const chart = chartOf(['2026-01 40', '2026-02 38', '2026-03 31', '2026-10 24']);
  if (!chart) throw new Error('This KPI should have a chart.');
  const marks = [
    { on: '2026-04-01', note: '1. April 2026: Beginn' },
    { on: '2026-04-02', note: '2. April 2026: Soll sichtbar sein' },
  ];
  return withMeasure(chart, 'month', { start: '2026-04-01', visibleBy: '2026-04-02', marks, from: 55, to: 30 }, words);
}

const drawn = () => drawnChart(measured(), { width: 720, height: 320 }, font.measure);

test('marks and levels are drawn, and the axis reaches to a level above all values', () => {
  expect(new Set(drawn().map(({ ink }) => ink))).toEqual(new Set(['line', 'mark', 'before', 'after', 'grid', 'text']));
  const told = drawn().flatMap((one) => (one.type === 'text' ? [one.line.text] : []));
  expect(told).toEqual(expect.arrayContaining(['A', 'B', '60']));
});

test('letters of one day and the next lie apart', () => {
  const letters = drawn().flatMap((one) => (one.type === 'text' && /^[AB]$/.test(one.line.text) ? [one.line] : []));
  const [first, second] = letters;
  expect(letters).toHaveLength(2);
  expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(13);
});

test('a stand-alone picture tells what its marks are', () => {
  const heightOf = (chart: KpiChart): number => {
    const { asPicture } = drawingsOf({ what: 'chart', locale: 'de', chart, sentence: '', footer: 'Kranichrad' }, font);
    return Number(/viewBox="\S+ \S+ \S+ (\S+)"/.exec(asPicture())?.[1]);
  };
  const chart = measured();
  expect(heightOf(chart) - heightOf({ ...chart, measure: { marks: [], levels: [] } })).toBe(2 * 18);
});
