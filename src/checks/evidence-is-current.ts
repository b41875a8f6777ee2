import { isExpired, validUntil } from '../model/freshness.ts';
import type { Rule } from './rule.ts';

/**
 * Evidence may still be used: the time for which it is valid has not run out.
 *
 * Bad: `captured: 2023-05-01` with `validFor: P1Y`. Good: the same captured anew.
 */
export const evidenceIsCurrent: Rule = {
  id: 'evidence-is-current',
  severity: 'warning',
  run: ({ playbook, today }) =>
    playbook
      .ofKind('evidence')
      .filter(({ data }) => data.status !== 'dropped' && isExpired(data, today))
      .map(({ data, file, ref }) => ({
        at: { file, path: ['validFor'] },
        ref,
        message: `The evidence was valid until ${validUntil(data)}, expected it to be current`,
        hint: 'Capture it anew, or look for another proof.',
      })),
};
