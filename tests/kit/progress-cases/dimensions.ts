import type { Series } from '../../../src/model/series.ts';
import type { ProgressCase } from '../progress.ts';

const point = { line: 2, column: 1 };

/** Rows of period, value, region and channel. */
const seriesWith = (...rows: readonly (readonly [string, number, string, string])[]): Series => ({
  dimensions: ['region', 'channel'],
  rows: rows.map(([period, value, region, channel]) => ({ period, value, dimensions: { region, channel }, point })),
});

/** Only rows whose dimensions are all empty are totals. */
export const dimensions: readonly ProgressCase[] = [
  {
    // June’s total 150: 0.5 / (181 / 365) = 1.008; July has none
    name: 'a later row of a dimension is neither shown nor judged',
    series: seriesWith(['2026-06', 150, '', ''], ['2026-07', 10, 'nord', '']),
    is: { status: 'on-track', pace: 0.5 / (181 / 365), latest: { period: '2026-06', value: 150 } },
  },
  {
    // no total at all
    name: 'rows of dimensions only',
    series: seriesWith(['2026-06', 150, 'nord', ''], ['2026-06', 40, '', 'mail'], ['2026-06', 30, 'nord', 'mail']),
    is: { status: 'no-data', latest: null, judged: null, stale: null },
  },
  {
    // a row of one dimension at the target’s date is no total there: not missed; November’s 0.95 / (334 / 365) = 1.038
    name: 'a row of a dimension at the target’s date does not end the race',
    series: seriesWith(['2026-11', 195, '', ''], ['2026-12', 120, '', 'mail']),
    today: '2026-12-31',
    is: { status: 'on-track', way: 0.95, pace: 0.95 / (334 / 365) },
  },
  {
    // 15 lies in the band, 99 is a part of it
    name: 'a row of a dimension outside of the band',
    kpi: { direction: 'keep', baseline: undefined, target: { min: 10, max: 20 } },
    series: seriesWith(['2026-10', 15, '', ''], ['2026-10', 99, 'nord', '']),
    is: { status: 'on-track', latest: { period: '2026-10', value: 15 } },
  },
];
