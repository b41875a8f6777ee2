import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { makeEntry } from '../../tests/kit/entries.ts';
import type { EvidenceChart } from '../diagrams/evidence-chart/chart.ts';
import { chartOfEvidence } from '../diagrams/evidence-chart/chart-of-evidence.ts';
import type { EvidenceRow } from '../model/series.ts';
import { drawingsOf } from './drawable.ts';
import { fontBelow } from './font.ts';
import { drawnChart } from './kpi-chart.ts';

const font = fontBelow(root);
const words = { language: 'de-DE', quantity: (value: number) => `${value} %`, value: 'Wert' };

/** Rows such as `Laden 12 2024`. */
const rowOf = (text: string): EvidenceRow => {
  const [label = '', value = '', series] = text.split(' ');
  return { label, value: Number(value), ...(series && { series }), point: { line: 1, column: 1 } };
};

function chartOf(form: 'bar' | 'line', rows: readonly string[], title = 'Titel'): EvidenceChart | null {
  const { data } = makeEntry('evidence', 'x', { chart: form, unit: '%', title });
  return chartOfEvidence({ data, rows: rows.map(rowOf) }, words);
}

function known(chart: EvidenceChart | null): EvidenceChart {
  if (!chart) throw new Error('This evidence should have a chart.');
  return chart;
}

const drawn = (form: 'bar' | 'line', rows: readonly string[]) =>
  drawnChart(known(chartOf(form, rows)), { width: 720, height: 320 }, font.measure);

/** How far each bar of a colour reaches. */
const barsOf = (ink: string, rows: readonly string[]): number[] =>
  drawn('bar', rows).flatMap((one) =>
    one.type === 'fill' && one.ink === ink ? [...one.path.matchAll(/M[\d.]+ [\d.]+l([\d.]+) 0/g)].map(([, width]) => Number(width)) : [],
  );

function picturesOf(chart: EvidenceChart) {
  const { onPage, asPicture } = drawingsOf({ what: 'chart', locale: 'de', chart, sentence: 'So ist es.', footer: 'Kranichrad' }, font);
  const { wide = '', narrow = '' } = onPage() as { wide?: string; narrow?: string };
  return { page: wide + narrow, picture: asPicture() };
}

test('bars are as long as their values, from zero on', () => {
  const [a = 0, b = 0, c = 0] = barsOf('line', ['A 50', 'B 25', 'C 100']);
  expect(a / b).toBeCloseTo(2, 1);
  expect(c / a).toBeCloseTo(2, 1);
});

test('each series has its own colour and is named', () => {
  const rows = ['A 1 2024', 'A 2 2026', 'B 3 2024'];
  const inks = new Set(drawn('bar', rows).map(({ ink }) => ink));
  expect(inks).toEqual(new Set(['line', 'part-1', 'grid', 'text']));
  expect(chartOf('bar', rows)?.keys).toEqual([
    { role: 'line', label: '2024 (%)' },
    { role: 'part-1', label: '2026 (%)' },
  ]);
});

test('labels and values are told on the axes', () => {
  const texts = (form: 'bar' | 'line') =>
    drawn(form, ['Laden 10', 'Netz 30']).flatMap((one) => (one.type === 'text' ? [one.line.text] : []));
  for (const form of ['bar', 'line'] as const) expect(texts(form)).toEqual(expect.arrayContaining(['Laden', 'Netz', '0', '30']));
});

test('a line is broken where a value is missing', () => {
  const rows = ['A 1 x', 'B 2 y', 'C 3 x'];
  expect(chartOf('line', rows)?.series.map(({ values }) => values)).toEqual([
    [1, null, 3],
    [null, 2, null],
  ]);
  expect(picturesOf(known(chartOf('line', rows))).page).not.toMatch(/NaN|undefined/);
});

test('without data, without a wish to draw it, or with more than can be told apart there is no chart', () => {
  const many = Array.from({ length: 61 }, (_, index) => `L${index} ${index}`);
  expect(chartOf('bar', [])).toBeNull();
  expect(chartOf('bar', many)).toBeNull();
  expect(chartOf('bar', many.slice(1))).not.toBeNull();
  expect(chartOf('line', many)).not.toBeNull();
  expect(chartOfEvidence({ data: makeEntry('evidence', 'x').data, rows: [rowOf('A 1')] }, words)).toBeNull();
});

test.each([
  ['one value', ['A 5']],
  ['zeros', ['A 0', 'B 0']],
  ['values below zero', ['A -5', 'B 3']],
  ['the largest and smallest numbers', ['A 1e300', 'B -1e300']],
])('%s are drawn without a number that is none', (_name, rows) => {
  for (const form of ['bar', 'line'] as const) {
    const { page, picture } = picturesOf(known(chartOf(form, rows)));
    expect(page + picture).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test('the largest chart of bars weighs at most 10 kB compressed', () => {
  const rows = Array.from({ length: 60 }, (_, index) => `Merkmal${index} ${(index * 7919) % 97}`);
  expect(gzipSync(picturesOf(known(chartOf('bar', rows))).page).length).toBeLessThanOrEqual(10_000);
});

test('nothing that content says becomes markup, and colours are classes', () => {
  const hostile = '"</text><script>alert(1)</script>]]>';
  const { page, picture } = picturesOf(known(chartOf('bar', [`${hostile} 1 ${hostile}`], hostile)));
  expect(page + picture).not.toMatch(/<script|\]\]>/);
  expect(page).not.toMatch(/style|#[0-9a-f]{3,6}|fill="|stroke="/);
});
