import { type KpiToJudge, type ProgressCase, undefinedArithmetic } from '../progress.ts';

const band = (min: number, max: number, by?: string): Partial<KpiToJudge> => ({
  direction: 'keep',
  baseline: undefined,
  target: by === undefined ? { min, max } : { min, max, by },
});

export const keep: readonly ProgressCase[] = [
  // nothing to lie in the band
  { name: 'no total', kpi: band(10, 20), is: { status: 'no-data', reason: null, latest: null, judged: null } },
  {
    // 15 has no bounds to lie between
    name: 'no target',
    kpi: { ...band(10, 20), target: undefined },
    rows: [['2026-10', 15]],
    is: { status: 'cannot-assess', reason: 'no-target' },
  },
  // rule by rule: no total goes first
  { name: 'no target and no total', kpi: { ...band(10, 20), target: undefined }, is: { status: 'no-data' } },
  // 10 <= 15 <= 20; 31 October + 1 month and 15 days = 15 December
  {
    name: 'inside the band',
    kpi: band(10, 20),
    rows: [['2026-10', 15]],
    is: { status: 'on-track', reason: null, ...undefinedArithmetic, stale: false },
  },
  // 10 <= 10
  { name: 'at its lower end', kpi: band(10, 20), rows: [['2026-10', 10]], is: { status: 'on-track' } },
  // 20 <= 20
  { name: 'at its upper end', kpi: band(10, 20), rows: [['2026-10', 20]], is: { status: 'on-track' } },
  // 10 <= 10 <= 10
  { name: 'a band of one value', kpi: band(10, 10), rows: [['2026-10', 10]], is: { status: 'on-track' } },
  // 0.30000000000000004
  { name: 'at its upper end but for floating point', kpi: band(0.1, 0.3), rows: [['2026-10', 0.1 + 0.2]], is: { status: 'on-track' } },
  // 0.29999999999999993
  { name: 'at its lower end but for floating point', kpi: band(0.3, 1), rows: [['2026-10', 0.7 - 0.4]], is: { status: 'on-track' } },
  // 9.999 < 10
  {
    name: 'below the band',
    kpi: band(10, 20),
    rows: [['2026-10', 9.999]],
    is: { status: 'off-track', reason: null, ...undefinedArithmetic },
  },
  // 20.001 > 20
  { name: 'above the band', kpi: band(10, 20), rows: [['2026-10', 20.001]], is: { status: 'off-track' } },
  // 25 > 20 in July; by the end of June it was 15
  {
    name: 'the latest value decides, also after the band’s date',
    kpi: band(10, 20, '2026-06'),
    rows: [
      ['2026-06', 15],
      ['2026-07', 25],
    ],
    is: { status: 'off-track', latest: { period: '2026-07', value: 25 }, judged: { period: '2026-06', value: 15 } },
  },
  {
    // a baseline changes nothing: its own period counts like any other
    name: 'a total in the baseline’s period only',
    kpi: { ...band(10, 20), baseline: { period: '2026-10', value: 15 } },
    rows: [['2026-10', 15]],
    is: { status: 'on-track', ...undefinedArithmetic },
  },
  // a band compares with no earlier value
  {
    name: 'a break',
    kpi: { ...band(10, 20), breaks: [{ period: '2026-10', note: 'Neu gezählt.' }] },
    rows: [['2026-10', 15]],
    is: { status: 'on-track' },
  },
  // 31 January 2025 + 1 month = 28 February, + 15 days = 15 March 2025
  { name: 'a value at which it was long ago', kpi: band(10, 20), rows: [['2025-01', 15]], is: { status: 'on-track', stale: true } },
  // `value` is no band
  {
    name: 'a target of the wrong form',
    kpi: { direction: 'keep' },
    rows: [['2026-10', 15]],
    is: { status: 'cannot-assess', reason: 'no-target' },
  },
  // −5 <= −5 <= 5
  { name: 'the lower end of a band around zero', kpi: band(-5, 5), rows: [['2026-10', -5]], is: { status: 'on-track' } },
  // −5.001 < −5
  { name: 'below a band around zero', kpi: band(-5, 5), rows: [['2026-10', -5.001]], is: { status: 'off-track' } },
  {
    // July lies in the band, and nothing ends by June
    name: 'a total only after the band’s date',
    kpi: band(10, 20, '2026-06'),
    rows: [['2026-07', 15]],
    is: { status: 'on-track', judged: null, latest: { period: '2026-07', value: 15 } },
  },
  {
    // October’s 25 > 20 is the latest, whatever its line; September’s 15 was inside
    name: 'the latest value outside, above an earlier one inside',
    kpi: band(10, 20),
    rows: [
      ['2026-10', 25],
      ['2026-09', 15],
    ],
    is: { status: 'off-track', latest: { period: '2026-10', value: 25 } },
  },
  {
    // 30 June + 1 month and 15 days = 14 August, long before today; 25 > 20 stays what it is
    name: 'a value outside that is stale',
    kpi: band(10, 20),
    rows: [['2026-06', 25]],
    is: { status: 'off-track', reason: null, stale: true },
  },
  {
    // its date was 31 December 2025; a band is kept on
    name: 'today is long after the band’s date',
    kpi: band(10, 20, '2025'),
    rows: [
      ['2025-12', 15],
      ['2026-10', 20],
    ],
    is: { status: 'on-track', judged: { period: '2025-12', value: 15 }, latest: { period: '2026-10', value: 20 } },
  },
];
