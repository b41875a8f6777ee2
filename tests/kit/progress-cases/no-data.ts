import { type ProgressCase, undefinedArithmetic } from '../progress.ts';

export const noData: readonly ProgressCase[] = [
  // way, elapsed and pace have nothing to be computed from
  { name: 'no series', is: { status: 'no-data', reason: null, ...undefinedArithmetic, latest: null, judged: null, stale: null } },
  // the same with an empty file
  { name: 'a series without rows', rows: [], is: { status: 'no-data', ...undefinedArithmetic, latest: null, stale: null } },
  {
    // way (100 − 100) / 100, elapsed 0 / 365, pace 0 / 0: not defined; fresh until 31 December + 1 month + 15 days = 15 February
    name: 'a total in the baseline’s period only',
    rows: [['2025-12', 100]],
    is: { status: 'no-data', reason: null, way: 0, elapsed: 0, pace: null, latest: { period: '2025-12', value: 100 }, stale: true },
  },
  // 30 November is 31 days before 31 December
  {
    name: 'totals before the baseline only',
    rows: [['2025-11', 250]],
    is: { status: 'no-data', latest: { period: '2025-11', value: 250 } },
  },
  // both end on 31 December 2025: 0 days later is not later
  {
    name: 'a total that ends on the baseline’s last day, in another form',
    kpi: { baseline: { period: '2025', value: 100 } },
    rows: [['2025-12-31', 180]],
    is: { status: 'no-data' },
  },
  // no row at all, so that rule 2 is never asked
  { name: 'no series and no baseline: rule 1 goes before rule 2', kpi: { baseline: undefined }, is: { status: 'no-data', reason: null } },
];
