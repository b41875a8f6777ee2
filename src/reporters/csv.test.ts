import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSeries } from '../load/series.ts';
import { type Cell, seriesTable } from '../model/data-table.ts';
import type { Series } from '../model/series.ts';
import { renderCsv } from './csv.ts';

const lineOf = (...cells: Cell[]): string =>
  renderCsv({ columns: [{ name: 'a', type: 'text' }], key: ['a'], rows: [cells] }).slice('a\r\n'.length);

test('lines end as RFC 4180 wants it, and an empty table has its header', () => {
  const columns = [{ name: 'period', type: 'month' } as const, { name: 'value', type: 'number' } as const];
  expect(renderCsv({ columns, key: ['period'], rows: [['2026-10', -2.5]] })).toBe('period,value\r\n2026-10,-2.5\r\n');
  expect(renderCsv({ columns, key: ['period'], rows: [] })).toBe('period,value\r\n');
});

test('commas, quotation marks and line ends are kept', () => {
  expect(lineOf('eins, zwei', 'sagt „so“ "und" so', 'oben\nunten', null, true, '')).toBe(
    '"eins, zwei","sagt „so“ ""und"" so","oben\nunten",,true,\r\n',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-keine-', "'-keine-"],
  ['@SUM(1)', "'@SUM(1)"],
  ['＝1+1', "'＝1+1"],
  ['\t=1+1', "\t'=1+1"],
  ['  =1+1', "  '=1+1"],
  ['Ferien; =1+1', "Ferien; '=1+1"],
  ['a;";=1+1', '"a;"";\'=1+1"'],
  ['a\n=1+1', '"a\n\'=1+1"'],
])('the formula in %j stays text', (text, expected) => {
  expect(lineOf(text)).toBe(`${expected}\r\n`);
});

test.each(['-5', '+5', '-12.5', 'um 5 % = viel', 'A-B', 'a, -5'])('%j is no formula and stays as it is', (text) => {
  expect(lineOf(text)).toBe(`${text.includes(',') ? `"${text}"` : text}\r\n`);
});

test.each([0, -5, 0.1 + 0.2, 1e21, 5e-7, -1234567.891])('the number %s stays what it is', (number) => {
  expect(Number(lineOf(number))).toBe(number);
});

/** Cells as files may hold them: the reader trims them, and in a note it refuses a number, which a comma in a value would leave there. */
const cells = fc.string({ unit: fc.constantFrom(...'aß"\'=-+@;,\n 1') }).map((text) => text.trim());
const notes = cells.filter((text) => !/^\d+(\.\d+)?$/.test(text));

const series: fc.Arbitrary<Series> = fc
  .uniqueArray(
    fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      note: notes,
      cell: cells,
    }),
    {
      selector: ({ month, cell }) => `${month} ${cell}`,
    },
  )
  .map((rows) => ({
    dimensions: ['kanal'],
    rows: rows.map(({ month, value, note, cell }) => ({
      period: `2026-${String(month).padStart(2, '0')}`,
      value,
      dimensions: { kanal: cell },
      point: { line: 1, column: 1 },
      ...(note && { note }),
    })),
  }));

test('what is written reads as the same rows, but for the apostrophes', () => {
  const plain = (text: string | undefined) => text?.replaceAll("'", '');
  fc.assert(
    fc.property(series, (written) => {
      const { series: read, facts } = readSeries('x.csv', renderCsv(seriesTable(written)).replaceAll('\r\n', '\n'), 'month');
      expect(facts.filter(({ code }) => code !== 'csv-duplicate')).toEqual([]);
      const byPeriod = seriesTable(written).rows.map(([period, value]) => [period, (value as number) + 0]);
      expect(read.rows.map(({ period, value }) => [period, value + 0])).toEqual(byPeriod);
      expect(read.rows.map(({ note }) => plain(note)).sort()).toEqual(written.rows.map(({ note }) => plain(note)).sort());
    }),
  );
});
