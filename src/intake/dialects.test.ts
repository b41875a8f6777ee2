import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { encode, evidence, imported, monthly, type Told, taskOf } from '../../tests/kit/import.ts';
import type { Task } from './change.ts';

const fileOf = (name: string): Promise<Uint8Array> => readFile(path.join(root, 'tests/import/files', name));

const report = '2025-11=1234.5 2025-12=2345.25 2026-01=980 2026-02=12000.75';
const thousands = '2025-11=1234500 2025-12=2345250 2026-01=980000 2026-02=12000750';
const wide = '2025-11/Instagram=1000 2025-11/YouTube=2000 2025-11=3000 2025-12/Instagram=1010 2025-12/YouTube=2010 2025-12=3020';
const channels: Told = { wide: 'channel' };

/** 25 January to 5 March, 1000 to 1039: the first seven, the next 28, the last five. */
const daily = { sum: '2026-01=7021 2026-02=28574 2026-03=5185', mean: '2026-01=1003 2026-02=1020.5 2026-03=1037' };

describe('files that real programs wrote', () => {
  test.each<[file: string, expected: string, told?: Told, task?: Task]>([
    ['bericht.xlsx', report, { value: 'Anfragen' }],
    ['bericht.xlsx', '2025-11=45.5 2025-12=50 2026-01=12.5 2026-02=100', { value: 'lösungsquote' }],
    ['bericht-windows-1252.csv', report, { value: 'Anfragen' }],
    ['bericht-windows-1252.csv', '2025-11=45.5 2025-12=50 2026-01=12.5 2026-02=100', { value: 'Lösungsquote' }],
    ['bericht-utf-16-tabs.csv', report, { value: 'Anfragen' }],
    ['bericht-quoted-commas.csv', report, { value: 'Anfragen' }],
    ['bericht.xlsx', '? value Anfragen Lösungsquote'],
    ['us-slashes.csv', '? aggregate 2025-11 sum mean last max'],
    ['us-slashes.csv', report, { aggregate: 'last' }],
    ['us.xlsx', report, { aggregate: 'last' }],
    ['schweiz.csv', thousands],
    ['schweiz.xlsx', thousands],
    ['frankreich.csv', thousands],
    ['taeglich.csv', daily.sum, { aggregate: 'sum', decimal: ',' }],
    ['taeglich.csv', '? decimal 1.000 , .', { aggregate: 'sum' }],
    ['taeglich.xlsx', daily.mean, { aggregate: 'mean' }],
    ['taeglich.xlsx', '2026-Q1=1039', { aggregate: 'max' }, taskOf('quarter')],
    ['kanaele.xlsx', '? sheet Lang Breit Quer'],
    ['kanaele.xlsx', 'no-such-sheet roh', { sheet: 'roh' }],
    ['kanaele.xlsx', '2025-11/Instagram=1000 2025-11/YouTube=2000 2025-12/Instagram=1010 2025-12/YouTube=2010', { sheet: 'lang' }],
    ['kanaele.xlsx', wide, { sheet: 'Breit', ...channels }],
    ['kanaele.xlsx', '2025-11/Instagram=1000 2025-11/YouTube=2000 2025-12/Instagram=1010 2025-12/YouTube=2010', { sheet: 'Quer' }],
    ['sqlite-list.txt', '2026-01=11.25 2026-02=4.75', { aggregate: 'sum', ignore: ['channel'] }],
    [
      'sqlite-list.txt',
      '2026-01/E-Mail=5.5 2026-01/Chat=1.25 2026-02/Chat=1.75 2026-02/E-Mail=3',
      { aggregate: 'max', dimensions: [{ column: 'channel' }] },
    ],
    [
      'sqlite-no-header.csv',
      '2026-01/Chat=1.25 2026-01/E-Mail=5 2026-02/Chat=1.75 2026-02/E-Mail=3',
      { dimensions: [{ column: '2', name: 'channel' }] },
    ],
    ['sqlite-year-month.tsv', '2026-01=11.25 2026-02=4.75'],
    ['postgres-copy.txt', '2026-01=3.75 2026-02=2.375', { aggregate: 'mean', ignore: ['2'] }],
    ['postgres-copy.csv', '2026-01=11.25 2026-02=4.75', { decimal: '.' }],
  ])('%s gives %s', async (file, expected, told = {}, task = monthly) => {
    expect(await imported(await fileOf(file), told, task)).toBe(expected);
  });
});

const analytics = `# ----------------------------------------
# Alle Nutzer
# 20260901-20261031
# ----------------------------------------

Datum,Nutzer
20260901,1200
20260902,800
20261001,1000

Land,Nutzer
Deutschland,3000
`;

describe('texts in the dialects of tools', () => {
  test.each<[tool: string, text: string | Uint8Array, expected: string, told?: Told, task?: Task]>([
    ['web analytics with remarks above and a second table below', analytics, '2026-09=2000 2026-10=1000', { aggregate: 'sum' }],
    [
      'UTF-16 with the byte-order mark of big-endian systems',
      encode('Monat\tBesuche\nMärz 26\t1.234\nApril 26\t12,5\n', 'UTF-16BE'),
      '2026-03=1234 2026-04=12.5',
    ],
    ['UTF-16 without a mark', encode('Monat;Besuche\nMärz 2026;5\nApril 2026;6\n', 'UTF-16LE', false), '2026-03=5 2026-04=6'],
    ['UTF-16 big-endian without a mark', encode('Monat;Besuche\nMärz 2026;5\n', 'UTF-16BE', false), '2026-03=5'],
    ['UTF-8 with a mark', encode('Monat;Wert\nJän. 2026;5\n', 'UTF-8'), '2026-01=5'],
    [
      'Windows-1252 with euro signs',
      encode('Monat;Umsatz\nMrz 2026;1.234,50 €\nApr 2026;€ 99,00\n', 'Windows-1252'),
      '2026-03=1234.5 2026-04=99',
    ],
    ['Excel’s own line about the separator', 'sep=;\r\nDatum;Wert\r\n01.02.2026;3\r\n01.03.2026;4\r\n', '2026-02=3 2026-03=4'],
    [
      'narrow no-break spaces between the thousands',
      'Monat;Wert\nNov 2026;1\u202F234\u202F567,5\nDez 2026;12\n',
      '2026-11=1234567.5 2026-12=12',
    ],
    ['typographic apostrophes between the thousands', 'Monat;Wert\n11/2026;1’234’567.5\n12/2026;12\n', '2026-11=1234567.5 2026-12=12'],
    ['SAP, with the minus behind', 'Periode;Wert\n01.2026;1.234,56-\n02.2026;7,00\n', '2026-01=-1234.56 2026-02=7'],
    [
      'bookkeeping, with negative numbers in brackets',
      'Month,Amount\nJan 2026,"(1,234.50)"\nFeb 2026,$7.00\n',
      '2026-01=-1234.5 2026-02=7',
    ],
    ['numbers as spreadsheets shorten them', 'Monat;Wert\nJan 2026;1,2E+05\nFeb 2026;3\n', '2026-01=120000 2026-02=3'],
    [
      'the unit behind each number',
      'Monat;Antwortzeit\nJan 2026;4,5 Std.\nFeb 2026;5 Std.\n',
      '2026-01=4.5 2026-02=5',
      {},
      taskOf('month', 'Std.'),
    ],
    ['German weeks', 'Woche;Wert\nKW 53/2026;1\nKW 1/2027;2\n', '2026-W53=1 2027-W01=2', {}, taskOf('week')],
    ['weeks in short', 'KW;Wert\n48/2026;1\n49/2026;2\n', '2026-W48=1 2026-W49=2', {}, taskOf('week')],
    ['the year beside the week', 'Jahr;KW;Wert\n2026;48;1\n2026;49;2\n', '2026-W48=1 2026-W49=2', {}, taskOf('week')],
    [
      'weeks as spans of days',
      'Zeitraum,Besuche\n2026-11-16 – 2026-11-22,7\n2026-11-23 – 2026-11-29,8\n',
      '2026-W47=7 2026-W48=8',
      {},
      taskOf('week'),
    ],
    [
      'days into weeks',
      'Tag;Wert\n2026-11-29;1\n2026-11-30;2\n2026-12-01;3\n',
      '2026-W48=1 2026-W49=5',
      { aggregate: 'sum' },
      taskOf('week'),
    ],
    ['quarters', 'Quartal;Wert\n4. Quartal 2025;1,5\nQ1 2026;2\nQ2/26;3\n', '2025-Q4=1.5 2026-Q1=2 2026-Q2=3', {}, taskOf('quarter')],
    [
      'months into quarters',
      'Monat;Wert\nJan 2026;1\nFeb 2026;2\nMrz 2026;4\nApr 2026;8\n',
      '2026-Q1=7 2026-Q2=8',
      { aggregate: 'sum' },
      taskOf('quarter'),
    ],
    ['years', 'Jahr;Bekanntheit\n2024;12,5 %\n2026;14 %\n', '2024=12.5 2026=14', {}, taskOf('year', '%')],
    ['timestamps in a zone', 'time,value\n2026-10-31T23:30:00Z,1\n2026-11-01T00:30:00Z,2\n', '2026-10=1 2026-11=2', { aggregate: 'sum' }],
    [
      'American dates, told by one day above twelve',
      'Date,Views\n1/2/2026,5\n1/13/2026,6\n2/1/2026,7\n',
      '2026-01=11 2026-02=7',
      { aggregate: 'sum' },
    ],
    [
      'British dates, told by one day above twelve',
      'Date,Views\n1/2/2026,5\n13/2/2026,6\n1/3/2026,7\n',
      '2026-02=11 2026-03=7',
      { aggregate: 'sum' },
    ],
    ['dates that fit both ways', 'Date,Views\n01/02/2026,5\n01/03/2026,6\n', '? dates 01/02/2026 dmy mdy'],
    ['dates that fit both ways, told', 'Date,Views\n01/02/2026,5\n01/03/2026,6\n', '2026-02=5 2026-03=6', { dates: 'dmy' }],
    ['numbers that fit both ways', 'Monat;Wert\nJan 2026;1.234\nFeb 2026;5.678\n', '? decimal 1.234 , .'],
    ['numbers that fit both ways, told', 'Monat;Wert\nJan 2026;1.234\nFeb 2026;5.678\n', '2026-01=1.234 2026-02=5.678', { decimal: '.' }],
    [
      'subtotals between and totals below',
      'Monat;Wert\nDez 2025;1\nSumme 2025;1\nJan 2026;2\nSumme 2026;2\nGesamt;3\nQuelle: Haus\n',
      '2025-12=1 2026-01=2',
    ],
    [
      'thousands that another column tells from decimals',
      'Monat;Besuche;Absprünge\nJan 2026;1.350;39,9 %\nFeb 2026;1.000;46 %\n',
      '2026-01=1350 2026-02=1000',
      { value: 'Besuche' },
    ],
    [
      'a pivot table, which says each period once',
      'Jahr;Monat;Ort;Anzahl\n2026;Juli;Nord;3\n;;Süd;2\n;;Juli gesamt;5\n;August;Nord;4\n;;Süd;-\nGesamt;;;9\n',
      '2026-07/Nord=3 2026-07/Süd=2 2026-08/Nord=4',
    ],
    ['units below the header', 'Monat;Zeit\n;Std.\nJan 2026;4\nFeb 2026;5\n', '2026-01=4 2026-02=5'],
    [
      'values and periods that look like years',
      'Kanal;Jahr;Wert\nA;2024;2010\nA;2025;1999\nA;2026;2000\n',
      '2024=2010 2025=1999 2026=2000',
      {},
      taskOf('year'),
    ],
    ['values that look like months', 'Monat;Wert\nJan 2026;1939.01\nFeb 2026;2001.12\n', '2026-01=1939.01 2026-02=2001.12'],
    ['gaps', 'Monat;Wert\nJan 2026;4\nFeb 2026;k. A.\nMrz 2026;\nApr 2026;–\nMai 2026;5\n', '2026-01=4 2026-05=5'],
    ['weekdays before the date', 'Tag;Wert\nMo, 23.11.2026;4\nDi, 24.11.2026;5\n', '2026-11-23=4 2026-11-24=5', {}, taskOf('day')],
    [
      'English days',
      'Day,Value\n"Monday, November 23, 2026",4\n"Tuesday, November 24, 2026",5\n',
      '2026-11-23=4 2026-11-24=5',
      {},
      taskOf('day'),
    ],
    [
      'times of a day, the newest first',
      'Zeit;Wert\n28.02.2026 18:00;9\n28.02.2026 08:00;8\n01.02.2026 00:00;4\n',
      '2026-02=9',
      { aggregate: 'last' },
    ],
    ['times of one day in any order', 'time,value\n02/28/2026 3:00 PM,9\n02/28/2026 11:00 AM,8\n', '2026-02=9', { aggregate: 'last' }],
    ['months of which a spreadsheet made days', 'Monat;Wert\n10/2026;1\n01.11.2026;2\n12/2026;3\n', '2026-10=1 2026-11=2 2026-12=3'],
    ['days at the end of each month', 'Stichtag;Wert\n30.09.2026;1\n31.10.2026;2\n', '2026-09=1 2026-10=2'],
    ['weeks by their Monday', 'Woche;Wert\n2026-11-16;1\n2026-11-23;2\n', '2026-W47=1 2026-W48=2', {}, taskOf('week')],
    ['the newest first', 'Tag;Wert\n28.02.2026;9\n01.02.2026;4\n31.01.2026;3\n', '2026-01=3 2026-02=9', { aggregate: 'last' }],
  ])('%s', async (_tool, text, expected, told = {}, task = monthly) => {
    expect(await imported(text, told, task)).toBe(expected);
  });
});

describe('data of evidence', () => {
  test.each<[what: string, text: string, expected: string, told?: Told]>([
    [
      'labels and values, the total left out',
      'Umfrage 2026\n\nAntwort;Anteil\nJa, immer;45,5 %\nNein;54,5 %\nGesamt;100 %\n',
      'Ja, immer=45.5 Nein=54.5',
    ],
    ['years as labels', 'Jahr,Wert\n2024,1200\n2025,1300\n', '2024=1200 2025=1300'],
    [
      'a column for each series',
      'Antwort;2024;2026\nJa;40,5;45\nNein;59,5;55\n',
      'Ja/2024=40.5 Ja/2026=45 Nein/2024=59.5 Nein/2026=55',
      { wide: 'series' },
    ],
    [
      'series in lines',
      'Marke;Jahr;Anteil\nWir;2024;40\nSie;2024;60\nWir;2026;45\nSie;2026;55\n',
      'Wir/2024=40 Sie/2024=60 Wir/2026=45 Sie/2026=55',
    ],
    [
      'values that look like years',
      'Marke;Nennungen\nWir;2010\nSie;2000\nAndere;35\nKeine;1999\n',
      'Wir=2010 Sie=2000 Andere=35 Keine=1999',
    ],
    [
      'columns of values that look like years',
      'Marke;Mai;Juni\nWir;2010;2011\nSie;35;1\n',
      'Wir/Mai=2010 Wir/Juni=2011 Sie/Mai=35 Sie/Juni=1',
      { wide: 'series' },
    ],
    ['several columns of values', 'Antwort;2024;2026\nJa;40,5;45\nNein;59,5;55\n', '? value 2024 2026'],
    ['a last line without a label', 'Antwort;Anteil\nJa;1\nNein;2\n;3\n', 'Ja=1 Nein=2'],
    ['the same label twice', 'Antwort;Anteil\nJa;1\nNein;2\nJa;3\n', 'label-twice 4 Ja'],
  ])('%s', async (_what, text, expected, told = {}) => {
    expect(await imported(text, told, evidence)).toBe(expected);
  });
});
