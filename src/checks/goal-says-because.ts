import type { Rule } from './rule.ts';

/**
 * Every step from goal to goal names its mechanism.
 *
 * Bad: `{goal: treue-kunden}`. Good: `{goal: treue-kunden, because: Wer schnell Antwort bekommt, bleibt.}`.
 */
export const goalSaysBecause: Rule = {
  id: 'goal-says-because',
  severity: 'error',
  run: ({ playbook }) =>
    playbook.ofKind('goal').flatMap(({ data, file, ref }) =>
      data.supports.flatMap(({ goal, because }, index) =>
        because === undefined
          ? [
              {
                at: { file, path: ['supports', index, 'because'] },
                ref,
                message: `Missing field \`because\`, expected why this goal helps \`${goal}\``,
                hint: 'One sentence that names the mechanism; it is printed on the map.',
              },
            ]
          : [],
      ),
    ),
};
