import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

/** Each cell as `line:column text`. */
function cellsOf(text: string): string[][] {
  const table = parseCsv(text);
  if ('detail' in table) throw new Error(table.detail);
  return [table.header, ...table.rows].map((row) => row.map((cell) => `${cell.point.line}:${cell.point.column} ${cell.text}`));
}

test('cells have their text and place', () => {
  expect(cellsOf('period,value\n2026-10,19\n')).toEqual([
    ['1:1 period', '1:8 value'],
    ['2:1 2026-10', '2:9 19'],
  ]);
});

test('quoted cells may hold commas, quotation marks and line ends', () => {
  expect(cellsOf('a,b,c\n"x, y","z ""w""",1\n"eins\nzwei",2,3\n4,5,6')).toEqual([
    ['1:1 a', '1:3 b', '1:5 c'],
    ['2:1 x, y', '2:8 z "w"', '2:18 1'],
    ['3:1 eins\nzwei', '4:7 2', '4:9 3'],
    ['5:1 4', '5:3 5', '5:5 6'],
  ]);
});

test('blank lines are passed over, and lines are still counted', () => {
  expect(cellsOf('\n\na\n\n1\n\n\n2\n')).toEqual([['3:1 a'], ['5:1 1'], ['8:1 2']]);
});

test('cells are trimmed, and empty cells are cells', () => {
  expect(cellsOf('a , b\n,\n')).toEqual([
    ['1:1 a', '1:4 b'],
    ['2:1 ', '2:2 '],
  ]);
});

test('rows may have more or fewer cells: somebody else tells', () => {
  expect(cellsOf('a,b\n1\n1,2,3')).toEqual([['1:1 a', '1:3 b'], ['2:1 1'], ['3:1 1', '3:3 2', '3:5 3']]);
});

test('an empty file has an empty header', () => {
  expect(parseCsv('')).toEqual({ header: [], rows: [] });
  expect(parseCsv('\n\n')).toEqual({ header: [], rows: [] });
});

describe('quotation marks that do not fit', () => {
  test.each([
    ['never closed', 'a,b\n1,"2\n3,4\n', 2, 3],
    ['never closed, with quotation marks inside', 'a,b\n"x ""y",1\n"2 ""3""\n', 3, 1],
    ['never closed at the end', 'a,b\n1,"', 2, 3],
    ['inside a cell', 'a,b\n1,2"3"\n', 2, 3],
    ['behind a closed cell', 'a,b\n"1"2,3\n', 2, 1],
  ])('%s', (_name, text, line, column) => {
    expect(parseCsv(text)).toMatchObject({ detail: expect.stringMatching(/\S/), point: { line, column } });
  });
});

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

test('what is written is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '😀', '1', ',', '"', '\n', ' ', ';', '=') }).map((text) => text.trim());
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
      const found = parseCsv(text);
      if ('detail' in found) throw new Error(found.detail);
      expect([found.header, ...found.rows].map((row) => row.map((read) => read.text))).toEqual(rows);
    }),
  );
});

test('every cell begins where it is said to', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
      const lines = text.split('\n');
      const found = parseCsv(text);
      if ('detail' in found) throw new Error(found.detail);
      for (const { point } of [found.header, ...found.rows].flat()) {
        expect(lines[point.line - 1]?.[point.column - 1]).toBe('"');
        expect(point.column === 1 || lines[point.line - 1]?.[point.column - 2] === ',').toBe(true);
      }
    }),
  );
});

test('no text at all makes it throw', () => {
  const hostile = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' ', ';', '\t', '\\', "'") });
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      const found = parseCsv(text.replaceAll('\r', '\n'));
      if ('detail' in found) expect(found.point.line).toBeLessThanOrEqual(text.split(/[\r\n]/).length);
    }),
    { numRuns: 500 },
  );
});
