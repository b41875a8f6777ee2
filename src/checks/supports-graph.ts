import type { Ref } from '../model/kinds.ts';
import type { LocatedLink } from '../model/links.ts';
import type { Playbook } from '../model/playbook.ts';

/** The links of type `supports` whose two goals exist. */
export const supportLinks = (playbook: Playbook): readonly LocatedLink[] =>
  playbook.links.filter(({ type, to }) => type === 'supports' && playbook.entries.has(to));

/** Every goal that can be reached upward from a goal, the goal itself included. */
function upwardFrom(start: Ref, playbook: Playbook): ReadonlySet<Ref> {
  const found = new Set<Ref>([start]);
  for (const ref of found) for (const { to } of playbook.linksFrom(ref, 'supports')) found.add(to);
  return found;
}

/** The links that lie on a cycle: whoever goes on upward from their end comes back to their start. */
export const cyclicLinks = (playbook: Playbook): ReadonlySet<LocatedLink> =>
  new Set(supportLinks(playbook).filter(({ from, to }) => upwardFrom(to, playbook).has(from)));
