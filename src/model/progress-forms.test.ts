import { describe } from 'vitest';
import { type KpiToJudge, type ProgressCase, testCases, undefinedArithmetic } from '../../tests/kit/progress.ts';

const forms: ProgressCase[] = [
  // 31 December 2026 ends the year and the quarter
  {
    name: 'a target by a year',
    kpi: { target: { by: '2026', value: 200 } },
    rows: [['2026-06', 150]],
    is: { status: 'on-track', elapsed: 181 / 365 },
  },
  {
    // 30 September, before today: still to come on 1 August; 0.5 / (181 / 273) = 0.754
    name: 'a target by a quarter',
    kpi: { target: { by: '2026-Q3', value: 200 } },
    rows: [['2026-06', 150]],
    today: '2026-08-01',
    is: { status: 'behind', elapsed: 181 / 273 },
  },
  // week 53 ends on 3 January 2027: 365 + 3 days
  {
    name: 'a target by a week',
    kpi: { target: { by: '2026-W53', value: 200 } },
    rows: [['2026-06', 150]],
    is: { status: 'on-track', elapsed: 181 / 368 },
  },
  {
    // December ends before that week does: the target is not missed yet; 0.9 / (365 / 368) = 0.907
    name: 'the last month before a target by a week',
    kpi: { target: { by: '2026-W53', value: 200 } },
    rows: [['2026-12', 190]],
    today: '2027-01-03',
    is: { status: 'behind', elapsed: 365 / 368, pace: 0.9 / (365 / 368) },
  },
  // 15 June is day 31 + 28 + 31 + 30 + 31 + 15 = 166
  {
    name: 'a target by a day',
    kpi: { target: { by: '2026-06-15', value: 200 } },
    rows: [['2026-05', 200]],
    is: { status: 'reached', elapsed: 151 / 166 },
  },
  {
    name: 'a baseline of a year',
    kpi: { baseline: { period: '2025', value: 100 } },
    rows: [['2026-06', 150]],
    is: { status: 'on-track', elapsed: 181 / 365 },
  },
  // the third quarter ends on 30 September 2025, 92 days earlier
  {
    name: 'a baseline of a quarter',
    kpi: { baseline: { period: '2025-Q3', value: 100 } },
    rows: [['2026-06', 150]],
    is: { status: 'behind', elapsed: 273 / 457 },
  },
  {
    // 2024 has 366 days, and February ends after 31 + 29 = 60 of them: 0.16 / (60 / 366) = 0.976
    name: 'a leap year',
    kpi: { baseline: { period: '2023-12', value: 100 }, target: { by: '2024-12', value: 200 } },
    rows: [['2024-02', 116]],
    today: '2024-03-10',
    is: { status: 'on-track', elapsed: 60 / 366, pace: 0.16 / (60 / 366), stale: false },
  },
  {
    // quarters: 90 of 365 days, 0.3 / (90 / 365) = 1.217
    name: 'a series of quarters',
    kpi: { frequency: 'quarter' },
    rows: [['2026-Q1', 130]],
    is: { status: 'on-track', pace: 0.3 / (90 / 365), stale: true },
  },
  {
    name: 'rows in any order, with gaps',
    rows: [
      ['2026-06', 150],
      ['2026-02', 110],
      ['2025-12', 100],
    ],
    is: { status: 'on-track', judged: { period: '2026-06', value: 150 } },
  },
  // the end of June + 1 month + 15 days is 14 August (30 July + 15): stale, and still on track
  { name: 'stale data', rows: [['2026-06', 150]], today: '2026-08-15', is: { status: 'on-track', stale: true } },
  { name: 'data that is not stale yet', rows: [['2026-06', 150]], today: '2026-08-14', is: { status: 'on-track', stale: false } },
];

const band = (min: number, max: number, by?: string): Partial<KpiToJudge> => ({
  direction: 'keep',
  baseline: undefined,
  target: by === undefined ? { min, max } : { min, max, by },
});

const keep: ProgressCase[] = [
  { name: 'no total', kpi: band(10, 20), is: { status: 'no-data', reason: null, latest: null, judged: null } },
  {
    name: 'no target',
    kpi: { ...band(10, 20), target: undefined },
    rows: [['2026-10', 15]],
    is: { status: 'cannot-assess', reason: 'no-target' },
  },
  { name: 'no target and no total', kpi: { ...band(10, 20), target: undefined }, is: { status: 'no-data' } },
  {
    name: 'inside the band',
    kpi: band(10, 20),
    rows: [['2026-10', 15]],
    is: { status: 'on-track', reason: null, ...undefinedArithmetic, stale: false },
  },
  { name: 'at its lower end', kpi: band(10, 20), rows: [['2026-10', 10]], is: { status: 'on-track' } },
  { name: 'at its upper end', kpi: band(10, 20), rows: [['2026-10', 20]], is: { status: 'on-track' } },
  { name: 'a band of one value', kpi: band(10, 10), rows: [['2026-10', 10]], is: { status: 'on-track' } },
  // 0.30000000000000004
  { name: 'at its upper end but for floating point', kpi: band(0.1, 0.3), rows: [['2026-10', 0.1 + 0.2]], is: { status: 'on-track' } },
  // 0.29999999999999993
  { name: 'at its lower end but for floating point', kpi: band(0.3, 1), rows: [['2026-10', 0.7 - 0.4]], is: { status: 'on-track' } },
  {
    name: 'below the band',
    kpi: band(10, 20),
    rows: [['2026-10', 9.999]],
    is: { status: 'off-track', reason: null, ...undefinedArithmetic },
  },
  { name: 'above the band', kpi: band(10, 20), rows: [['2026-10', 20.001]], is: { status: 'off-track' } },
  {
    name: 'the latest value decides, also after the band’s date',
    kpi: band(10, 20, '2026-06'),
    rows: [
      ['2026-06', 15],
      ['2026-07', 25],
    ],
    is: { status: 'off-track', latest: { period: '2026-07', value: 25 }, judged: { period: '2026-06', value: 15 } },
  },
  {
    // a baseline changes nothing: its own period counts like any other
    name: 'a total in the baseline’s period only',
    kpi: { ...band(10, 20), baseline: { period: '2026-10', value: 15 } },
    rows: [['2026-10', 15]],
    is: { status: 'on-track', ...undefinedArithmetic },
  },
  {
    name: 'a break',
    kpi: { ...band(10, 20), breaks: [{ period: '2026-10', note: 'Neu gezählt.' }] },
    rows: [['2026-10', 15]],
    is: { status: 'on-track' },
  },
  { name: 'a value at which it was long ago', kpi: band(10, 20), rows: [['2025-01', 15]], is: { status: 'on-track', stale: true } },
  {
    name: 'a target of the wrong form',
    kpi: { direction: 'keep' },
    rows: [['2026-10', 15]],
    is: { status: 'cannot-assess', reason: 'no-target' },
  },
];

describe.each([
  ['periods of every form', forms],
  ['direction keep', keep],
])('%s', (_name, cases) => testCases(cases));
