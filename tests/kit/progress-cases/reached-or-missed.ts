import { type ProgressCase, tenDays } from '../progress.ts';

const decrease = { direction: 'decrease', target: { by: '2026-12', value: 50 } } as const;
export const reachedOrMissed: readonly ProgressCase[] = [
  // way 100 / 100 = 1, pace 1 / (181 / 365)
  {
    name: 'exactly at the target',
    rows: [['2026-06', 200]],
    is: { status: 'reached', reason: null, way: 1, elapsed: 181 / 365, pace: 365 / 181 },
  },
  // way 120 / 100
  { name: 'beyond it', rows: [['2026-06', 220]], is: { status: 'reached', way: 1.2 } },
  // way (50 − 100) / (50 − 100) = 1
  { name: 'exactly at a lower target', kpi: decrease, rows: [['2026-06', 50]], is: { status: 'reached', way: 1 } },
  // way (40 − 100) / (50 − 100) = 1.2
  { name: 'below a lower target', kpi: decrease, rows: [['2026-06', 40]], is: { status: 'reached', way: 1.2 } },
  // 0.1 + 0.2 = 0.30000000000000004
  {
    name: 'floating point above a target',
    kpi: tenDays(0.1, 0.3),
    rows: [['2026-11-06', 0.1 + 0.2]],
    today: '2026-11-07',
    is: { status: 'reached' },
  },
  // seen from 0.4 the same is short of 0.3: way −0.09999999999999998 / −0.10000000000000003 = 0.9999999999999994
  {
    name: 'floating point short of it',
    kpi: tenDays(0.4, 0.3),
    rows: [['2026-11-06', 0.1 + 0.2]],
    today: '2026-11-07',
    is: { status: 'reached' },
  },
  // way 0.99999999 is short by 1e-8, more than floating point explains
  { name: 'short of the target by a little', rows: [['2026-06', 199.999999]], is: { status: 'on-track' } },
  {
    // the judged value is the latest: 0.5 / (181 / 365) = 1.008
    name: 'reached earlier, and fallen back',
    rows: [
      ['2026-05', 210],
      ['2026-06', 150],
    ],
    is: { status: 'on-track', way: 0.5, judged: { period: '2026-06', value: 150 } },
  },
  // judged is December: 105 / 100, 365 / 365
  {
    name: 'reached at the target date, whatever came later',
    rows: [
      ['2026-12', 205],
      ['2027-01', 150],
    ],
    today: '2027-02-10',
    is: { status: 'reached', way: 1.05, elapsed: 1, judged: { period: '2026-12', value: 205 }, latest: { period: '2027-01', value: 150 } },
  },
  // way 1 by October; rule 3 goes before rule 5
  {
    name: 'reached before the date, which has passed without data',
    rows: [['2026-10', 200]],
    today: '2027-03-01',
    is: { status: 'reached' },
  },
  // way 99 / 100, elapsed 365 / 365
  {
    name: 'short of it on the target’s last day',
    rows: [['2026-12', 199]],
    today: '2027-01-15',
    is: { status: 'missed', reason: null, way: 0.99, elapsed: 1, pace: 0.99 },
  },
  // judged is November: 50 / 100; January ends after the target
  {
    name: 'short of it by the date, reached only later',
    rows: [
      ['2026-11', 150],
      ['2027-01', 250],
    ],
    today: '2027-02-10',
    is: { status: 'missed', way: 0.5, judged: { period: '2026-11', value: 150 }, latest: { period: '2027-01', value: 250 } },
  },
  // 31 December is 31 December: 365 / 365, way 50 / 100
  {
    name: 'a year’s total that ends with the target’s month',
    kpi: { frequency: 'year' },
    rows: [['2026', 150]],
    is: { status: 'missed', elapsed: 1 },
  },
  // way (90 − 100) / 100 = −0.1 at the target’s date
  {
    name: 'missed, rule 4, goes before worsening, rule 6',
    rows: [['2026-12', 90]],
    today: '2027-01-15',
    is: { status: 'missed', way: -0.1 },
  },
];
