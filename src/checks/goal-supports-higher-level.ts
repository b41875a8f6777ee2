import type { Problem } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Rule } from './rule.ts';
import { cyclicLinks, supportLinks } from './supports-graph.ts';

/**
 * Below the top level each goal supports at least one goal on a higher level, and none on its own or a lower one.
 *
 * Bad: a department's goal without `supports`. Good: `supports: [{goal: treue-kunden, because: …}]`.
 */
function wrongDirection({ playbook }: Reading, rank: (level: string) => number): Problem[] {
  const cyclic = cyclicLinks(playbook);
  return supportLinks(playbook).flatMap((link) => {
    const from = playbook.find('goal', link.from.slice(5));
    const to = playbook.find('goal', link.to.slice(5));
    if (!from || !to || cyclic.has(link) || rank(from.data.level) < 0 || rank(to.data.level) < 0) return [];
    if (rank(to.data.level) < rank(from.data.level)) return [];
    const message = `Unexpected goal \`${to.id}\` on level \`${to.data.level}\`, expected a goal on a higher level than \`${from.data.level}\``;
    return [{ at: link.at, ref: from.ref, message, hint: 'Effect flows upward: name a goal of a level that stands earlier in `levels`.' }];
  });
}

const withoutParent = ({ playbook }: Reading, rank: (level: string) => number): Problem[] =>
  playbook
    .ofKind('goal')
    .filter(({ data }) => rank(data.level) > 0 && data.supports.length === 0)
    .map(({ file, ref }) => ({
      at: { file, path: ['supports'] },
      ref,
      message: 'Missing field `supports`, expected the goal above that this one helps',
      hint: 'Add `supports:` with `goal` and `because`; a goal that helps no other is not part of the strategy.',
    }));

export const goalSupportsHigherLevel: Rule = {
  id: 'goal-supports-higher-level',
  severity: 'error',
  run: (reading) => {
    if (!reading.configIsKnown) return [];
    const levels = reading.playbook.config.levels.map(({ id }) => id);
    const rank = (level: string) => levels.indexOf(level);
    return [...wrongDirection(reading, rank), ...withoutParent(reading, rank)];
  },
};
