import type { Rule } from './rule.ts';

/**
 * What counts as agreed says who agreed, and when.
 *
 * Bad: `status: agreed` alone. Good: with `agreed: {on: 2026-03-10, by: [vertriebsleitung]}`.
 */
export const agreementIsRecorded: Rule = {
  id: 'agreement-is-recorded',
  severity: 'warning',
  run: ({ playbook }) =>
    [...playbook.entries.values()]
      .filter(({ data }) => data.status === 'agreed' && data.agreed === undefined)
      .map(({ file, ref }) => ({
        at: { file, path: ['status'] },
        ref,
        message: 'Status `agreed` without an agreement, expected `agreed` with `on` and `by`',
        hint: 'Add `agreed: {on: …, by: […]}`, or set the status to `proposed`.',
      })),
};
