import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { encode, monthly, readImport, type Told } from '../../tests/kit/import.ts';
import { readSeries } from '../load/series.ts';
import { changeTo } from './change.ts';
import { encodings } from './read/source.ts';

const german = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const two = (number: number): string => String(number).padStart(2, '0');

const periodForms: readonly ((year: number, month: number) => string)[] = [
  (year, month) => `${year}-${two(month)}`,
  (year, month) => `01.${two(month)}.${year}`,
  (year, month) => `1.${month}.${String(year).slice(2)}`,
  (year, month) => `${two(month)}/${year}`,
  (year, month) => `${german[month - 1]} ${year}`,
  (year, month) => `${german[month - 1]?.slice(0, 3)} ${String(year).slice(2)}`,
  (year, month) => `01/${two(month)}/${year}`,
  (year, month) => `${two(month)}/01/${year}`,
  (year, month) => `${year}-${two(month)}-01T00:00:00+01:00`,
];

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

function written(value: number, decimal: string, group: string): string {
  const [whole = '', fraction] = Math.abs(value)
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .split('.');
  return `${value < 0 ? '-' : ''}${grouped(whole, group)}${fraction === undefined ? '' : decimal + fraction}`;
}

const dialect = fc.record({
  encoding: fc.constantFrom(...encodings),
  separator: fc.constantFrom(';', '\t', ',', '|'),
  marks: fc.constantFrom([',', '.'], ['.', ','], [',', ''], ['.', ''], ['.', '’'], [',', ' '], ['.', "'"]),
  period: fc.constantFrom(...periodForms),
  end: fc.constantFrom('\n', '\r\n'),
  title: fc.constantFrom('', 'Bericht für März 2026', 'Erstellt am 23.11.2026'),
  total: fc.boolean(),
  suffix: fc.constantFrom('', ' €', ' %'),
});

const series = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 24 })
  .chain((months) => fc.tuple(...months.map((month) => fc.tuple(fc.constant(month), fc.integer({ min: -99_999_999, max: 999_999_999 })))));

type Dialect = typeof dialect extends fc.Arbitrary<infer D> ? D : never;

/** A report in a dialect; cells that hold the separator stand in quotation marks, as every tool does it. */
function render(
  points: readonly (readonly [string, number])[],
  { separator, marks, end, title, total, suffix, encoding }: Dialect,
): Uint8Array {
  const [decimal = ',', group = ''] = marks;
  const quote = (cell: string) => (cell.includes(separator) ? `"${cell}"` : cell);
  const cells = [
    ...(title ? [[title], ['']] : []),
    ['Zeitraum', 'Wert'],
    ...points.map(([period, value]) => [period, written(value, decimal, group) + suffix]),
    ...(total ? [['Summe', '1']] : []),
  ];
  return encode(cells.map((row) => row.map(quote).join(separator) + end).join(''), encoding);
}

async function asked(bytes: Uint8Array, answers: Told) {
  const first = await readImport(bytes);
  if (!('questions' in first) || first.faults.length > 0) return first;
  const needed = first.questions.map(({ decision }) => [decision, answers[decision as 'dates']] as const);
  return readImport(bytes, Object.fromEntries(needed));
}

test('any series in any dialect comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(series, dialect, async (months, form) => {
      const at = (month: number) => [2021 + Math.floor(month / 12), (month % 12) + 1] as const;
      const points = months.map(([month, hundredths]) => [form.period(...at(month)), hundredths / 100] as const);
      const read = await asked(render(points, form), {
        decimal: form.marks[0] as ',',
        dates: form.period(2026, 12).startsWith('12') ? 'mdy' : 'dmy',
      });
      if (!('into' in read)) throw new Error(JSON.stringify(read));
      const { series: back, facts } = readSeries('a.csv', changeTo(undefined, read, false).text, 'month');
      expect(facts).toEqual([]);
      const expected = months.map(([month, hundredths]) => [at(month).map(two).join('-'), hundredths / 100]).sort();
      expect(back.rows.map(({ period, value }) => [period, value])).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

const folder = path.join(root, 'tests/import/files');
const real = readdirSync(folder).filter((name) => /\.(csv|txt|tsv|xlsx)$/.test(name));
const files = real.map((name) => readFileSync(path.join(folder, name)));

/** Bytes of a real file, some of them changed, some cut off. */
const mutated = fc
  .record({
    file: fc.constantFrom(...files),
    changes: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), { maxLength: 30 }),
    keep: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }),
  })
  .map(({ file, changes, keep }) => {
    const bytes = Uint8Array.from(file.subarray(0, Math.ceil(file.length * keep)));
    for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
    return bytes;
  });

const line = fc.array(fc.constantFrom('Monat', 'Summe', '2026', '01/02/2026', '"', '1.234', '-', '5 %', '\0', 'KW 1', '2026-01', '', '('), {
  maxLength: 6,
});
const tableLike = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom(';', ',', '\t', '|'))
  .map(([lines, separator]) => new TextEncoder().encode(lines.map((cells) => cells.join(separator)).join('\n')));

const told = fc.record(
  {
    aggregate: fc.constantFrom('sum', 'last'),
    decimal: fc.constantFrom(',', '.'),
    dates: fc.constantFrom('dmy', 'mdy'),
    wide: fc.constant('channel'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Told>;

test('whatever bytes come, the answer is clean points or reasons, and never a crash', async () => {
  const bytes = fc.oneof(mutated, tableLike, fc.uint8Array({ maxLength: 400 }));
  await fc.assert(
    fc.asyncProperty(bytes, told, async (input, options) => {
      const read = await readImport(input, options, monthly);
      const reasons = 'into' in read ? [] : [...read.faults, ...read.questions];
      const facts = 'into' in read ? readSeries('a.csv', changeTo(undefined, read, false).text, 'month').facts : [];
      expect(facts).toEqual([]);
      expect('into' in read || reasons.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
