import { expect, test } from 'vitest';
import { type Counted, readPeriodText } from './period-text.ts';

test.each<[text: string, period: string | undefined, what?: Counted]>([
  ['2026-11-03', '2026-11-03'],
  ['2026/11/03', '2026-11-03'],
  ['2026.11.3', '2026-11-03'],
  ['20261103', '2026-11-03'],
  ['3.11.2026', '2026-11-03'],
  ['03. 11. 26', '2026-11-03'],
  ['03.11.98', '1998-11-03'],
  ['31.11.2026', undefined],
  ['00.11.2026', undefined],
  ['2. Februar 2026', '2026-02-02'],
  ['23 Nov 2026', '2026-11-23'],
  ['23-Nov-26', '2026-11-23'],
  ['November 23rd, 2026', '2026-11-23'],
  ['Sa. 1.8.2026', '2026-08-01'],
  ['Sonnabend, 1.8.2026', '2026-08-01'],
  ['30.11.2026 10:00 Uhr', '2026-11-30'],
  ['2026-11-30T23:30:00.123+01:00', '2026-11-30'],
  ['2026-11-30 23:30:00+00', '2026-11-30'],
  ['2026-11', '2026-11'],
  ['11.2026', '2026-11'],
  ['11-2026', '2026-11'],
  ['202611', '2026-11'],
  ['Nov. 26', '2026-11'],
  ["Jan '26", '2026-01'],
  ['Sept 2026', '2026-09'],
  ['Feber 2026', '2026-02'],
  ['2026 November', '2026-11'],
  ['13/2026', '2026-W13'],
  ['13/2026', undefined, 'month'],
  ['5/2026', '2026-W05', 'week'],
  ['202605', '2026-W05', 'week'],
  ['3/2026', '2026-Q3', 'quarter'],
  ['KW48 2026', '2026-W48'],
  ['48. KW 2026', '2026-W48'],
  ['2026-KW48', '2026-W48'],
  ['2026W48', '2026-W48'],
  ['Week 48, 2026', '2026-W48'],
  ['2026-W54', undefined],
  ['KW 48', undefined],
  ['Q4/26', '2026-Q4'],
  ['2026Q4', '2026-Q4'],
  ['IV. Quartal 2026', '2026-Q4'],
  ['1st quarter 2026', '2026-Q1'],
  ['4Q26', '2026-Q4'],
  ['2026', '2026'],
  ['Jahr 2026', '2026'],
  ['01.11.2026 - 30.11.2026', '2026-11'],
  ['29.12.2025–04.01.2026', '2026-W01'],
  ['01.01.2026 bis 31.12.2026', '2026'],
  ['01.10.2026 bis 30.11.2026', undefined],
  ['Jan-Mär 2026', undefined],
  ['12,5', undefined],
  ['morgen', undefined],
  ['', undefined],
  ['1'.repeat(100), undefined],
])('%s is %s', (text, period, what) => {
  const { dmy, mdy } = readPeriodText(text, what);
  expect([dmy?.text, mdy?.text]).toEqual([period, period]);
});

test.each([
  ['03/04/2026', '2026-04-03', '2026-03-04'],
  ['13/04/2026', '2026-04-13', undefined],
  ['4-13-26', undefined, '2026-04-13'],
  ['11/30/2026 3:45 PM', undefined, '2026-11-30'],
  ['02/30/2026', undefined, undefined],
])('%s is %s with the day first, %s with the month first', (text, dmy, mdy) => {
  const reading = readPeriodText(text);
  expect([reading.dmy?.text, reading.mdy?.text]).toEqual([dmy, mdy]);
});
