import { maySee } from '../model/audience.ts';
import type { Rule } from './rule.ts';

/**
 * What everyone may read names nothing that is hidden from them: the reference would vanish from their pages.
 *
 * Bad: a public goal that names a KPI with `audience: team`. Good: both public, or both for the team.
 */
const everyone = { audience: 'everyone', drafts: false } as const;

export const publicReferencesHidden: Rule = {
  id: 'public-references-hidden',
  severity: 'warning',
  run: ({ playbook: { links, entries } }) =>
    links.flatMap(({ from, to, at }) => {
      const [source, target] = [entries.get(from), entries.get(to)];
      if (!source || !target || !maySee(source, everyone) || maySee(target, everyone)) return [];
      const why = target.data.audience === 'team' ? 'is for the team only' : 'is a draft';
      return [
        {
          at,
          ref: from,
          message: `Reference to \`${to}\`, which ${why}, expected an entry that the same readers may see`,
          hint: 'It is left out of the site for everyone.',
        },
      ];
    }),
};
