import type { ProgressCase } from '../progress.ts';

const note = 'Neu gezählt.';
export const breaks: readonly ProgressCase[] = [
  {
    // 0.5 / (181 / 365) = 1.008
    name: 'a break exactly in the baseline’s period',
    kpi: { breaks: [{ period: '2025-12', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'on-track', pace: 0.5 / (181 / 365) },
  },
  // 31 July > 30 June
  {
    name: 'a break after the judged month',
    kpi: { breaks: [{ period: '2026-07', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'on-track' },
  },
  {
    // the quarter ends on 31 March, February on the 28th: 0.2 / (59 / 365) = 1.24
    name: 'a break in a quarter that ends after the judged month',
    kpi: { breaks: [{ period: '2026-Q1', note }] },
    rows: [['2026-02', 120]],
    is: { status: 'on-track', pace: 0.2 / (59 / 365) },
  },
  {
    // 31 January > 31 December, and <= 30 June; way 0.5
    name: 'a break just after the baseline’s period',
    kpi: { breaks: [{ period: '2026-01', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'definition-changed', way: 0.5 },
  },
  {
    // 31 December is the baseline’s own last day: 0.5 / (181 / 365) = 1.008
    name: 'a break on the last day of the baseline’s month',
    kpi: { breaks: [{ period: '2025-12-31', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'on-track', reason: null },
  },
  {
    // 1 January is the day after
    name: 'a break on the first day after the baseline’s month',
    kpi: { breaks: [{ period: '2026-01-01', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'definition-changed' },
  },
  {
    // 15 June <= 30 June
    name: 'a break on a day in the judged month',
    kpi: { breaks: [{ period: '2026-06-15', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'definition-changed' },
  },
  {
    // 30 June 2025 < 31 December 2025: 0.5 / (181 / 365) = 1.008
    name: 'a break long before the baseline',
    kpi: { breaks: [{ period: '2025-06', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'on-track', pace: 0.5 / (181 / 365) },
  },
  {
    // 30 June 2025 does not count, 28 February 2026 does
    name: 'a break before the baseline and one after it',
    kpi: {
      breaks: [
        { period: '2025-06', note },
        { period: '2026-02', note },
      ],
    },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'definition-changed' },
  },
  {
    // judged is December, 100 / 100; the break and January come after it
    name: 'a break after the target, under which only later data stands',
    kpi: { breaks: [{ period: '2027-01', note }] },
    rows: [
      ['2026-12', 200],
      ['2027-01', 90],
    ],
    today: '2027-02-10',
    is: { status: 'reached', way: 1, latest: { period: '2027-01', value: 90 } },
  },
];
