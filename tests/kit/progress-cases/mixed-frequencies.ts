import type { ProgressCase } from '../progress.ts';

/** Baseline, target and series with periods of different forms: what counts is their last days. */
export const mixedFrequencies: readonly ProgressCase[] = [
  {
    // 2025 ends on 31 December 2025, the quarter on 31 December 2026: 0.72 / (273 / 365) = 0.963
    name: 'a baseline of a year, a target by a quarter, a series of months',
    kpi: { baseline: { period: '2025', value: 100 }, target: { by: '2026-Q4', value: 200 } },
    rows: [['2026-09', 172]],
    is: { status: 'on-track', way: 0.72, elapsed: 273 / 365, pace: 0.72 / (273 / 365) },
  },
  {
    // December ends with the year: 100 / 100, 365 / 365
    name: 'a baseline and a target of years, reached in the last month',
    kpi: { baseline: { period: '2025', value: 100 }, target: { by: '2026', value: 200 } },
    rows: [['2026-12', 200]],
    today: '2027-01-10',
    is: { status: 'reached', way: 1, elapsed: 1, pace: 1 },
  },
  {
    // week 52 ends on 28 December 2025: 3 + 181 = 184 of 3 + 365 = 368 days, 0.475 / 0.5 = 0.95 exactly
    name: 'a baseline of a week and a series of months',
    kpi: { baseline: { period: '2025-W52', value: 100 } },
    rows: [['2026-06', 147.5]],
    is: { status: 'on-track', way: 0.475, elapsed: 0.5, pace: 0.95 },
  },
  {
    // from 15 December 16 + 31 + 28 + 31 = 106 days to 31 March, 106 + 30 + 31 + 13 = 180 to 13 June: 0.5 / (106 / 180) = 0.849
    name: 'a baseline and a target on days and a series of months',
    kpi: { baseline: { period: '2025-12-15', value: 100 }, target: { by: '2026-06-13', value: 200 } },
    rows: [['2026-03', 150]],
    today: '2026-04-20',
    is: { status: 'behind', elapsed: 106 / 180, pace: 0.5 / (106 / 180) },
  },
  {
    // November ends on the 30th, after the 15th: not judged, and yet data after the date; October is day 304 of 304 + 15 = 319
    name: 'a month that holds the target’s day',
    kpi: { target: { by: '2026-11-15', value: 200 } },
    rows: [
      ['2026-10', 190],
      ['2026-11', 230],
    ],
    today: '2026-12-05',
    is: {
      status: 'missed',
      way: 0.9,
      elapsed: 304 / 319,
      judged: { period: '2026-10', value: 190 },
      latest: { period: '2026-11', value: 230 },
    },
  },
  {
    // 30 September is day 273 of 334 to 30 November: 0.9 / (273 / 334) = 1.101
    name: 'a target in the middle of a quarter, before that ends',
    kpi: { frequency: 'quarter', target: { by: '2026-11', value: 200 } },
    rows: [['2026-Q3', 190]],
    is: { status: 'on-track', elapsed: 273 / 334, pace: 0.9 / (273 / 334) },
  },
  {
    // the fourth quarter ends on 31 December, after 30 November
    name: 'a target in the middle of a quarter, after that has ended',
    kpi: { frequency: 'quarter', target: { by: '2026-11', value: 200 } },
    rows: [
      ['2026-Q3', 190],
      ['2026-Q4', 250],
    ],
    today: '2027-01-05',
    is: { status: 'missed', way: 0.9, judged: { period: '2026-Q3', value: 190 } },
  },
  {
    // both end on 31 March: nothing is later
    name: 'a baseline of a quarter and its last month',
    kpi: { baseline: { period: '2026-Q1', value: 100 } },
    rows: [['2026-03', 150]],
    is: { status: 'no-data', elapsed: 0, pace: null },
  },
  {
    // week 5 begins in January and ends on 1 February, 1 day after it: 1 of 334 days, 0.01 / (1 / 334) = 3.34
    name: 'a week that begins in the baseline’s month and ends after it',
    kpi: { frequency: 'week', baseline: { period: '2026-01', value: 100 } },
    rows: [['2026-W05', 101]],
    today: '2026-02-03',
    is: { status: 'on-track', way: 0.01, elapsed: 1 / 334, pace: 3.34 },
  },
  {
    // 31 December on a day’s own row: 99 / 100, 365 / 365
    name: 'a day’s value on the last day of the target’s year',
    kpi: { frequency: 'day', target: { by: '2026', value: 200 } },
    rows: [['2026-12-31', 199]],
    today: '2027-01-01',
    is: { status: 'missed', way: 0.99, elapsed: 1 },
  },
  {
    // a day earlier it is day 364: 0.99 / (364 / 365) = 0.993
    name: 'a day’s value on the day before',
    kpi: { frequency: 'day', target: { by: '2026', value: 200 } },
    rows: [['2026-12-30', 199]],
    today: '2026-12-31',
    is: { status: 'on-track', pace: 0.99 / (364 / 365) },
  },
];
