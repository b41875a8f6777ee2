import type { ProgressCase } from '../progress.ts';

export const periods: readonly ProgressCase[] = [
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
  // 2025 ends on 31 December 2025: 0.5 / (181 / 365) = 1.008
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
  // June is the latest, whatever its line: 0.5 / (181 / 365) = 1.008
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
  // 14 August is the last day of those
  { name: 'data that is not stale yet', rows: [['2026-06', 150]], today: '2026-08-14', is: { status: 'on-track', stale: false } },
];
