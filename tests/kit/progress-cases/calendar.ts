import type { ProgressCase } from '../progress.ts';

/** Where calendars trip: leap days, week 53, ends of quarters and years. */
export const calendar: readonly ProgressCase[] = [
  {
    // from 29 February to 5 March 2024 are 5 days, to 10 March 10: way 0.5, pace 0.5 / 0.5
    name: 'a baseline on a leap day',
    kpi: { frequency: 'day', baseline: { period: '2024-02-29', value: 100 }, target: { by: '2024-03-10', value: 200 } },
    rows: [['2024-03-05', 150]],
    today: '2024-03-06',
    is: { status: 'on-track', way: 0.5, elapsed: 0.5, pace: 1 },
  },
  {
    // 28 February 2023 to 29 February 2024 are 366 days, to 31 August 31 + 30 + 31 + 30 + 31 + 31 = 184: 0.5 / (184 / 366) = 0.995
    name: 'a target at the end of a February with a leap day',
    kpi: { baseline: { period: '2023-02', value: 100 }, target: { by: '2024-02', value: 200 } },
    rows: [['2023-08', 150]],
    today: '2023-09-10',
    is: { status: 'on-track', elapsed: 184 / 366, pace: 0.5 / (184 / 366) },
  },
  {
    // without the leap day 365: 0.5 / (184 / 365) = 0.992
    name: 'a target at the end of a February without one',
    kpi: { baseline: { period: '2025-02', value: 100 }, target: { by: '2026-02', value: 200 } },
    rows: [['2025-08', 150]],
    today: '2025-09-10',
    is: { status: 'on-track', elapsed: 184 / 365, pace: 0.5 / (184 / 365) },
  },
  {
    // 2100 has no leap day: 31 + 28 = 59 of 365 days, 0.16 / (59 / 365) = 0.990
    name: 'a century that is no leap year',
    kpi: { baseline: { period: '2099-12', value: 100 }, target: { by: '2100-12', value: 200 } },
    rows: [['2100-02', 116]],
    today: '2100-03-01',
    is: { status: 'on-track', elapsed: 59 / 365, pace: 0.16 / (59 / 365) },
  },
  {
    // the weeks end on 25 February, 3 March (4 days to the 29th, 3 more) and 10 March: 0.3 / (7 / 14) = 0.6 exactly
    name: 'a week with a leap day in it',
    kpi: { frequency: 'week', baseline: { period: '2024-W08', value: 100 }, target: { by: '2024-W10', value: 200 } },
    rows: [['2024-W09', 130]],
    today: '2024-03-04',
    is: { status: 'behind', elapsed: 0.5, pace: 0.6 },
  },
  {
    // week 43 ends on 25 October 2026, week 48 on 29 November, week 53 on 3 January 2027: 35 of 70 days
    name: 'a target by week 53',
    kpi: { frequency: 'week', baseline: { period: '2026-W43', value: 100 }, target: { by: '2026-W53', value: 200 } },
    rows: [['2026-W48', 150]],
    today: '2026-11-30',
    is: { status: 'on-track', elapsed: 0.5, pace: 1 },
  },
  {
    // 27 December, 3 January, 10 January, 17 January: 14 of 21 days, 0.6 / (14 / 21) = 0.9
    name: 'week 1 comes after week 53, also in the wrong order of lines',
    kpi: { frequency: 'week', baseline: { period: '2026-W52', value: 100 }, target: { by: '2027-W02', value: 200 } },
    rows: [
      ['2027-W01', 160],
      ['2026-W53', 130],
    ],
    today: '2027-01-12',
    is: { status: 'behind', elapsed: 14 / 21, pace: 0.9, judged: { period: '2027-W01', value: 160 } },
  },
  {
    // it ends on 3 January 2021, week 5 on 7 February and week 10 on 14 March: 35 of 70 days, 0.3 / 0.5 = 0.6 exactly
    name: 'a baseline in week 53',
    kpi: { frequency: 'week', baseline: { period: '2020-W53', value: 100 }, target: { by: '2021-W10', value: 200 } },
    rows: [['2021-W05', 130]],
    today: '2021-02-10',
    is: { status: 'behind', elapsed: 0.5, pace: 0.6 },
  },
  {
    // week 52 ends on 27 December, 4 days before the year: 361 of 365; week 53 ends after it, reaches 200, and comes too late
    name: 'a target by the end of the year in which week 53 has not ended',
    kpi: { frequency: 'week' },
    rows: [
      ['2026-W52', 190],
      ['2026-W53', 210],
    ],
    today: '2027-01-05',
    is: { status: 'missed', way: 0.9, elapsed: 361 / 365, judged: { period: '2026-W52', value: 190 } },
  },
  {
    // 30 September: 273 of 365 days, 0.75 / (273 / 365) = 1.003
    name: 'the end of a quarter, of four',
    kpi: { frequency: 'quarter', baseline: { period: '2025-Q4', value: 100 }, target: { by: '2026-Q4', value: 200 } },
    rows: [['2026-Q3', 175]],
    is: { status: 'on-track', elapsed: 273 / 365, pace: 0.75 / (273 / 365) },
  },
  {
    // 31 + 29 + 31 = 91 of 366 days, 0.24 / (91 / 366) = 0.965
    name: 'a first quarter with a leap day',
    kpi: { frequency: 'quarter', baseline: { period: '2023-Q4', value: 100 }, target: { by: '2024-Q4', value: 200 } },
    rows: [['2024-Q1', 124]],
    today: '2024-04-10',
    is: { status: 'on-track', elapsed: 91 / 366, pace: 0.24 / (91 / 366) },
  },
  {
    // 366 + 365 = 731 of 366 + 365 + 365 = 1096 days, 0.6 / (731 / 1096) = 0.8996; fresh until 30 June 2027
    name: 'a series of years',
    kpi: { frequency: 'year', baseline: { period: '2023', value: 100 }, target: { by: '2026', value: 200 } },
    rows: [['2025', 160]],
    today: '2026-03-01',
    is: { status: 'behind', elapsed: 731 / 1096, pace: 0.6 / (731 / 1096), stale: false },
  },
  {
    // 1096 of 1096 days, 99 of 100
    name: 'a series of years at its target’s date',
    kpi: { frequency: 'year', baseline: { period: '2023', value: 100 }, target: { by: '2026', value: 200 } },
    rows: [
      ['2025', 160],
      ['2026', 199],
    ],
    today: '2027-01-15',
    is: { status: 'missed', way: 0.99, elapsed: 1, pace: 0.99 },
  },
];
