import { type KpiToJudge, type ProgressCase, tenDays } from '../progress.ts';

const changed = (period: string): Partial<KpiToJudge> => ({ breaks: [{ period, note: 'Neu gezählt.' }] });

/** Several rules or reasons fit: the first one counts. */
export const orderOfRules: readonly ProgressCase[] = [
  {
    // 100 = 100, and 30 June is before 31 December
    name: 'a target that equals the baseline goes before one that is not later',
    kpi: { target: { by: '2025-06', value: 100 } },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'target-equals-baseline' },
  },
  {
    // 30 June is before 31 December, and 50 < 100
    name: 'a target that is not later goes before one on the wrong side',
    kpi: { target: { by: '2025-06', value: 50 } },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'target-not-after-baseline' },
  },
  {
    // 50 < 100, and of the data none ends by 31 March
    name: 'a target on the wrong side goes before data that is missing',
    kpi: { target: { by: '2026-03', value: 50 } },
    rows: [['2026-04', 40]],
    is: { status: 'cannot-assess', reason: 'target-on-wrong-side' },
  },
  {
    // 50 < 100, and 31 December < 31 March <= 30 June
    name: 'a target on the wrong side goes before a break',
    kpi: { ...changed('2026-03'), target: { by: '2026-12', value: 50 } },
    rows: [['2026-06', 40]],
    is: { status: 'cannot-assess', reason: 'target-on-wrong-side' },
  },
  {
    // nothing ends by 31 March, so that nothing is judged and no break can lie before it
    name: 'missing data goes before a break',
    kpi: { ...changed('2026-02'), target: { by: '2026-03', value: 200 } },
    rows: [['2026-04', 250]],
    is: { status: 'cannot-assess', reason: 'no-data-before-target' },
  },
  {
    // 31 December < 31 March <= 31 December 2026; way 50 / 100 at the target’s date
    name: 'a break, rule 2, goes before missed, rule 4',
    kpi: changed('2026-03'),
    rows: [['2026-12', 150]],
    today: '2027-01-10',
    is: { status: 'cannot-assess', reason: 'definition-changed', way: 0.5, elapsed: 1 },
  },
  {
    // November ends before the target, and today is after it; way 100 / 100
    name: 'reached, rule 3, goes before the date without data, rule 5',
    rows: [['2026-11', 200]],
    today: '2027-02-01',
    is: { status: 'reached', way: 1 },
  },
  {
    // judged is December with 95 / 100; November had been beyond the target
    name: 'reached a month before the date, and fallen back at it',
    rows: [
      ['2026-11', 205],
      ['2026-12', 195],
    ],
    today: '2027-01-20',
    is: { status: 'missed', way: 0.95, elapsed: 1, pace: 0.95 },
  },
  {
    // December’s value decides, not the calendar: 50 / 100, 365 / 365
    name: 'data for the target’s date that is there before the date',
    rows: [['2026-12', 150]],
    today: '2026-06-01',
    is: { status: 'missed', way: 0.5, elapsed: 1, stale: false },
  },
  {
    // 11 November is the target’s day, and it is not over: 0.9 / 0.9 = 1 on the 10th
    name: 'today is the target’s day, the data of the day before',
    kpi: tenDays(0, 100),
    rows: [['2026-11-10', 90]],
    today: '2026-11-11',
    is: { status: 'on-track', reason: null, elapsed: 0.9, pace: 1 },
  },
  {
    // a day later it is over
    name: 'today is the day after the target’s',
    kpi: tenDays(0, 100),
    rows: [['2026-11-10', 90]],
    today: '2026-11-12',
    is: { status: 'cannot-assess', reason: 'no-data-at-target-date', pace: 1 },
  },
  {
    // 10 of 10 days, 100 / 100
    name: 'the target’s day itself, reached',
    kpi: tenDays(0, 100),
    rows: [['2026-11-11', 100]],
    today: '2026-11-12',
    is: { status: 'reached', elapsed: 1, pace: 1 },
  },
  {
    // 8 of 10 days, 80 / 100: what lies in the gap from the 2nd to the 9th is not asked
    name: 'a gap in the data',
    kpi: tenDays(0, 100),
    rows: [
      ['2026-11-09', 80],
      ['2026-11-02', 1],
    ],
    today: '2026-11-10',
    is: { status: 'on-track', way: 0.8, elapsed: 0.8, pace: 1 },
  },
];
