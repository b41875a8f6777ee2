import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { evidence, imported, monthly, noticesOf, type Told, taskOf } from '../../tests/kit/import.ts';
import { row, workbook, zip } from '../../tests/kit/zip.ts';
import type { Task } from './change.ts';

const rows = row('Monat', 'Wert') + row('Jan 2026', 1.5) + row('Feb 2026', 2);

describe('files that can’t be read are told why', () => {
  test.each<[why: string, bytes: string | Uint8Array, expected: string | RegExp]>([
    ['nothing in it', '', 'source-empty'],
    ['only blank lines', '\r\n \r\n', 'source-empty'],
    ['no text', Uint8Array.of(1, 0, 0, 2, 3, 0, 0, 0, 4), 'source-binary'],
    ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'source-old-excel'],
    ['a web page', '<!DOCTYPE html><table><tr><td>1</td></tr></table>', 'source-html'],
    ['a PDF', '%PDF-1.7\n', 'source-pdf'],
    ['no columns', 'Monat\nJanuar 2026\n', 'source-one-column'],
    ['a quotation mark without end', 'Monat;Wert\nJan 2026;1\n"Feb 2026;2\n', 'source-quote 3'],
    ['an archive that is cut off', workbook(rows).subarray(0, 700), /^source-broken-workbook no ZIP directory$/],
    ['an archive without a workbook', zip([{ name: 'a.txt', data: Buffer.from('a') }]), /^source-broken-workbook /],
    ['more lines than a series can have', 'Jan 2026;1\n'.repeat(250_001), 'source-too-long'],
    ['more cells than a series can have', `${';'.repeat(2_000_001)}\n2026-01;1\n`, 'source-too-long'],
    ['a text of megabytes in a cell', `Monat;Wert\nJan 2026;${'1.'.repeat(2_000_000)}\nFeb 2026;2\nMrz 2026;3\n`, /^no-number 2 Wert 1\.1/],
    ['no table', 'Bericht;2026\nVon;Haus\n', 'no-data'],
  ])('%s', async (_why, bytes, expected) => {
    if (typeof expected === 'string') expect(await imported(bytes)).toBe(expected);
    else expect(await imported(bytes)).toMatch(expected);
  });

  test('an archive that becomes too large is not unpacked', async () => {
    expect(await imported(workbook(rows))).toBe('2026-01=1.5 2026-02=2');
    expect(await imported(workbook(rows + ' '.repeat(70 * 1024 * 1024)))).toBe('source-zip-bomb');
  });

  test('an archive that lies about its sizes is not unpacked further than it says', async () => {
    const bomb = workbook(rows + ' '.repeat(70 * 1024 * 1024), 4096);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await imported(bomb)).toMatch(/^source-broken-workbook .*exceeds limit of 4096/);
    expect(await imported(workbook(rows, 0))).toBe('source-zip-bomb');
  });

  test('a sheet that spans millions of cells is not spread out', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await imported(workbook(far))).toMatch(/^source-broken-workbook .*limit/);
  });
});

describe('tables that can’t be imported are told where', () => {
  test.each<[why: string, text: string, expected: string, told?: Told, task?: Task]>([
    [
      'every wrong cell at once, with line and column',
      'Bericht\n\nMonat;Wert\nJan 2026;1\nFeb 2026;viel\nMarch-ish;3\nApr 2026;4;5\nMai 2026;1,2,3\nJuni 2026;6\n',
      'no-number 5 Wert viel\nno-period 6 Monat March-ish\nno-number 8 Wert 1,2,3',
    ],
    ['a line without a period between others', 'Monat;Wert\nJan 2026;1\n;2\nMrz 2026;3\n', 'no-period 3 Monat '],
    ['longer periods than the series has', 'Quartal;Wert\nQ1 2026;1\n', 'period-coarser 2'],
    ['weeks for months', 'Woche;Wert\nKW 1/2026;1\n', 'weeks-do-not-fit 2'],
    ['weeks that begin on Sundays', 'Week,Value\n2026-10-18,1\n2026-10-25,2\n', 'weeks-begin-otherwise 2 2026-10-18', {}, taskOf('week')],
    ['days beside months that are not their first', 'Monat;Wert\n10/2026;1\n12/2026;3\n02.11.2026;2\n', 'period-mixed 4 2026-11-02'],
    ['dates in both orders', 'Tag;Wert\n13/02/2026;1\n02/14/2026;2\n01/02/2026;3\n', 'dates-contradict 3 02/14/2026'],
    ['dates that don’t fit what was told', 'Tag;Wert\n13/02/2026;1\n01/02/2026;3\n', 'dates-contradict 2 13/02/2026', { dates: 'mdy' }],
    ['numbers in both forms', 'Monat;Wert\nJan 2026;1,5\nFeb 2026;2,5\nMrz 2026;3.5\n', 'numbers-contradict 4 Wert 3.5'],
    ['numbers that don’t fit what was told', 'Monat;Wert\nJan 2026;1,5\n', 'numbers-contradict 2 Wert 1,5', { decimal: '.' }],
    [
      'columns that are not there',
      'Monat;Wert\nJan 2026;1\n',
      'no-such-column Zeit\nno-such-column Zahl',
      { period: 'Zeit', value: 'Zahl' },
    ],
    ['several columns of periods', 'Von;Bis;Wert\n01.01.2026;31.01.2026;1\n', '? period Von Bis'],
    ['two open questions at once', 'Tag;Wert\n01/02/2026;1.234\n01/03/2026;2.345\n', '? decimal 1.234 , .\n? dates 01/02/2026 dmy mdy'],
    ['a name that the series uses', 'Monat;note;Wert\nJan 2026;a;1\nJan 2026;b;2\n', 'column-reserved note'],
    [
      'a new dimension for a series that has rows',
      'Monat;Ort;Wert\nJan 2026;a;1\nJan 2026;b;2\n',
      '? dimension Ort dimension ignore',
      {},
      { ...monthly, hasRows: true } as Task,
    ],
    ['a label that is missing', 'Antwort;Anteil\nJa;1\n;2\nNein;3\n', 'label-missing 3 Antwort', {}, evidence],
  ])('%s', async (_why, text, expected, told = {}, task = monthly) => {
    expect(await imported(text, told, task)).toBe(expected);
  });
});

describe('what is odd is told', () => {
  const day = (from: string, to: string) => {
    const lines = [];
    for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) lines.push(`${new Date(at).toISOString().slice(0, 10)};1`);
    return `Tag;Wert\n${lines.join('\n')}\n`;
  };
  const sum: Told = { aggregate: 'sum' };

  test.each<[what: string, text: string, notices: readonly string[], told?: Told, task?: Task]>([
    ['whole months', day('2026-09-01', '2026-10-31'), [], sum],
    [
      'months that are cut at both ends',
      day('2026-08-15', '2026-10-10'),
      ['period-incomplete 2026-08 17 31', 'period-incomplete 2026-10 10 31'],
      sum,
    ],
    ['days that are missing', day('2026-08-01', '2026-10-31').replace('2026-09-10;1\n', ''), ['days-missing 2026-09 29 30'], sum],
    [
      'months that are missing in a quarter',
      'Monat;Wert\nJul 2026;1\nAug 2026;2\n',
      ['period-incomplete 2026-Q3 2 3'],
      sum,
      taskOf('quarter'),
    ],
    ['a month that still runs', 'Monat;Wert\n2026-10;1\n2026-11;1\n', ['period-not-over 2026-11']],
    ['cells without a value', 'Monat;Wert\n2026-08;1\n2026-09;\n2026-10;1\n', ['rows-without-value 1']],
    ['periods that stand above', 'Monat;Ort;Wert\n2026-08;a;1\n;b;2\n2026-09;a;3\n', ['periods-from-above 1']],
    ['percent signs for another unit', 'Monat;Wert\n2026-08;1 %\n', ['percent-for-other-unit Std.'], {}, taskOf('month', 'Std.')],
    ['fractions for percent', 'Monat;Wert\n2026-08;0,455\n2026-09;0,5\n', ['fractions-for-percent 0.455'], {}, taskOf('month', '%')],
    ['a further table', 'Monat;Wert\n2026-08;1\n\nKanal;Wert\nA;1\n', ['table-not-read 4']],
  ])('%s', async (_what, text, notices, told = {}, task = monthly) => {
    expect(await noticesOf(text, told, task)).toEqual(notices);
  });
});

test('dates of a spreadsheet that counts from 1904 are the same days', async () => {
  const file = path.join(root, 'tests/import/files/taeglich.xlsx');
  expect((await imported(await readFile(file), {}, taskOf('day'))).split(' ').at(0)).toBe('2026-01-25=1000');
});
