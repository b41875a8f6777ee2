import type { Rule } from './rule.ts';

/**
 * A goal names the KPIs that will show whether it is reached: success can be measured when goals and KPIs are set together.
 *
 * Bad: a goal without `kpis`. Good: `kpis: [erstreaktionszeit]`.
 */
export const goalHasKpi: Rule = {
  id: 'goal-has-kpi',
  severity: 'warning',
  run: ({ playbook }) =>
    playbook
      .ofKind('goal')
      .filter(({ data }) => data.status !== 'dropped' && data.kpis.length === 0)
      .map(({ file, ref }) => ({
        at: { file, path: ['kpis'] },
        ref,
        message: 'Goal without a KPI, expected one that shows whether it is reached',
        hint: 'Add `kpis: […]`; without it nobody can tell success from effort.',
      })),
};
