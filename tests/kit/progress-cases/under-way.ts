import { type ProgressCase, tenDays } from '../progress.ts';

const decrease = { direction: 'decrease', target: { by: '2026-12', value: 50 } } as const;
export const underWay: readonly ProgressCase[] = [
  // way −10 / 100, pace −0.1 / (181 / 365) = −0.2
  { name: 'below the baseline', rows: [['2026-06', 90]], is: { status: 'worsening', reason: null, way: -0.1, pace: -0.1 / (181 / 365) } },
  // way (110 − 100) / (50 − 100) = −0.2
  { name: 'above the baseline of what is to fall', kpi: decrease, rows: [['2026-06', 110]], is: { status: 'worsening', way: -0.2 } },
  // way 0 / 100 = 0, which is not below 0; pace 0
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
