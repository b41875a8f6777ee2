import type { Rule } from './rule.ts';
import { cyclicLinks } from './supports-graph.ts';

/**
 * No goal supports itself, directly or through others. Reported alone on its edges: other rules say nothing of them.
 *
 * Bad: `a` supports `b`, and `b` supports `a`. Good: only the lower of the two supports the other.
 */
export const goalCycle: Rule = {
  id: 'goal-cycle',
  severity: 'error',
  run: ({ playbook }) =>
    [...cyclicLinks(playbook)].map(({ from, to, at }) => ({
      at,
      ref: from,
      message:
        from === to
          ? 'Unexpected goal that supports itself, expected a goal on a higher level'
          : `Unexpected circle: \`${to.slice(5)}\` leads back to \`${from.slice(5)}\`, expected effect to flow upward only`,
      hint: 'Take out the step that points downward.',
    })),
};
