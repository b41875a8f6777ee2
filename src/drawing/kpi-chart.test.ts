import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { chartOf, wandering } from '../../tests/kit/kpi-chart.ts';
import type { KpiChart } from '../diagrams/kpi-chart/chart.ts';
import { drawingsOf } from './drawable.ts';
import { fontBelow } from './font.ts';
import { drawnChart } from './kpi-chart.ts';

const font = fontBelow(root);
const size = { width: 720, height: 320 };

function known(chart: KpiChart | null): KpiChart {
  if (!chart) throw new Error('This KPI should have a chart.');
  return chart;
}

const drawn = (...input: Parameters<typeof chartOf>) => drawnChart(known(chartOf(...input)), size, font.measure);
const inks = (...input: Parameters<typeof chartOf>) => new Set(drawn(...input).map(({ ink }) => ink));
const wordsIn = (...input: Parameters<typeof chartOf>) => drawn(...input).flatMap((one) => (one.type === 'text' ? [one.line.text] : []));

const picturesOf = (chart: KpiChart) =>
  drawingsOf({ what: 'chart', locale: 'de', chart, sentence: 'Von 40 auf 24.', footer: 'Kranichrad' }, font);

/** Both pictures of a page. */
const inPage = (onPage: () => object): string => Object.values(onPage()).join('');

const towards20 = { baseline: { period: '2026-01', value: 40 }, target: { by: '2026-12', value: 20 } };
const rows = ['2026-01 40', '2026-02 38', '2026-03 30', '2026-10 24'];

test('values, target, pace and baseline are drawn, and days and values told', () => {
  expect(inks(rows, towards20)).toEqual(new Set(['line', 'target', 'pace', 'baseline', 'ground', 'grid', 'text']));
  expect(wordsIn(rows, towards20)).toEqual(expect.arrayContaining(['2026-03', '2026-12', '0', '20', '40', 'Ziel 20']));
});

test('no two ticks read the same, however small the values are', () => {
  const words = wordsIn(['2026-01 0.01', '2026-02 0.02', '2026-03 0.043']);
  const told = words.filter((word) => !word.startsWith('2026'));
  expect(told).toEqual(['0', '0,01', '0,02', '0,03', '0,04', '0,05']);
});

test('a KPI without baseline and target is its values alone', () => {
  expect(inks(rows)).toEqual(new Set(['line', 'grid', 'text']));
});

test('a band, a change of the definition and days without values are seen', () => {
  const kpi = { direction: 'keep', target: { min: 10, max: 20 }, breaks: [{ period: '2026-02', note: 'Neu' }] };
  expect(inks(['2026-01 15', '2026-03 12'], kpi)).toEqual(new Set(['line', 'target', 'band', 'break', 'stale', 'grid', 'text']));
});

test('parts wait for the reader: the picture shows the total', () => {
  expect([...inks(['2026-01 15', '2026-01 9 @A', '2026-02 8 @A'])].filter((ink) => ink.startsWith('part'))).toEqual([]);
});

test('the line passes through the values, as many pixels apart as they are days', () => {
  const line = drawn(['2026-01 10', '2026-02 20', '2026-03 10'], { direction: 'increase' }).find(
    (one) => one.type === 'stroke' && one.ink === 'line',
  );
  const steps = [...(line && 'path' in line ? line.path : '').matchAll(/l([-.\d]+) ([-.\d]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const [first = [0, 0], second = [0, 0]] = steps.filter(([x]) => x !== 0);
  expect((first[0] ?? 0) / (second[0] ?? 0)).toBeCloseTo(28 / 31, 2);
  expect(first[1]).toBe(-(second[1] ?? 0));
});

test('heights begin at zero unless that would press the values together', () => {
  expect(wordsIn(['2026-01 40', '2026-02 90'])).toContain('0');
  expect(wordsIn(['2026-01 88', '2026-02 90'])).not.toContain('0');
});

test.each([
  ['one value', ['2026-01 5']],
  ['equal values', ['2026-01 5', '2026-02 5']],
  ['zeros', ['2026-01 0', '2026-02 0']],
  ['the largest and smallest numbers', ['2026-01 1e300', '2026-02 -1e300']],
  ['tiny numbers', ['2026-01 1e-9', '2026-02 2e-9']],
  ['thousands of years', ['0001-01 1', '9999-12 2']],
  ['parts alone', ['2026-01 5 @A']],
])('%s are drawn without a number that is none', (_name, some) => {
  const { onPage, asPicture } = picturesOf(known(chartOf(some)));
  expect(inPage(onPage) + asPicture()).not.toMatch(/NaN|Infinity|undefined/);
});

test('a chart of 120 periods weighs at most 10 kB compressed', () => {
  const kpi = { baseline: { period: '2017-01', value: 60 }, target: { by: '2027-12', value: 20 } };
  const svg = inPage(picturesOf(known(chartOf(wandering(120), kpi))).onPage);
  expect(gzipSync(svg).length).toBeLessThanOrEqual(10_000);
});

const hostile = `"</text><script>alert(1)</script>&amp;<!-- ]]> ${'x'.repeat(60)}`;

function elementsIn(svg: string): Set<string> {
  const found = new Set<string>();
  visit(rehype().data('settings', { fragment: true }).parse(svg) as Root, 'element', ({ tagName }: Element) => {
    found.add(tagName);
  });
  return found;
}

test('nothing that content says becomes markup', () => {
  const chart = known(
    chartOf([`2026-01 5 ${hostile}`, `2026-02 6 @${hostile}`], { title: hostile.slice(0, 90), unit: hostile, ...towards20 }),
  );
  const { onPage, asPicture } = picturesOf({ ...chart, target: { low: 3, high: 3, label: hostile } });
  expect(elementsIn(inPage(onPage))).toEqual(new Set(['svg', 'path', 'g', 'text']));
  expect(elementsIn(asPicture())).toEqual(new Set(['svg', 'title', 'desc', 'defs', 'rect', 'path', 'g', 'use']));
  expect(asPicture()).not.toContain(']]>');
});

test('on a page it has classes in place of colours, and neither style nor script', () => {
  const svg = inPage(picturesOf(known(chartOf(rows, towards20))).onPage);
  expect(svg).not.toMatch(/style|#[0-9a-f]{3,6}|rgb|fill="|stroke="/);
  expect(svg).toContain('class="chart-line"');
});

const program = `
  const { drawingsOf } = await import(${JSON.stringify(path.join(root, 'src/drawing/drawable.ts'))});
  const { fontBelow } = await import(${JSON.stringify(path.join(root, 'src/drawing/font.ts'))});
  let text = '';
  for await (const part of process.stdin) text += part;
  const { onPage, asPicture } = drawingsOf(JSON.parse(text), fontBelow(${JSON.stringify(root)}));
  process.stdout.write(Object.values(onPage()).join('') + asPicture());
`;

test('a machine with another language, time zone and other fonts draws the same bytes', () => {
  const chart = known(chartOf(wandering(60), { ...towards20, unit: 'Std. 👍 ﷺ' }));
  const drawable = { what: 'chart', locale: 'de', chart, sentence: 'Von 40.', footer: 'Kranichrad' } as const;
  const { onPage, asPicture } = drawingsOf(drawable, font);
  const env = { ...process.env, LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', TZ: 'Pacific/Kiritimati', FONTCONFIG_FILE: '/dev/null' };
  const other = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env, input: JSON.stringify(drawable) });
  expect(other.toString()).toBe(inPage(onPage) + asPicture());
});

test('a picture is drawn in the brand’s colour, and a page’s chart in that of its style sheet', () => {
  const chart = known(chartOf(wandering(6), towards20));
  const drawable = { what: 'chart', locale: 'de', chart, sentence: '', footer: '', accent: '#d30018' } as const;
  const { onPage, asPicture } = drawingsOf(drawable, font);
  expect(asPicture()).toContain('stroke="#d30018"');
  expect(asPicture()).not.toContain('#1f5f54');
  expect(inPage(onPage)).not.toContain('#d30018');
});
