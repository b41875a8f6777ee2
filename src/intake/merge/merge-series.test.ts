import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSeries } from '../../load/series.ts';
import { mergeSeries, type NewPoint } from './merge-series.ts';
import { plainNumber } from './plain-number.ts';

const point = (period: string, value: number, dimensions = {}): NewPoint => ({ period, value, dimensions });
const merged = (existing: string | undefined, points: readonly NewPoint[], replace = false) => mergeSeries(existing, points, { replace });

describe('a series that is not there yet', () => {
  test.each([undefined, '', '\n', 'period,value\n', '\uFEFFperiod,value\r\n'])(
    'gets its rows in the order of the periods (%j)',
    (existing) => {
      const { text } = merged(existing, [point('2026-02', 2), point('2026-01', 1.5)]);
      expect(text.replace('\uFEFF', '').replaceAll('\r', '')).toBe('period,value\n2026-01,1.5\n2026-02,2\n');
      expect(text.startsWith('\uFEFF')).toBe(existing?.startsWith('\uFEFF') ?? false);
    },
  );

  test('gets a column for each dimension, and an empty cell for a total', () => {
    const points = [point('2026-01', 1, { channel: 'a, "b"' }), point('2026-01', 2, { region: 'nord' }), point('2026-01', 3)];
    expect(merged(undefined, points).text).toBe('period,value,channel,region\n2026-01,1,"a, ""b""",\n2026-01,2,,nord\n2026-01,3,,\n');
  });
});

describe('a series that is there', () => {
  const existing = 'period,note,value\n2026-01,"Umzug, zwei Tage zu", 10.50 \n2026-03,,"12"\n';

  test('tells what is new, the same and different, and leaves what differs as it is', () => {
    const points = [point('2026-03', 13), point('2026-02', 11), point('2026-01', 10.5)];
    expect(merged(existing, points)).toEqual({
      added: [points[1]],
      same: 1,
      differing: [{ point: points[0], before: 12 }],
      text: 'period,note,value\n2026-01,"Umzug, zwei Tage zu", 10.50 \n2026-02,,11\n2026-03,,"12"\n',
    });
  });

  test('takes the new values with replace, in the quotation marks and spaces of the old, and keeps the notes', () => {
    expect(merged(existing, [point('2026-03', 13), point('2026-01', 9)], true).text).toBe(
      'period,note,value\n2026-01,"Umzug, zwei Tage zu", 9 \n2026-03,,"13"\n',
    );
  });

  test('does not change by a byte when nothing is new', () => {
    const odd = '\uFEFF\r\n"period",value\r\n\r\n2026-01,0010.0\n\r\n2026-02,1e1';
    expect(merged(odd, [point('2026-01', 10), point('2026-02', 10)])).toMatchObject({ same: 2, text: odd });
  });

  test('keeps byte-order mark and line ends, and ends the last line where one follows', () => {
    expect(merged('\uFEFFperiod,value\r\n2026-01,1', [point('2026-02', 2)]).text).toBe('\uFEFFperiod,value\r\n2026-01,1\r\n2026-02,2\r\n');
  });

  test('with the newest period first goes on like that', () => {
    expect(merged('period,value\n2026-03,3\n2026-01,1\n', [point('2026-02', 2), point('2026-04', 4), point('2025-12', 0)]).text).toBe(
      'period,value\n2026-04,4\n2026-03,3\n2026-02,2\n2026-01,1\n2025-12,0\n',
    );
  });

  test('in no order gets its new rows at the end, before blank lines', () => {
    expect(merged('period,value\n2026-03,3\n2026-01,1\n2026-02,2\n\n', [point('2026-05', 5), point('2026-04', 4)]).text).toBe(
      'period,value\n2026-03,3\n2026-01,1\n2026-02,2\n2026-05,5\n2026-04,4\n\n',
    );
  });

  test('gets new dimensions as columns at the end, empty in the rows that are totals', () => {
    expect(merged('period,value,note\r\n2026-01,1,"a\r\nb"\r\n', [point('2026-01', 2, { channel: 'mail' })]).text).toBe(
      'period,value,note,channel\r\n2026-01,1,"a\r\nb",\r\n2026-01,2,,mail\r\n',
    );
  });

  test('knows rows by all of their dimensions', () => {
    const byChannel = 'period,value,channel\n2026-01,5,\n2026-01,3,mail\n';
    const points = [point('2026-01', 3, { channel: 'mail' }), point('2026-01', 5), point('2026-01', 2, { channel: 'chat' })];
    expect(merged(byChannel, points)).toMatchObject({ same: 2, differing: [], added: [points[2]] });
  });

  test('is not told to differ for the last digit of a sum', () => {
    expect(merged('period,value\n2026,0.3\n', [point('2026', 0.1 + 0.2)])).toMatchObject({ same: 1, differing: [] });
    expect(merged('period,value\n2026,0.3\n', [point('2026', 0.300001)])).toMatchObject({ same: 0 });
  });
});

test.each([
  [[point('2026-01', 1), point('2026-01', 2, { channel: '' })], 'two values for 2026-01'],
  [[point('2026-01', Number.NaN)], '2026-01: NaN is no number'],
  [[point('2026-01', 1, { note: 'x' })], "note can't be a dimension"],
  [[point('2026-13', 1)], 'not a period: 2026-13'],
])('what callers must rule out is thrown (%#)', (points, message) => {
  expect(() => merged('period,value\n2025-01,1\n', points)).toThrow(message);
});

test.each([
  [0, '0'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [-1.5e22, '-15000000000000000000000'],
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [1234.5, '1234.5'],
])('%d is written %s', (value, text) => expect(plainNumber(value)).toBe(text));

test('every number is written so that reading gives it back', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, (value) => /^-?\d+(\.\d+)?$/.test(plainNumber(value)) && Number(plainNumber(value)) === (value === 0 ? 0 : value)),
  );
});

const month = fc.integer({ min: 0, max: 30 }).map((n) => `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
const points = fc
  .uniqueArray(fc.record({ period: month, channel: fc.constantFrom('', 'mail', 'a,b', '"q"') }), {
    selector: ({ period, channel }) => `${period} ${channel}`,
    maxLength: 30,
  })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.record({ key: fc.constant(key), value: fc.integer() }))))
  .map((found) => found.map(({ key: { period, channel }, value }) => point(period, value, { channel })));

test('what was merged is read again, whatever was there before, and merging it twice changes nothing', () => {
  fc.assert(
    fc.property(points, points, fc.boolean(), (first, second, replace) => {
      const before = merged(undefined, first).text;
      const { text, differing } = merged(before, second, replace);
      const { series, facts } = readSeries('a.csv', text, 'month');
      expect(facts).toEqual([]);
      const keyOf = ({ period, dimensions }: { period: string; dimensions: object }) => JSON.stringify([period, Object.values(dimensions)]);
      const values = new Map(series.rows.map((row) => [keyOf(row), row.value]));
      const firstWins = new Map([...second, ...(replace ? [] : first)].map((one) => [keyOf(one), one.value]));
      for (const [key, value] of firstWins) expect(values.get(key)).toBe(value);
      expect(values.size).toBe(new Set([...first, ...second].map(keyOf)).size);
      expect(differing.every(({ before, point }) => before !== point.value)).toBe(true);
      expect(merged(text, second, replace).text).toBe(text);
    }),
  );
});
