import { type KpiToJudge, type ProgressCase, tenDays } from '../progress.ts';

/** From a value in December 2025 to another in December 2026; June is day 181 of 365, a share of 0.4959. */
const year = (from: number, to: number): Partial<KpiToJudge> => ({
  direction: to > from ? 'increase' : 'decrease',
  baseline: { period: '2025-12', value: from },
  target: { by: '2026-12', value: to },
});

/** Falling, negative and zero values. */
export const signs: readonly ProgressCase[] = [
  {
    // (24 − 40) / (20 − 40) = 16 / 20 = 0.8, 304 / 365 = 0.833, 0.8 / 0.833 = 0.9605
    name: 'downward, just on track',
    kpi: year(40, 20),
    rows: [['2026-10', 24]],
    is: { status: 'on-track', way: 0.8, elapsed: 304 / 365, pace: 0.8 / (304 / 365) },
  },
  {
    // 25 / 50 = 0.5, 0.5 / 0.4959 = 1.008
    name: 'up from zero',
    kpi: year(0, 50),
    rows: [['2026-06', 25]],
    is: { status: 'on-track', way: 0.5, pace: 0.5 / (181 / 365) },
  },
  {
    // (30 − 50) / (0 − 50) = 0.4, 0.4 / 0.4959 = 0.807
    name: 'down to zero',
    kpi: year(50, 0),
    rows: [['2026-06', 30]],
    is: { status: 'behind', way: 0.4, pace: 0.4 / (181 / 365) },
  },
  // (0 − 50) / (0 − 50) = 1
  { name: 'down to zero, and there', kpi: year(50, 0), rows: [['2026-06', 0]], is: { status: 'reached', way: 1 } },
  // (−1 − 50) / (0 − 50) = 51 / 50 = 1.02
  { name: 'down to zero, and below', kpi: year(50, 0), rows: [['2026-06', -1]], is: { status: 'reached', way: 1.02 } },
  // (50 − 50) / (0 − 50) = 0 / −50, which is 0 and not −0; nothing of the way is done
  { name: 'down to zero, still at the baseline', kpi: year(50, 0), rows: [['2026-06', 50]], is: { status: 'off-track', way: 0, pace: 0 } },
  {
    // (0 + 20) / (20 + 20) = 0.5, 0.5 / 0.4959 = 1.008
    name: 'up through zero',
    kpi: year(-20, 20),
    rows: [['2026-06', 0]],
    is: { status: 'on-track', way: 0.5 },
  },
  {
    // (−80 + 100) / (−50 + 100) = 0.4, 0.4 / 0.4959 = 0.807
    name: 'up among negative values',
    kpi: year(-100, -50),
    rows: [['2026-06', -80]],
    is: { status: 'behind', way: 0.4, pace: 0.4 / (181 / 365) },
  },
  {
    // (−15 + 10) / (−30 + 10) = 0.25, 0.25 / 0.4959 = 0.504
    name: 'down among negative values',
    kpi: year(-10, -30),
    rows: [['2026-06', -15]],
    is: { status: 'off-track', way: 0.25, pace: 0.25 / (181 / 365) },
  },
  // (−12 + 10) / (10 + 10) = −0.1
  { name: 'below a negative baseline', kpi: year(-10, 10), rows: [['2026-06', -12]], is: { status: 'worsening', way: -0.1 } },
  // (−8 + 10) / (−30 + 10) = −0.1
  {
    name: 'above a negative baseline that is to fall',
    kpi: year(-10, -30),
    rows: [['2026-06', -8]],
    is: { status: 'worsening', way: -0.1 },
  },
  {
    // −0.5 / −1 = 0.5 on day 5 of 10
    name: 'down from zero in fractions',
    kpi: tenDays(0, -1),
    rows: [['2026-11-06', -0.5]],
    today: '2026-11-07',
    is: { status: 'on-track', way: 0.5, pace: 1 },
  },
  {
    // −20 < −10 although more is good
    name: 'a negative target on the wrong side',
    kpi: { ...year(-10, -20), direction: 'increase' },
    rows: [['2026-06', -15]],
    is: { status: 'cannot-assess', reason: 'target-on-wrong-side', way: 0.5 },
  },
  {
    // 0 − 0 = 0: no way to divide by
    name: 'a target of zero that equals the baseline',
    kpi: { ...year(0, 0), direction: 'increase' },
    rows: [['2026-06', 5]],
    is: { status: 'cannot-assess', reason: 'target-equals-baseline', way: null, pace: null },
  },
];
