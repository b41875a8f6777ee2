import { addDays, type Day, dayNumber } from '../../model/calendar.ts';
import type { EntryOf } from '../../model/entry.ts';
import { endOf, type Frequency, periodOf, startOf } from '../../model/period.ts';
import type { Progress } from '../../model/progress.ts';
import { rowsByPart, type Series, type SeriesRow, totals } from '../../model/series.ts';
import { extentOf } from '../extent.ts';
import { type ChartKey, type KpiChart, paceOf, type ToldPoint } from './chart.ts';
import { periodAfter, ticksBetween } from './time-axis.ts';

/** The words of a chart, in the playbook's language. */
export interface ChartWords {
  readonly language: string;
  readonly quantity: (value: number) => string;
  readonly period: (period: string) => string;
  /** A period where there is little room. */
  readonly short: (period: string) => string;
  readonly target: (low: number, high: number) => string;
  readonly value: string;
  readonly pace: string;
  readonly baseline: (period: string, value: string) => string;
  readonly stale: (lastPeriod: string) => string;
}

const at = (period: string): number => dayNumber(endOf(period));

/** Rows as points, with a break in the line wherever a period has no value. */
function pointsOf(rows: readonly SeriesRow[], frequency: Frequency, words: ChartWords): ToldPoint[] {
  return rows.flatMap(({ period, value, note }, index) => {
    const text = [words.quantity(value), note].filter(Boolean).join(' – ');
    const point = { at: at(period), value, period: words.period(period), text };
    const before = rows[index - 1];
    const missing = before && periodAfter(before.period, frequency);
    if (missing === undefined || endOf(missing) >= endOf(period)) return [point];
    return [{ at: at(missing), value: null, period: words.period(missing), text: '' }, point];
  });
}

/** The lines of each combination of dimensions; the total is none of them. */
const partsOf = (series: Series | undefined, frequency: Frequency, words: ChartWords): KpiChart['parts'] =>
  [...rowsByPart(series)].flatMap(([name, rows]) => (name === '' ? [] : [{ name, points: pointsOf(rows, frequency, words) }]));

function targetOf({ target }: Charted['data'], words: ChartWords): KpiChart['target'] {
  if (!target) return null;
  const [low, high] = 'value' in target ? [target.value, target.value] : [target.min, target.max];
  return { low, high, label: words.target(low, high) };
}

const baselineOf = ({ baseline }: Charted['data'], words: ChartWords): KpiChart['baseline'] =>
  baseline
    ? { at: at(baseline.period), value: baseline.value, period: words.period(baseline.period), text: words.quantity(baseline.value) }
    : null;

/** More lines than these nobody can tell apart. */
const mostParts = 12;

const latestValue = ({ points }: KpiChart['parts'][number]): number => points.at(-1)?.value ?? 0;

/** The parts with the largest latest values, in the order of the file. */
function largestOf(parts: KpiChart['parts']): KpiChart['parts'] {
  const largest = new Set(parts.toSorted((a, b) => latestValue(b) - latestValue(a)).slice(0, mostParts));
  return parts.filter((part) => largest.has(part));
}

/** Between the last value under the old definition and the first under the new one. */
function breakAt(period: string, frequency: Frequency): number {
  const first = periodOf(startOf(period), frequency);
  return (dayNumber(startOf(first)) - 1 + at(first)) / 2;
}

/** The changes of definition that lie in the range. */
function breaksOf({ breaks, frequency }: Charted['data'], range: KpiChart['range'], words: ChartWords): KpiChart['breaks'] {
  return breaks
    .map(({ period, note }) => ({ at: breakAt(period, frequency), note: `${words.period(period)}: ${note}` }))
    .filter(({ at: day }) => day >= range.from && day <= range.to)
    .map((found, index) => ({ ...found, label: String(index + 1) }));
}

/** What is to be told beside the chart: nothing that it does not show. */
function keysOf(chart: Omit<KpiChart, 'keys'>, words: ChartWords): ChartKey[] {
  const { baseline, stale, points } = chart;
  const last = points.at(-1)?.period ?? '';
  return [
    { role: 'line', label: words.value },
    ...(baseline ? [{ role: 'baseline' as const, label: words.baseline(baseline.period, baseline.text) }] : []),
    ...(paceOf(chart) ? [{ role: 'pace' as const, label: words.pace }] : []),
    ...(stale ? [{ role: 'stale' as const, label: words.stale(last) }] : []),
  ];
}

const dayAt = (number: number): Day => addDays('1970-01-01', number);

type Fields = 'title' | 'unit' | 'decimals' | 'frequency' | 'baseline' | 'target' | 'breaks';

/** What is drawn of a KPI; reach is drawn as one that nobody set a target for. */
export interface Charted {
  readonly data: Pick<EntryOf<'kpi'>['data'], Fields>;
  readonly series?: Series | undefined;
}

/** What the chart of a KPI shows on a day; null where there is nothing to show. */
export function chartOfKpi(kpi: Charted, progress: Pick<Progress, 'latest' | 'stale'>, today: Day, words: ChartWords): KpiChart | null {
  const { data, series } = kpi;
  const { frequency, target } = data;
  const points = pointsOf(totals(series), frequency, words);
  const all = partsOf(series, frequency, words);
  const parts = largestOf(all);
  const { latest } = progress;
  const stale = progress.stale && latest ? { from: at(latest.period), to: dayNumber(today) } : null;
  const baseline = baselineOf(data, words);
  const by = target?.by === undefined ? null : at(target.by);
  const shown = [points, ...parts.map((part) => part.points)].flat().map((point) => point.at);
  if (shown.length === 0) return null;
  const days = [...shown, ...[baseline?.at, by, stale?.to].filter((day) => day !== undefined && day !== null)];
  const { low: from, high: to } = extentOf(days);
  const range = { from, to };
  const chart = {
    title: data.title,
    language: words.language,
    unit: data.unit,
    decimals: data.decimals,
    points,
    parts,
    baseline,
    target: targetOf(data, words),
    due: target && 'value' in target ? by : null,
    hiddenParts: all.length - parts.length,
    breaks: breaksOf(data, range, words),
    stale,
    range,
    ticks: ticksBetween(dayAt(range.from), dayAt(range.to), frequency, words.short),
  };
  return { ...chart, keys: keysOf(chart, words) };
}
