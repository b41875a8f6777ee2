import { freshUntil, isStale } from '../model/freshness.ts';
import { totals } from '../model/series.ts';
import type { Rule } from './rule.ts';

/**
 * The newest value of a KPI is not older than its frequency allows.
 *
 * Bad: a monthly KPI whose series ends half a year ago. Good: one that ends last month.
 */
export const dataIsFresh: Rule = {
  id: 'data-is-fresh',
  severity: 'warning',
  run: ({ playbook, today }) =>
    playbook.ofKind('kpi').flatMap(({ data, series, seriesFile, ref, file }) => {
      const last = totals(series).at(-1);
      if (!last || data.status === 'dropped' || !isStale(last.period, data.frequency, today)) return [];
      const message = `The data ends with \`${last.period}\` and was fresh until ${freshUntil(last.period, data.frequency)}, expected a value for each ${data.frequency}`;
      return [
        {
          at: { file: seriesFile ?? file, point: last.point },
          ref,
          message,
          hint: 'Add the missing values; until then claims on this KPI count as open.',
        },
      ];
    }),
};
