import { type Day, dayNumber } from './calendar.ts';
import { isStale } from './freshness.ts';
import { endOf } from './period.ts';
import type { DataOf } from './schemas/index.ts';
import { type Series, type SeriesRow, totals, type Value } from './series.ts';

/** What a KPI's development amounts to, worst first: the order in which goals count them. */
export const kpiStatuses = ['missed', 'worsening', 'off-track', 'behind', 'cannot-assess', 'no-data', 'on-track', 'reached'] as const;
export type KpiStatus = (typeof kpiStatuses)[number];

/** Why a KPI cannot be assessed. */
export type Reason =
  | 'no-baseline'
  | 'no-target'
  | 'target-equals-baseline'
  | 'target-not-after-baseline'
  | 'target-on-wrong-side'
  | 'no-data-before-target'
  | 'definition-changed'
  | 'no-data-at-target-date';

/** The status with its arithmetic; numbers are not rounded, and what is not defined is null. */
export interface Progress {
  readonly status: KpiStatus;
  readonly reason: Reason | null;
  /** Share of the way from baseline to target: (c − b) / (g − b). */
  readonly way: number | null;
  /** Share of the days from baseline to target. */
  readonly elapsed: number | null;
  /** way / elapsed. */
  readonly pace: number | null;
  /** The total with the latest period: what is shown. */
  readonly latest: Value | null;
  /** The latest total that ends no later than the target: what is judged. */
  readonly judged: Value | null;
  readonly stale: boolean | null;
}

export interface Thresholds {
  readonly onTrack: number;
  readonly behind: number;
}

type Kpi = Pick<DataOf['kpi'], 'direction' | 'baseline' | 'target' | 'breaks' | 'frequency'>;
type PointTarget = Extract<NonNullable<Kpi['target']>, { value: number }>;
type Band = Exclude<NonNullable<Kpi['target']>, PointTarget>;
type Verdict = Pick<Progress, 'status' | 'reason'>;

/** What the bounds allow for floating point. */
const tolerance = 1e-9;

const verdict = (status: KpiStatus): Verdict => ({ status, reason: null });
const cannotAssess = (reason: Reason): Verdict => ({ status: 'cannot-assess', reason });

const shownValue = (row: SeriesRow | undefined): Value | null => (row ? { period: row.period, value: row.value } : null);

/** Adding 0 makes the −0 of `0 / −20` a 0. */
const quotient = (a: number, b: number): number | null => (b === 0 ? null : a / b + 0);

function arithmetic(
  baseline: Kpi['baseline'],
  target: PointTarget | undefined,
  judged: Value | null,
): Pick<Progress, 'way' | 'elapsed' | 'pace'> {
  if (!baseline || !target || !judged) return { way: null, elapsed: null, pace: null };
  const start = dayNumber(endOf(baseline.period));
  const way = quotient(judged.value - baseline.value, target.value - baseline.value);
  const elapsed = quotient(dayNumber(endOf(judged.period)) - start, dayNumber(endOf(target.by)) - start);
  return { way, elapsed, pace: way === null || elapsed === null ? null : quotient(way, elapsed) };
}

function insideBand(rows: readonly SeriesRow[], band: Band | undefined): Verdict {
  const latest = rows.at(-1);
  if (!latest) return verdict('no-data');
  if (!band) return cannotAssess('no-target');
  return verdict(latest.value >= band.min - tolerance && latest.value <= band.max + tolerance ? 'on-track' : 'off-track');
}

/** Rule 2: the reasons in the order of the content model, else undefined. */
function obstacle(kpi: Kpi, target: PointTarget | undefined, judged: SeriesRow | undefined): Reason | undefined {
  const { baseline } = kpi;
  if (!baseline) return 'no-baseline';
  if (!target) return 'no-target';
  if (target.value === baseline.value) return 'target-equals-baseline';
  if (endOf(target.by) <= endOf(baseline.period)) return 'target-not-after-baseline';
  if (target.value > baseline.value !== (kpi.direction === 'increase')) return 'target-on-wrong-side';
  if (!judged || endOf(judged.period) <= endOf(baseline.period)) return 'no-data-before-target';
  const changed = kpi.breaks.some(({ period }) => endOf(period) > endOf(baseline.period) && endOf(period) <= endOf(judged.period));
  return changed ? 'definition-changed' : undefined;
}

/** Rules 3 to 9, for a KPI that can be assessed. */
function rate(way: number, pace: number, targetEnd: Day, lastEnd: Day, thresholds: Thresholds, today: Day): Verdict {
  if (way >= 1 - tolerance) return verdict('reached');
  if (lastEnd >= targetEnd) return verdict('missed');
  if (today > targetEnd) return cannotAssess('no-data-at-target-date');
  if (way < -tolerance) return verdict('worsening');
  if (pace >= thresholds.onTrack - tolerance) return verdict('on-track');
  return verdict(pace >= thresholds.behind - tolerance ? 'behind' : 'off-track');
}

function towardsTarget(
  kpi: Kpi,
  target: PointTarget | undefined,
  rows: readonly SeriesRow[],
  thresholds: Thresholds,
  today: Day,
): Progress {
  const last = rows.at(-1);
  const judged = target ? rows.findLast(({ period }) => endOf(period) <= endOf(target.by)) : last;
  const numbers = arithmetic(kpi.baseline, target, shownValue(judged));
  const shown = { ...numbers, latest: shownValue(last), judged: shownValue(judged), stale: isStale(last?.period, kpi.frequency, today) };
  if (!last || (kpi.baseline && endOf(last.period) <= endOf(kpi.baseline.period))) return { ...verdict('no-data'), ...shown };
  const reason = obstacle(kpi, target, judged);
  if (reason !== undefined || !target || numbers.way === null || numbers.pace === null)
    return { ...cannotAssess(reason ?? 'no-target'), ...shown };
  return { ...rate(numbers.way, numbers.pace, endOf(target.by), endOf(last.period), thresholds, today), ...shown };
}

function withinBand(kpi: Kpi, band: Band | undefined, rows: readonly SeriesRow[], today: Day): Progress {
  const last = rows.at(-1);
  const by = band?.by;
  const judged = by === undefined ? last : rows.findLast(({ period }) => endOf(period) <= endOf(by));
  const numbers = { way: null, elapsed: null, pace: null };
  return {
    ...insideBand(rows, band),
    ...numbers,
    latest: shownValue(last),
    judged: shownValue(judged),
    stale: isStale(last?.period, kpi.frequency, today),
  };
}

/** The progress of a KPI on a day: the first rule of the content model that fits. */
export function progressOf(kpi: Kpi, series: Series | undefined, thresholds: Thresholds, today: Day): Progress {
  const rows = totals(series);
  const { target } = kpi;
  if (kpi.direction === 'keep') return withinBand(kpi, target && 'min' in target ? target : undefined, rows, today);
  return towardsTarget(kpi, target && 'value' in target ? target : undefined, rows, thresholds, today);
}
