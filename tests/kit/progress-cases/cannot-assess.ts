import { type ProgressCase, undefinedArithmetic } from '../progress.ts';

const note = 'Neu gezählt.';
export const cannotAssess: readonly ProgressCase[] = [
  // (150 − ?) / (200 − ?) is not defined
  {
    name: 'no baseline',
    kpi: { baseline: undefined },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'no-baseline', ...undefinedArithmetic },
  },
  {
    // without a target the judged value is the latest
    name: 'no target',
    kpi: { target: undefined },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'no-target', ...undefinedArithmetic, judged: { period: '2026-06', value: 150 } },
  },
  // both are missing; the content model names the baseline first
  {
    name: 'neither: the baseline is named first',
    kpi: { baseline: undefined, target: undefined },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'no-baseline' },
  },
  {
    // way (150 − 100) / (100 − 100) is not defined, elapsed 181 / 365 is
    name: 'the target equals the baseline',
    kpi: { target: { by: '2026-12', value: 100 } },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'target-equals-baseline', way: null, elapsed: 181 / 365, pace: null },
  },
  {
    // elapsed 0 / 0 is not defined; judged is the baseline’s own month, the last one by the target
    name: 'the target is in the baseline’s period',
    kpi: { target: { by: '2025-12', value: 200 } },
    rows: [
      ['2025-12', 100],
      ['2026-06', 150],
    ],
    is: { status: 'cannot-assess', reason: 'target-not-after-baseline', way: 0, elapsed: null, pace: null },
  },
  // the quarter ends on 31 December, too: 0 days
  {
    name: 'the target is in a period that ends with the baseline’s',
    kpi: { target: { by: '2025-Q4', value: 200 } },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'target-not-after-baseline' },
  },
  // 30 June is 184 days before 31 December
  {
    name: 'the target is before the baseline',
    kpi: { target: { by: '2025-06', value: 200 } },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'target-not-after-baseline', judged: null },
  },
  // 50 < 100, and more is good
  {
    name: 'a target below the baseline that is to be risen to',
    kpi: { target: { by: '2026-12', value: 50 } },
    rows: [['2026-06', 40]],
    is: { status: 'cannot-assess', reason: 'target-on-wrong-side' },
  },
  // 200 > 100, and less is good
  {
    name: 'a target above the baseline that is to be fallen to',
    kpi: { direction: 'decrease' },
    rows: [['2026-06', 210]],
    is: { status: 'cannot-assess', reason: 'target-on-wrong-side' },
  },
  // 30 April is after 31 March
  {
    name: 'no total by the target’s date',
    kpi: { target: { by: '2026-03', value: 200 } },
    rows: [['2026-04', 250]],
    is: {
      status: 'cannot-assess',
      reason: 'no-data-before-target',
      judged: null,
      latest: { period: '2026-04', value: 250 },
      ...undefinedArithmetic,
    },
  },
  // of 31 December and 30 April only the first ends by 31 March, and it is the baseline’s
  {
    name: 'by the target’s date only the baseline’s own total',
    kpi: { target: { by: '2026-03', value: 200 } },
    rows: [
      ['2025-12', 100],
      ['2026-04', 250],
    ],
    is: { status: 'cannot-assess', reason: 'no-data-before-target', judged: { period: '2025-12', value: 100 } },
  },
  // 31 December < 31 March <= 30 June; way (150 − 100) / 100 = 0.5
  {
    name: 'another definition since a month in between',
    kpi: { breaks: [{ period: '2026-03', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'definition-changed', way: 0.5 },
  },
  // 31 December < 30 June <= 30 June
  {
    name: 'another definition exactly since the judged month',
    kpi: { breaks: [{ period: '2026-06', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'definition-changed' },
  },
  // 31 December < 31 March <= 31 March; way (200 − 100) / 100 = 1
  {
    name: 'another definition, even if the target is reached under it',
    kpi: { breaks: [{ period: '2026-Q1', note }] },
    rows: [['2026-03', 200]],
    is: { status: 'cannot-assess', reason: 'definition-changed', way: 1 },
  },
  {
    // rule 5: November is not December, and December is over
    name: 'no data at the target date',
    rows: [['2026-11', 150]],
    today: '2027-01-01',
    is: { status: 'cannot-assess', reason: 'no-data-at-target-date', way: 0.5, elapsed: 334 / 365, pace: 0.5 / (334 / 365) },
  },
  // way (90 − 100) / 100 = −0.1, and 30 November < 31 December < today
  {
    name: 'no data at the target date, rule 5, goes before worsening, rule 6',
    rows: [['2026-11', 90]],
    today: '2027-01-01',
    is: { status: 'cannot-assess', reason: 'no-data-at-target-date', way: -0.1 },
  },
];
