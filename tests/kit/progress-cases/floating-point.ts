import { type ProgressCase, tenDays } from '../progress.ts';

const today = '2026-11-07';

/** Shares that are exact on paper and not in binary, and what lies just inside and outside of the 1e-9 that is allowed. */
export const floatingPoint: readonly ProgressCase[] = [
  {
    // 0.1 + 0.2 = 0.30000000000000004, / 1 / 0.5 = 0.6000000000000001
    name: 'a pace of 0.6 from above',
    kpi: tenDays(0, 1),
    rows: [['2026-11-06', 0.1 + 0.2]],
    today,
    is: { status: 'behind', pace: 0.6 },
  },
  {
    // 0.7 − 0.4 = 0.29999999999999993, / 1 / 0.5 = 0.5999999999999999
    name: 'a pace of 0.6 from below',
    kpi: tenDays(0, 1),
    rows: [['2026-11-06', 0.7 - 0.4]],
    today,
    is: { status: 'behind', pace: 0.6 },
  },
  {
    // 474 999 999.9 / 1 000 000 000 / 0.5 = 0.9499999998 = 0.95 − 2e-10
    name: 'a pace within 1e-9 of on track',
    kpi: tenDays(0, 1e9),
    rows: [['2026-11-06', 474_999_999.9]],
    today,
    is: { status: 'on-track', pace: 0.9499999998 },
  },
  {
    // 474 999 999 / 1 000 000 000 / 0.5 = 0.949999998 = 0.95 − 2e-9
    name: 'a pace that is short of on track by 2e-9',
    kpi: tenDays(0, 1e9),
    rows: [['2026-11-06', 474_999_999]],
    today,
    is: { status: 'behind', pace: 0.949999998 },
  },
  {
    // 299 999 999.9 / 1 000 000 000 / 0.5 = 0.5999999998 = 0.6 − 2e-10
    name: 'a pace within 1e-9 of behind',
    kpi: tenDays(0, 1e9),
    rows: [['2026-11-06', 299_999_999.9]],
    today,
    is: { status: 'behind', pace: 0.5999999998 },
  },
  {
    // 299 999 999 / 1 000 000 000 / 0.5 = 0.599999998 = 0.6 − 2e-9
    name: 'a pace that is short of behind by 2e-9',
    kpi: tenDays(0, 1e9),
    rows: [['2026-11-06', 299_999_999]],
    today,
    is: { status: 'off-track', pace: 0.599999998 },
  },
  {
    // 0.5e-9 / 1e-9 = 0.5, and 0.5 / 0.5 = 1: what is allowed is a part of the way, so that no unit is too small
    name: 'values that are smaller than what is allowed',
    kpi: tenDays(0, 1e-9),
    rows: [['2026-11-06', 0.5e-9]],
    today,
    is: { status: 'on-track', way: 0.5, pace: 1 },
  },
  {
    // (0.30000000000000004 − 0.3) / (0.1 − 0.3) = −0.0000000000000003: on paper 0
    name: 'still at the baseline but for floating point',
    kpi: tenDays(0.3, 0.1),
    rows: [['2026-11-06', 0.1 + 0.2]],
    today,
    is: { status: 'off-track', way: 0, pace: 0 },
  },
  {
    // (0.300001 − 0.3) / (0.1 − 0.3) = −0.000005
    name: 'a little worse than the baseline, beyond floating point',
    kpi: tenDays(0.3, 0.1),
    rows: [['2026-11-06', 0.300001]],
    today,
    is: { status: 'worsening', way: -0.000005 },
  },
  {
    // 5 / 30 / 0.5 = 0.333… against a threshold of 1 / 3
    name: 'a threshold without a finite number of digits',
    kpi: tenDays(0, 30),
    rows: [['2026-11-06', 5]],
    today,
    thresholds: { onTrack: 1, behind: 1 / 3 },
    is: { status: 'behind', pace: 1 / 3 },
  },
  {
    // 9 of 10 days: 85.5 / 100 / 0.9 = 0.95 exactly
    name: 'the day before the last one, exactly on track',
    kpi: tenDays(0, 100),
    rows: [['2026-11-10', 85.5]],
    today: '2026-11-11',
    is: { status: 'on-track', elapsed: 0.9, pace: 0.95 },
  },
  {
    // 1.1 + 2.2 = 3.3000000000000003
    name: 'a band’s upper end but for floating point, from sums',
    kpi: { direction: 'keep', baseline: undefined, target: { min: 0, max: 3.3 } },
    rows: [['2026-10', 1.1 + 2.2]],
    is: { status: 'on-track' },
  },
  {
    // 20 + 5e-10 is within 1e-9 of 20
    name: 'above a band by less than what is allowed',
    kpi: { direction: 'keep', baseline: undefined, target: { min: 10, max: 20 } },
    rows: [['2026-10', 20.0000000005]],
    is: { status: 'on-track' },
  },
  {
    // 20 + 1e-8 is not
    name: 'above a band by more than that',
    kpi: { direction: 'keep', baseline: undefined, target: { min: 10, max: 20 } },
    rows: [['2026-10', 20.00000001]],
    is: { status: 'off-track' },
  },
];
