import { expect, test } from 'vitest';
import { edited, type Files, findingsOf, valid } from '../../tests/kit/content.ts';

const steady = [23.5, 24.1, 22.8, 23.9, 24.4, 23.1, 22.7, 24];
const monthly = (values: readonly number[], rest = '') =>
  `period,value,note\n${values.map((value, index) => `2026-${String(index + 1).padStart(2, '0')},${value},`).join('\n')}\n${rest}`;
const saying = (series: string, files: Files = valid) => findingsOf('series-is-plausible', { ...files, 'kpis/nps.csv': series });
const changed = (index: number, value: number) => steady.with(index, value);

test('values that look measured are fine, also when they grow, drop to zero or are few', async () => {
  expect(await saying(monthly(steady))).toBe('');
  expect(await saying(monthly([1, 2, 4, 8, 16, 32, 64, 128, 256]))).toBe('');
  expect(await saying(monthly(changed(3, 0).with(4, 23900).slice(0, 4)))).toBe('');
  expect(await saying(monthly([23.5, 24.1, 90, 22.8]))).toBe('');
});

test('a period may begin today, but not later', async () => {
  const daily = edited('kpis/nps.mdx', 'frequency: month', 'frequency: day');
  expect(await saying('period,value\n2026-11-23,1\n', daily)).toBe('');
  expect(await saying('period,value,note\n2026-11-24,1,Plan\n', daily)).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:12 warning Value for \`2026-11-24\`, which has not begun, expected measured values only  series-is-plausible
      hint: A plan stands in \`target\`, not in the series."
  `);
  expect(await saying('period,value\n2026-11,1\n')).toBe('');
});

test('a jump by a thousand is told, but not the way back to the values before', async () => {
  expect(await saying(monthly(changed(3, 25000)))).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:5:9 warning Value 25000 for \`2026-04\` after 22.8, expected no thousand-fold jump  series-is-plausible
      hint: Look at the decimal point and the unit."
  `);
  expect(await saying(monthly([24, 25, 25000, 26000]))).toContain('after 25,');
  expect(await saying(monthly([-1, 1000]))).toContain('Value 1000 for `2026-02` after -1');
  expect(await saying(monthly([1000, 1]))).toContain('Value 1 for `2026-02` after 1000');
  expect(await saying(monthly([0.5, 500]))).toContain('Value 500 for `2026-02` after 0.5');
  for (const values of [
    [1, 999],
    [999, 1],
    [0, 5000],
    [5000, 0],
  ])
    expect(await saying(monthly(values))).toBe('');
});

test('of a first value that is wrong, the jump from it is told alone', async () => {
  expect((await saying(monthly(changed(0, 25000)))).match(/nps.csv:\d+:\d+/g)).toEqual(['nps.csv:3:9']);
});

test('the order of the rows does not matter', async () => {
  const [header = '', ...rows] = monthly(changed(3, 25000)).trim().split('\n');
  expect(await saying([header, ...rows.reverse()].join('\n'))).toContain('nps.csv:6:9 warning Value 25000');
});

test('a value far from its neighbours is told', async () => {
  expect(await saying(monthly(changed(3, 239)))).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:5:9 warning Value 239 for \`2026-04\` lies far from its neighbours, expected a note that explains it  series-is-plausible
      hint: Correct it, or say in the column \`note\` what happened."
  `);
});

test('a value may differ by half, and by as much as eight times the spread of its neighbours', async () => {
  const flat = [100, 100, 100, 100, 100, 100, 100, 100];
  expect(await saying(monthly(flat.with(4, 150)))).toBe('');
  expect(await saying(monthly(flat.with(4, 151)))).toContain('Value 151');
  const restless = [90, 110, 90, 110, 0, 90, 110, 90, 110];
  expect(await saying(monthly(restless.with(4, 347)))).toBe('');
  expect(await saying(monthly(restless.with(4, 348)))).toContain('Value 348');
  const atTheEdge = [100, 0, 100, 100, 120, 120, 110, 110];
  expect(await saying(monthly(atTheEdge.with(1, 228)))).toBe('');
  expect(await saying(monthly(atTheEdge.with(1, 229)))).toContain('Value 229');
});

test('among fewer than eight values, only one of another magnitude is told', async () => {
  expect(await saying(monthly(changed(3, 239).slice(0, 7)))).toBe('');
  expect(await saying(monthly([9.1, 9.4, 9.6, 960, 9.8, 10.1]))).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:5:9 warning Value 960 for \`2026-04\` lies far from its neighbours, expected a note that explains it  series-is-plausible
      hint: Correct it, or say in the column \`note\` what happened."
  `);
  for (const [values, line] of [
    [[960, 9.4, 9.6, 9.3], 2],
    [[9.1, 9.4, 9.6, 0.096], 5],
    [[-9.1, -9.4, -960, -9.3], 4],
    [[100, 200, 200, 10_000], 5],
  ] as const)
    expect((await saying(monthly(values))).match(/csv:\d+/g), String(values)).toEqual([`csv:${line}`]);
});

test('a short series whose other values differ themselves, or are too few, says nothing of a magnitude', async () => {
  for (const values of [
    [9.4, 9.6, 960],
    [9.4, 9.6, 9.5, 460],
    [9.4, 19, 9.5, 960],
    [-9.4, 9.6, 9.5, 960],
    [0, 0, 0, 960],
    [9.4, 9.6, 9.5, 0],
    [1, 5, 20, 80, 320],
  ])
    expect(await saying(monthly(values)), String(values)).toBe('');
});

test('a note explains a jump and an outlier', async () => {
  expect(await saying(monthly(changed(3, 239)).replace('239,', '239,Messe'))).toBe('');
});

test('each combination of dimensions is looked at for itself', async () => {
  const text = 'period,value,channel\n2026-08,20000,\n2026-08,2,forum\n2026-09,20100,\n2026-09,3,forum\n2026-10,30,\n';
  expect(await saying(text)).toBe('');
  expect(await saying(text.replace('30,', '3,'))).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:6:9 warning Value 3 for \`2026-10\` after 20100, expected no thousand-fold jump  series-is-plausible
      hint: Look at the decimal point and the unit."
  `);
});

test('the reach of a channel is looked at, the data of evidence is not', async () => {
  const files = { 'channels/forum.csv': 'period,value\n2027,1\n', 'evidence/umfrage.csv': 'label,value\na,1\nb,5000\n' };
  expect(await saying('period,value\n', { ...valid, ...files })).toMatchInlineSnapshot(`
    "content/channels/forum.csv:2:6 warning Value for \`2027\`, which has not begun, expected measured values only  series-is-plausible
      hint: A plan stands in \`target\`, not in the series."
  `);
});
