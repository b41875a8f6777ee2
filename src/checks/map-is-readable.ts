import { goalsBelow, isPursued } from '../model/goals-below.ts';
import type { Rule } from './rule.ts';

/**
 * A company goal's map stays readable: at most 25 goals, the size that strategy maps are kept to.
 *
 * Bad: forty goals below one company goal. Good: fewer, bundled ones.
 */
const most = 25;

export const mapIsReadable: Rule = {
  id: 'map-is-readable',
  severity: 'warning',
  run: ({ playbook, configIsKnown }) =>
    playbook
      .ofKind('goal')
      .filter((goal) => configIsKnown && goal.data.level === playbook.config.levels[0]?.id && isPursued(goal))
      .flatMap(({ file, ref }) => {
        const size = goalsBelow(ref, playbook).size + 1;
        return size > most
          ? [
              {
                at: { file, path: ['title'] },
                ref,
                message: `${size} goals on the map of this goal, expected at most ${most}`,
                hint: 'Bundle goals that pursue the same thing, or drop some.',
              },
            ]
          : [];
      }),
};
