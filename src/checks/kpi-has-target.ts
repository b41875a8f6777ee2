import type { Rule } from './rule.ts';

/**
 * A KPI says what is to be reached, else its status can't be told.
 *
 * Bad: a KPI without `target`. Good: `target: {by: 2026-12, value: 20}`.
 */
export const kpiHasTarget: Rule = {
  id: 'kpi-has-target',
  severity: 'warning',
  run: ({ playbook }) =>
    playbook
      .ofKind('kpi')
      .filter(({ data }) => data.status !== 'dropped' && data.target === undefined)
      .map(({ file, ref, data }) => ({
        at: { file, path: ['target'] },
        ref,
        message: 'KPI without a target, expected what is to be reached',
        hint: data.direction === 'keep' ? 'Add `target: {min: …, max: …}`.' : 'Add `target: {by: …, value: …}`.',
      })),
};
