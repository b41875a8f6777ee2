import type { KpiChart } from '../../src/diagrams/kpi-chart/chart.ts';
import { type ChartWords, chartOfKpi } from '../../src/diagrams/kpi-chart/chart-of-kpi.ts';
import type { Day } from '../../src/model/calendar.ts';
import type { EntryOf } from '../../src/model/entry.ts';
import { progressOf } from '../../src/model/progress.ts';
import { kpiSchema } from '../../src/model/schemas/kpi.ts';
import type { SeriesRow } from '../../src/model/series.ts';

/** Words as short as can be, so that tests read well. */
const words: ChartWords = {
  language: 'de-DE',
  quantity: (value) => `${value} Std.`,
  period: (period) => `in ${period}`,
  short: (period) => period,
  target: (low, high) => (low === high ? `Ziel ${low}` : `${low} bis ${high}`),
  value: 'Wert',
  pace: 'nötig',
  baseline: (period, value) => `${value} ${period}`,
  stale: (period) => `nichts seit ${period}`,
};

/** A row of a series, `2026-01 40 note @channel`. */
function rowOf(text: string): SeriesRow {
  const [, period = '', value = '', note, channel = ''] = /^(\S+) (\S+)(?: ([^@]*?))?(?: ?@(.*))?$/.exec(text) ?? [];
  return { period, value: Number(value), ...(note && { note }), dimensions: { channel }, point: { line: 1, column: 1 } };
}

const fields = {
  title: 'Erstreaktionszeit',
  summary: 'Wie lange?',
  owner: 'team',
  question: 'Wie lange?',
  definition: 'So lange.',
  unit: 'Std.',
  direction: 'decrease',
  frequency: 'month',
  source: { system: 'Monitoring' },
};

/** The chart of a KPI with these fields and rows. */
export function chartOf(rows: readonly string[], kpi: object = {}, today: Day = '2026-11-23'): KpiChart | null {
  const data: EntryOf<'kpi'>['data'] = kpiSchema.parse({ ...fields, ...kpi });
  const series = { dimensions: ['channel'], rows: rows.map(rowOf) };
  return chartOfKpi({ data, series }, progressOf(data, series, { onTrack: 0.95, behind: 0.6 }, today), today, words);
}

/** So many months from January 2017 on, with values that wander. */
export const wandering = (months: number): string[] =>
  Array.from({ length: months }, (_, index) => {
    const period = `${2017 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return `${period} ${(60 + 25 * Math.sin(index / 9) + ((index * 7919) % 13)).toFixed(1)}`;
  });
