import type { Ref } from '../model/kinds.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

/**
 * A company goal's map stays readable: at most 25 goals, the size that strategy maps are kept to.
 *
 * Bad: forty goals below one company goal. Good: fewer, bundled ones.
 */
const most = 25;

function goalsBelow(top: Ref, playbook: Playbook): number {
  const found = new Set<Ref>([top]);
  for (const ref of found) {
    for (const { from } of playbook.linksTo(ref, 'supports')) {
      const goal = playbook.entries.get(from);
      if (goal && goal.data.status !== 'dropped') found.add(from);
    }
  }
  return found.size;
}

export const mapIsReadable: Rule = {
  id: 'map-is-readable',
  severity: 'warning',
  run: ({ playbook, configIsKnown }) =>
    playbook
      .ofKind('goal')
      .filter(({ data }) => configIsKnown && data.level === playbook.config.levels[0]?.id && data.status !== 'dropped')
      .flatMap(({ file, ref }) => {
        const size = goalsBelow(ref, playbook);
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
