import { type Day, dayNumber } from '../../model/calendar.ts';
import type { KpiChart } from './chart.ts';

/** A day from which on a KPI's numbers are to be read differently, and why. */
export interface Redefinition {
  readonly on: Day;
  readonly note: string;
}

/**
 * A KPI's chart that tells when the target or the definition became another one. Days that the chart does not show are told beside it.
 * @param label what the marks are
 */
export function withChanges(chart: KpiChart, found: readonly Redefinition[], label: string): KpiChart {
  if (found.length === 0) return chart;
  const changes = found.map(({ on, note }) => ({ at: dayNumber(on), note }));
  const isSeen = changes.some(({ at }) => at >= chart.range.from && at <= chart.range.to);
  return { ...chart, changes, keys: isSeen ? [...chart.keys, { role: 'change', label }] : chart.keys };
}
