import { supportersOf } from '../model/goal-progress.ts';
import type { Rule } from './rule.ts';

/**
 * A goal above the lowest level is supported by a goal below it, else nobody works on it.
 *
 * Bad: a company goal that no `supports` names. Good: a department's goal that supports it.
 */
export const goalIsSupported: Rule = {
  id: 'goal-is-supported',
  severity: 'warning',
  run: ({ playbook, configIsKnown }) => {
    const upper = new Set(playbook.config.levels.slice(0, -1).map(({ id }) => id));
    if (!configIsKnown) return [];
    return playbook
      .ofKind('goal')
      .filter((goal) => goal.data.status !== 'dropped' && upper.has(goal.data.level) && supportersOf(goal, playbook).length === 0)
      .map(({ file, id, ref }) => ({
        at: { file, path: ['title'] },
        ref,
        message: 'Goal without support, expected a goal on a lower level that helps it',
        hint: `Name \`${id}\` under \`supports\` of the goal that helps.`,
      }));
  },
};
