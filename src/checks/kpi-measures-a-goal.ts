import type { Rule } from './rule.ts';

/**
 * A KPI belongs to a goal; what measures nothing is a number for its own sake.
 *
 * Bad: a KPI that no goal names. Good: `kpis: [erstreaktionszeit]` in a goal.
 */
export const kpiMeasuresAGoal: Rule = {
  id: 'kpi-measures-a-goal',
  severity: 'warning',
  run: ({ playbook }) =>
    playbook
      .ofKind('kpi')
      .filter(({ ref, data }) => data.status !== 'dropped' && playbook.linksTo(ref, 'measured-by').length === 0)
      .map(({ file, id, ref }) => ({
        at: { file, path: ['title'] },
        ref,
        message: 'KPI without a goal, expected a goal that it measures',
        hint: `Name \`${id}\` under \`kpis\` of a goal.`,
      })),
};
