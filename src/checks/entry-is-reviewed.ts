import { reviewDue, reviewState } from '../model/freshness.ts';
import type { Rule } from './rule.ts';

/**
 * Somebody looks at every entry now and then.
 *
 * Bad: no `reviewed`, or one that is older than `reviewEvery`. Good: `reviewed: 2026-10-12`.
 */
export const entryIsReviewed: Rule = {
  id: 'entry-is-reviewed',
  severity: 'warning',
  run: ({ playbook, configIsKnown, today }) =>
    [...playbook.entries.values()].flatMap(({ data, file, ref }) => {
      if (data.status === 'dropped' || data.status === 'draft') return [];
      if (!configIsKnown && data.reviewed !== undefined && data.reviewEvery === undefined) return [];
      const state = reviewState(data, playbook.config.review, today);
      if (state !== 'due' && state !== 'never-reviewed') return [];
      const due = reviewDue(data, playbook.config.review);
      const message =
        due === null
          ? 'The entry was never reviewed, expected `reviewed`'
          : `The review is due since ${due}, expected a newer \`reviewed\``;
      return [
        { at: { file, path: ['reviewed'] }, ref, message, hint: 'Read it once more with its owner, and set `reviewed` to that day.' },
      ];
    }),
};
