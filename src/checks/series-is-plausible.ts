import type { Day } from '../model/calendar.ts';
import type { Entry } from '../model/entry.ts';
import type { Problem } from '../model/finding.ts';
import { endOf, parsePeriod } from '../model/period.ts';
import type { SeriesRow } from '../model/series.ts';
import { isOutlier } from './outlier.ts';
import type { Rule } from './rule.ts';

/**
 * The values of a series look like measured ones: no period that has not begun, no thousand-fold jump, no outlier.
 *
 * Bad: 23.5, 24.1, 23900, 22.8. Good: 23.5, 24.1, 23.9, 22.8.
 */
interface Suspicion {
  readonly row: SeriesRow;
  readonly message: string;
  readonly hint: string;
}

function jumps(row: SeriesRow, before: SeriesRow | undefined): boolean {
  const [a, b] = [Math.abs(row.value), Math.abs(before?.value ?? 0)];
  return a > 0 && b > 0 && (a / b >= 1000 || b / a >= 1000);
}

/** The row that leads back from a single wrong value is itself right. */
const leadsBack = (row: SeriesRow, wrong: SeriesRow | undefined, before: SeriesRow | undefined): boolean =>
  wrong !== undefined && jumps(wrong, before) && !jumps(row, before);

function suspicionsIn(rows: readonly SeriesRow[], today: Day): Suspicion[] {
  const values = rows.map(({ value }) => value);
  return rows.flatMap((row, index): Suspicion[] => {
    const first = parsePeriod(row.period)?.first ?? today;
    if (first > today)
      return [
        {
          row,
          message: `Value for \`${row.period}\`, which has not begun, expected measured values only`,
          hint: 'A plan stands in `target`, not in the series.',
        },
      ];
    if (jumps(row, rows[index - 1]) && !leadsBack(row, rows[index - 1], rows[index - 2]))
      return [
        {
          row,
          message: `Value ${row.value} for \`${row.period}\` after ${rows[index - 1]?.value}, expected no thousand-fold jump`,
          hint: 'Look at the decimal point and the unit.',
        },
      ];
    if (jumps(row, rows[index + 1]) || !isOutlier(values, index)) return [];
    return [
      {
        row,
        message: `Value ${row.value} for \`${row.period}\` lies far from its neighbours, expected a note that explains it`,
        hint: 'Correct it, or say in the column `note` what happened.',
      },
    ];
  });
}

/** The rows of each combination of dimensions, the earliest first. */
function strands(rows: readonly SeriesRow[]): readonly SeriesRow[][] {
  const byDimensions = Object.values(Object.groupBy(rows, ({ dimensions }) => JSON.stringify(dimensions)));
  return byDimensions.map((strand = []) => [...strand].sort((a, b) => (endOf(a.period) < endOf(b.period) ? -1 : 1)));
}

function problemsOf(entry: Entry, today: Day): Problem[] {
  const file = entry.seriesFile;
  if (!file) return [];
  return strands(entry.series?.rows ?? [])
    .flatMap((rows) => suspicionsIn(rows, today))
    .filter(({ row }) => row.note === undefined || (parsePeriod(row.period)?.first ?? today) > today)
    .map(({ row, message, hint }) => ({ at: { file, point: row.point }, ref: entry.ref, message, hint }));
}

export const seriesIsPlausible: Rule = {
  id: 'series-is-plausible',
  severity: 'warning',
  run: ({ playbook, today }) =>
    [...playbook.ofKind('kpi'), ...playbook.ofKind('channel')].flatMap((entry) => problemsOf(entry as Entry, today)),
};
