import { describe, expect, test } from 'vitest';
import { type KpiToJudge, type ProgressCase, standardKpi, tenDays, testCases, undefinedArithmetic } from '../../tests/kit/progress.ts';
import { progressOf } from './progress.ts';

const decrease: Partial<KpiToJudge> = { direction: 'decrease', target: { by: '2026-12', value: 50 } };
const note = 'Neu gezählt.';

const noData: ProgressCase[] = [
  { name: 'no series', is: { status: 'no-data', reason: null, ...undefinedArithmetic, latest: null, judged: null, stale: null } },
  { name: 'a series without rows', rows: [], is: { status: 'no-data', ...undefinedArithmetic, latest: null, stale: null } },
  {
    // way (100 − 100) / 100, elapsed 0 / 365, pace 0 / 0: not defined; fresh until 31 December + 1 month + 15 days = 15 February
    name: 'a total in the baseline’s period only',
    rows: [['2025-12', 100]],
    is: { status: 'no-data', reason: null, way: 0, elapsed: 0, pace: null, latest: { period: '2025-12', value: 100 }, stale: true },
  },
  {
    name: 'totals before the baseline only',
    rows: [['2025-11', 250]],
    is: { status: 'no-data', latest: { period: '2025-11', value: 250 } },
  },
  {
    name: 'a total that ends on the baseline’s last day, in another form',
    kpi: { baseline: { period: '2025', value: 100 } },
    rows: [['2025-12-31', 180]],
    is: { status: 'no-data' },
  },
  { name: 'no series and no baseline: rule 1 goes before rule 2', kpi: { baseline: undefined }, is: { status: 'no-data', reason: null } },
];

const cannotAssess: ProgressCase[] = [
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
  {
    name: 'the target is in a period that ends with the baseline’s',
    kpi: { target: { by: '2025-Q4', value: 200 } },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'target-not-after-baseline' },
  },
  {
    name: 'the target is before the baseline',
    kpi: { target: { by: '2025-06', value: 200 } },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'target-not-after-baseline', judged: null },
  },
  {
    name: 'a target below the baseline that is to be risen to',
    kpi: { target: { by: '2026-12', value: 50 } },
    rows: [['2026-06', 40]],
    is: { status: 'cannot-assess', reason: 'target-on-wrong-side' },
  },
  {
    name: 'a target above the baseline that is to be fallen to',
    kpi: { direction: 'decrease' },
    rows: [['2026-06', 210]],
    is: { status: 'cannot-assess', reason: 'target-on-wrong-side' },
  },
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
  {
    name: 'by the target’s date only the baseline’s own total',
    kpi: { target: { by: '2026-03', value: 200 } },
    rows: [
      ['2025-12', 100],
      ['2026-04', 250],
    ],
    is: { status: 'cannot-assess', reason: 'no-data-before-target', judged: { period: '2025-12', value: 100 } },
  },
  {
    name: 'another definition since a month in between',
    kpi: { breaks: [{ period: '2026-03', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'definition-changed', way: 0.5 },
  },
  {
    name: 'another definition exactly since the judged month',
    kpi: { breaks: [{ period: '2026-06', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'cannot-assess', reason: 'definition-changed' },
  },
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
  {
    name: 'no data at the target date, rule 5, goes before worsening, rule 6',
    rows: [['2026-11', 90]],
    today: '2027-01-01',
    is: { status: 'cannot-assess', reason: 'no-data-at-target-date', way: -0.1 },
  },
];

const breaksThatDoNotCount: ProgressCase[] = [
  {
    // 0.5 / (181 / 365) = 1.008
    name: 'a break exactly in the baseline’s period',
    kpi: { breaks: [{ period: '2025-12', note }] },
    rows: [['2026-06', 150]],
    is: { status: 'on-track', pace: 0.5 / (181 / 365) },
  },
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
];

const reachedOrMissed: ProgressCase[] = [
  {
    name: 'exactly at the target',
    rows: [['2026-06', 200]],
    is: { status: 'reached', reason: null, way: 1, elapsed: 181 / 365, pace: 365 / 181 },
  },
  { name: 'beyond it', rows: [['2026-06', 220]], is: { status: 'reached', way: 1.2 } },
  { name: 'exactly at a lower target', kpi: decrease, rows: [['2026-06', 50]], is: { status: 'reached', way: 1 } },
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
  {
    name: 'reached at the target date, whatever came later',
    rows: [
      ['2026-12', 205],
      ['2027-01', 150],
    ],
    today: '2027-02-10',
    is: { status: 'reached', way: 1.05, elapsed: 1, judged: { period: '2026-12', value: 205 }, latest: { period: '2027-01', value: 150 } },
  },
  {
    name: 'reached before the date, which has passed without data',
    rows: [['2026-10', 200]],
    today: '2027-03-01',
    is: { status: 'reached' },
  },
  {
    name: 'short of it on the target’s last day',
    rows: [['2026-12', 199]],
    today: '2027-01-15',
    is: { status: 'missed', reason: null, way: 0.99, elapsed: 1, pace: 0.99 },
  },
  {
    name: 'short of it by the date, reached only later',
    rows: [
      ['2026-11', 150],
      ['2027-01', 250],
    ],
    today: '2027-02-10',
    is: { status: 'missed', way: 0.5, judged: { period: '2026-11', value: 150 }, latest: { period: '2027-01', value: 250 } },
  },
  {
    name: 'a year’s total that ends with the target’s month',
    kpi: { frequency: 'year' },
    rows: [['2026', 150]],
    is: { status: 'missed', elapsed: 1 },
  },
  {
    name: 'missed, rule 4, goes before worsening, rule 6',
    rows: [['2026-12', 90]],
    today: '2027-01-15',
    is: { status: 'missed', way: -0.1 },
  },
];

const underWay: ProgressCase[] = [
  // way −10 / 100, pace −0.1 / (181 / 365) = −0.2
  { name: 'below the baseline', rows: [['2026-06', 90]], is: { status: 'worsening', reason: null, way: -0.1, pace: -0.1 / (181 / 365) } },
  { name: 'above the baseline of what is to fall', kpi: decrease, rows: [['2026-06', 110]], is: { status: 'worsening', way: -0.2 } },
  { name: 'still exactly at the baseline', rows: [['2026-06', 100]], is: { status: 'off-track', way: 0, pace: 0 } },
  // 0.6 / (181 / 365) = 1.21
  {
    name: 'faster than needed',
    rows: [['2026-06', 160]],
    is: { status: 'on-track', reason: null, way: 0.6, elapsed: 181 / 365, pace: 0.6 / (181 / 365) },
  },
  // 40 of 50 downward, 0.8 / (273 / 365) = 1.07
  {
    name: 'faster than needed, downward',
    kpi: decrease,
    rows: [['2026-09', 60]],
    is: { status: 'on-track', way: 0.8, pace: 0.8 / (273 / 365) },
  },
  // 0.35 / (181 / 365) = 0.706
  { name: 'too slow', rows: [['2026-06', 135]], is: { status: 'behind', pace: 0.35 / (181 / 365) } },
  // 0.2 / (181 / 365) = 0.403
  { name: 'far too slow', rows: [['2026-06', 120]], is: { status: 'off-track', pace: 0.2 / (181 / 365) } },
  // way 475 / 1000, elapsed 5 / 10: pace 0.95 exactly
  {
    name: 'exactly at the pace of on track',
    kpi: tenDays(0, 1000),
    rows: [['2026-11-06', 475]],
    today: '2026-11-07',
    is: { status: 'on-track', pace: 0.95 },
  },
  // (0.29 − 0.1) / (0.5 − 0.1) / 0.5 = 0.95, in floating point 0.9499999999999998
  {
    name: 'at it but for floating point',
    kpi: tenDays(0.1, 0.5),
    rows: [['2026-11-06', 0.29]],
    today: '2026-11-07',
    is: { status: 'on-track', pace: 0.9499999999999998 },
  },
  // the same downward
  {
    name: 'at it but for floating point, downward',
    kpi: tenDays(-0.1, -0.5),
    rows: [['2026-11-06', -0.29]],
    today: '2026-11-07',
    is: { status: 'on-track' },
  },
  // 474.999 / 1000 / 0.5 = 0.949998
  {
    name: 'just below that pace',
    kpi: tenDays(0, 1000),
    rows: [['2026-11-06', 474.999]],
    today: '2026-11-07',
    is: { status: 'behind', pace: 0.949998 },
  },
  // 300 / 1000 / 0.5 = 0.6
  {
    name: 'exactly at the pace of behind',
    kpi: tenDays(0, 1000),
    rows: [['2026-11-06', 300]],
    today: '2026-11-07',
    is: { status: 'behind', pace: 0.6 },
  },
  // (0.19 − 0.1) / (0.4 − 0.1) / 0.5 = 0.6, in floating point 0.5999999999999999
  {
    name: 'at it but for floating point, again',
    kpi: tenDays(0.1, 0.4),
    rows: [['2026-11-06', 0.19]],
    today: '2026-11-07',
    is: { status: 'behind', pace: 0.5999999999999999 },
  },
  // 299.999 / 1000 / 0.5 = 0.599998
  {
    name: 'just below that pace, too',
    kpi: tenDays(0, 1000),
    rows: [['2026-11-06', 299.999]],
    today: '2026-11-07',
    is: { status: 'off-track', pace: 0.599998 },
  },
  {
    // pace 0.95 is not 1
    name: 'thresholds of the playbook’s own',
    kpi: tenDays(0, 1000),
    rows: [['2026-11-06', 475]],
    today: '2026-11-07',
    thresholds: { onTrack: 1, behind: 0.95 },
    is: { status: 'behind' },
  },
  // December is not over on its last day: 0.95 / (334 / 365) = 1.04
  {
    name: 'on the target’s last day',
    rows: [['2026-11', 195]],
    today: '2026-12-31',
    is: { status: 'on-track', way: 0.95, pace: 0.95 / (334 / 365) },
  },
];

describe.each([
  ['no-data (rule 1)', noData],
  ['cannot-assess (rules 2 and 5)', cannotAssess],
  ['breaks that do not count', breaksThatDoNotCount],
  ['reached and missed (rules 3 and 4)', reachedOrMissed],
  ['worsening, on-track, behind and off-track (rules 6 to 9)', underWay],
])('%s', (_name, cases) => testCases(cases));

test('rows of a dimension are not judged', () => {
  const point = { line: 2, column: 1 };
  const rows = [
    { period: '2026-06', value: 150, dimensions: { region: '' }, point },
    { period: '2026-07', value: 10, dimensions: { region: 'nord' }, point },
  ];
  const found = progressOf(standardKpi, { dimensions: ['region'], rows }, { onTrack: 0.95, behind: 0.6 }, '2026-08-01');
  expect(found).toMatchObject({ status: 'on-track', latest: { period: '2026-06', value: 150 } });
});
