import { expect, test } from 'vitest';
import type { Day } from '../../src/model/calendar.ts';
import { type Progress, progressOf } from '../../src/model/progress.ts';
import type { Series } from '../../src/model/series.ts';
import { seriesOf } from './entries.ts';

export type KpiToJudge = Parameters<typeof progressOf>[0];

/** A KPI, its totals, and what is to be said of it. */
export interface ProgressCase {
  readonly name: string;
  readonly kpi?: Partial<KpiToJudge>;
  /** The totals; none: there is no series. */
  readonly rows?: readonly (readonly [period: string, value: number])[];
  /** In place of `rows`, when rows have dimensions. */
  readonly series?: Series;
  readonly today?: Day;
  readonly thresholds?: { readonly onTrack: number; readonly behind: number };
  readonly is: Partial<Progress>;
}

/*
 * Unless a case says otherwise, a KPI is to rise from 100 in December 2025 to 200 in December 2026, and today is
 * 23 November 2026. From 31 December 2025 it is 31 days to the end of January 2026, 59 to February, 90 March, 120 April,
 * 151 May, 181 June, 212 July, 243 August, 273 September, 304 October, 334 November, 365 December.
 */
export const standardKpi: KpiToJudge = {
  direction: 'increase',
  baseline: { period: '2025-12', value: 100 },
  target: { by: '2026-12', value: 200 },
  breaks: [],
  frequency: 'month',
};

/** From 1 to 11 November 2026 are ten days; on the 6th five of them have passed. */
export const tenDays = (from: number, to: number): Partial<KpiToJudge> => ({
  direction: to > from ? 'increase' : 'decrease',
  frequency: 'day',
  baseline: { period: '2026-11-01', value: from },
  target: { by: '2026-11-11', value: to },
});

export const undefinedArithmetic = { way: null, elapsed: null, pace: null };

const close = (value: unknown): unknown => (typeof value === 'number' ? expect.closeTo(value, 12) : value);

/** One test for each case; numbers are compared to twelve digits. */
export function testCases(cases: readonly ProgressCase[]): void {
  test.each(cases)('$name', ({ kpi, rows, series, today = '2026-11-23', thresholds = { onTrack: 0.95, behind: 0.6 }, is }) => {
    const found = progressOf({ ...standardKpi, ...kpi }, series ?? (rows && seriesOf(...rows)), thresholds, today);
    expect(found).toMatchObject(Object.fromEntries(Object.entries(is).map(([name, value]) => [name, close(value)])));
  });
}
