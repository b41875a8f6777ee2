import type { Day } from '../../model/calendar.ts';
import { endOf, type Frequency, periodOf } from '../../model/period.ts';
import type { Notice } from '../fault.ts';
import type { NewPoint } from '../merge/merge-series.ts';
import { partsIn } from './aggregate.ts';
import type { FinePoint } from './group-points.ts';
import type { RawPoint } from './series-rows.ts';

/** How much of each period the lines cover, the earliest first. */
function coverage(fine: readonly FinePoint[], frequency: Frequency): { period: string; there: number; whole: number }[] {
  const groups = Map.groupBy(fine, ({ period }) => periodOf(period.first, frequency));
  const source = fine[0]?.period.frequency ?? frequency;
  return [...groups]
    .map(([period, points]) => ({
      period,
      there: new Set(points.map((point) => point.period.text)).size,
      whole: partsIn(period, source) ?? 0,
    }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** Periods at the edge are often cut by the export's own dates, and then no whole number; gaps between are told, too. */
export function coverageNotices(fine: readonly FinePoint[], frequency: Frequency): Notice[] {
  const covered = coverage(fine, frequency);
  return covered
    .map((part, index) => ({ ...part, isEdge: index === 0 || index === covered.length - 1 }))
    .filter(({ there, whole }) => there < whole)
    .map(({ period, there, whole, isEdge }) => ({
      code: isEdge ? 'period-incomplete' : 'days-missing',
      text: period,
      expected: [String(there), String(whole)],
    }));
}

/** A period that still runs has no final value; one that is told to be incomplete is told enough of. */
export function runningNotices(points: readonly NewPoint[], today: Day, covered: readonly Notice[]): Notice[] {
  const running = new Set(points.filter(({ period }) => endOf(period) >= today).map(({ period }) => period));
  const told = new Set(covered.map(({ text }) => text));
  return [...running].filter((period) => !told.has(period)).map((period) => ({ code: 'period-not-over', text: period }));
}

/** Percent signs that do not go with the unit, and fractions where the unit is percent. */
export function percentNotices(raw: readonly RawPoint[], fine: readonly FinePoint[], unit: string | undefined): Notice[] {
  const hasSigns = raw.some(({ isPercent }) => isPercent);
  if (hasSigns) return unit === undefined || unit.includes('%') ? [] : [{ code: 'percent-for-other-unit', text: unit }];
  const fraction = fine.find(({ value }) => !Number.isInteger(value));
  const areFractions = fraction !== undefined && fine.every(({ value }) => Math.abs(value) <= 1);
  return unit === '%' && areFractions ? [{ code: 'fractions-for-percent', text: String(fraction.value) }] : [];
}
