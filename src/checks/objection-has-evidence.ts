import type { Rule } from './rule.ts';

/**
 * The answer to an objection rests on evidence; an opinion convinces nobody.
 *
 * Bad: an objection without `evidence`. Good: `evidence: [monitoring-2026]`.
 */
export const objectionHasEvidence: Rule = {
  id: 'objection-has-evidence',
  severity: 'warning',
  run: ({ playbook }) =>
    playbook
      .ofKind('objection')
      .filter(({ data }) => data.status !== 'dropped' && data.evidence.length === 0)
      .map(({ file, ref }) => ({
        at: { file, path: ['evidence'] },
        ref,
        message: 'Objection without evidence, expected a proof that its answer rests on',
        hint: 'Add `evidence: […]`; where a KPI proves enough, accept this warning and say so.',
      })),
};
