import { describe, expect, test } from 'vitest';
import type { Fact } from '../model/facts.ts';
import { readEvidenceRows, readSeries } from './series.ts';

/** Facts as `line:column code detail (expected)`. */
const linesOf = (facts: readonly Fact[]): string[] =>
  facts.map(({ code, at, detail, expected }) => {
    const place = 'point' in at ? `${at.point.line}:${at.point.column}` : '';
    return `${place} ${code} ${detail}${expected ? ` (${expected.join(' ')})` : ''}`.trim();
  });

const series = (text: string, frequency?: 'day' | 'week' | 'month' | 'quarter' | 'year') => readSeries('kpis/a.csv', text, frequency);
const factsOf = (text: string, frequency?: 'day' | 'week' | 'month' | 'quarter' | 'year') => linesOf(series(text, frequency).facts);

describe('a series', () => {
  test('has periods, values, notes and dimensions', () => {
    expect(series('period,value,region,note,channel\n2026-10,19,,Umzug,\n2026-09,-1.5e2,nord,,mail\n', 'month')).toEqual({
      series: {
        dimensions: ['region', 'channel'],
        rows: [
          { period: '2026-10', value: 19, note: 'Umzug', dimensions: { region: '', channel: '' }, point: { line: 2, column: 9 } },
          { period: '2026-09', value: -150, dimensions: { region: 'nord', channel: 'mail' }, point: { line: 3, column: 9 } },
        ],
      },
      facts: [],
    });
  });

  test.each([
    ['0', 0],
    ['-3', -3],
    ['1234.5', 1234.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1E-3', 0.001],
    ['"19"', 19],
    [' 19 ', 19],
    ['007', 7],
  ])('reads %s as a number', (cell, value) => {
    expect(series(`period,value\n2026,${cell}\n`).series.rows[0]?.value).toBe(value);
  });

  test.each([
    '',
    'abc',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e999',
    '+5',
    '--5',
    '1 000',
    '1_000',
    '1.234.5',
    '0x10',
    '5%',
    '=1+1',
    '٣',
    '1e',
    '-',
    '.',
    '"1,234"',
  ])('refuses %j as a value', (cell) => {
    const { series: found, facts } = series(`period,value\n2026,${cell}\n`);
    expect(found.rows).toEqual([]);
    expect(linesOf(facts)).toEqual([`2:6 csv-value ${cell.replaceAll('"', '')}`.trim()]);
  });

  test('takes periods of every form where no frequency is named', () => {
    expect(series('period,value\n2026,1\n2026-Q1,2\n2026-01,3\n2026-W01,4\n2026-01-01,5\n')).toMatchObject({ facts: [] });
  });

  test('takes periods of the KPI’s frequency only', () => {
    expect(factsOf('period,value\n2026-10,1\n2026-Q3,2\n2026-13,3\n', 'month')).toEqual([
      '3:1 csv-frequency 2026-Q3 (month 2026-11)',
      '4:1 csv-period 2026-13 (2026-11)',
    ]);
    expect(factsOf('period,value\nx,1\n', 'week')).toEqual(['2:1 csv-period x (2026-W48)']);
    expect(factsOf('period,value\nx,1\n')).toEqual(['2:1 csv-period x (2026-11)']);
  });

  test('has one row for each period and combination of dimensions', () => {
    expect(factsOf('period,value,region\n2026,1,\n2026,2,nord\n2026,3,nord\n2026,4,\n')).toEqual([
      '4:1 csv-duplicate 2026, nord (3)',
      '5:1 csv-duplicate 2026, – (2)',
    ]);
    expect(series('period,value\n2026,1\n2026,2\n').series.rows.map(({ value }) => value)).toEqual([1]);
  });

  test('tells combinations apart that only look the same', () => {
    expect(factsOf('period,value,a,b\n2026,1,"x, y",z\n2026,2,x,"y, z"\n2026,3,–,\n2026,4,,–\n2026,5,,\n')).toEqual([]);
  });

  test('tells everything that is wrong at once', () => {
    expect(factsOf('period,value\n2026\nx,y\n2026,1\n2026,2,3\n2026,1\n')).toEqual([
      '2:1 csv-cells 1 (2)',
      '3:1 csv-period x (2026-11)',
      '3:3 csv-value y',
      '5:1 csv-cells 3 (2)',
      '6:1 csv-duplicate 2026 (4)',
    ]);
  });

  test.each([
    ['', ['1:1 csv-empty period,value']],
    ['\n\n', ['1:1 csv-empty period,value']],
    ['period;value\n2026;1\n', ['1:1 csv-header period;value (period value)']],
    ['value,period\n1,2026\n', ['1:1 csv-header value,period (period value)']],
    ['Period,Value\n', ['1:1 csv-header Period,Value (period value)']],
    ['period\n2026\n', ['1:1 csv-header period (period value)']],
    ['period,value,note,note\n', ['1:19 csv-column-twice note']],
    ['period,value,,a\n', ['1:14 csv-column-twice']],
    ['period,value,period\n', ['1:14 csv-column-twice period']],
    ['period,value\n2026,"1\n', ['2:6 csv-syntax a quotation mark that is never closed']],
  ])('is not in %j', (text, expected) => {
    expect(factsOf(text)).toEqual(expected);
    expect(series(text).series).toEqual({ dimensions: [], rows: [] });
  });

  test('may have dimensions with the names of prototypes', () => {
    const { series: found, facts } = series('period,value,__proto__,constructor\n2026,1,x,y\n2026,2,,\n');
    expect(facts).toEqual([]);
    expect(found.dimensions).toEqual(['__proto__', 'constructor']);
    expect(Object.entries(found.rows[0]?.dimensions ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.getPrototypeOf(found.rows[0]?.dimensions)).toBe(Object.prototype);
  });
});

describe('the data of evidence', () => {
  const evidence = (text: string) => readEvidenceRows('evidence/a.csv', text);

  test('has labels and values', () => {
    expect(evidence('label,value\n"Ja, sehr",70\nNein,30\n')).toEqual({
      rows: [
        { label: 'Ja, sehr', value: 70, point: { line: 2, column: 12 } },
        { label: 'Nein', value: 30, point: { line: 3, column: 6 } },
      ],
      facts: [],
    });
  });

  test('may have series', () => {
    expect(evidence('label,series,value\nJa,2025,60\nJa,2026,70\n')).toMatchObject({
      rows: [
        { label: 'Ja', series: '2025', value: 60 },
        { label: 'Ja', series: '2026', value: 70 },
      ],
      facts: [],
    });
  });

  test.each([
    ['', ['1:1 csv-empty label,value']],
    ['value,label\n', ['1:1 csv-header value,label (label value)']],
    ['label,series\n', ['1:1 csv-header label,series (label series value)']],
    ['label,value\n,1\nJa,x\nJa\n', ['2:1 csv-label', '3:4 csv-value x', '4:1 csv-cells 1 (2)']],
    ['label,value\nJa,1\nJa,2\n', ['3:1 csv-duplicate Ja (2)']],
    ['label,series,value\nJa,a,1\nJa,a,2\n', ['3:1 csv-duplicate Ja, a (2)']],
  ])('is not in %j', (text, expected) => {
    expect(linesOf(evidence(text).facts)).toEqual(expected);
  });

  test('tells labels and series apart that only look the same', () => {
    expect(evidence('label,series,value\n"a, b",c,1\na,"b, c",2\n').facts).toEqual([]);
  });
});
