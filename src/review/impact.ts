import type { Ref } from '../model/kinds.ts';
import type { LinkType, LocatedLink } from '../model/links.ts';
import type { Playbook } from '../model/playbook.ts';
import { type FieldChange, type Step, topField } from './review.ts';

/** How an entry is looked after and found; nobody would say that it says something else. */
export const housekeeping: readonly string[] = ['reviewed', 'reviewEvery', 'order', 'tags', 'accept'];

/** What changes nothing that others rest on. */
const ofItself: ReadonlySet<string> = new Set([...housekeeping, 'owner', 'summary', 'agreed']);

/** Whether what others rest on is another thing now. */
export const bearsOnOthers = (fields: readonly FieldChange[]): boolean => fields.some((field) => !ofItself.has(topField(field)));

/** What rests on an entry because of a link that it is the target of; the others go on from there. */
const goesOn: ReadonlySet<LinkType> = new Set(['measured-by', 'supports', 'rests-on']);

/** A goal rests on the goals that support it, and everything else on what it names. */
function restingOn(ref: Ref, playbook: Playbook): readonly Step[] {
  const upwards = playbook.linksFrom(ref, 'supports').map(({ to, type }): Step => ({ ref: to, type }));
  const naming = playbook.linksTo(ref).filter(({ type }) => type !== 'supports');
  return [...upwards, ...naming.map(({ from, type }: LocatedLink): Step => ({ ref: from, type }))];
}

/**
 * Every entry that rests on this one, and the shortest way on which it does: KPI → goal → company goal, KPI → objection.
 * Ways go on through what carries others (goals, KPIs, evidence); what merely names a changed entry ends its way.
 */
export function waysFrom(ref: Ref, playbook: Playbook): readonly (readonly Step[])[] {
  const seen = new Set<Ref>([ref]);
  const ways: (readonly Step[])[] = [];
  const waiting: { at: Ref; way: readonly Step[] }[] = [{ at: ref, way: [] }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const step of restingOn(next.at, playbook)) {
      if (seen.has(step.ref) || !playbook.entries.has(step.ref) || !(next.way.length === 0 || goesOn.has(step.type))) continue;
      seen.add(step.ref);
      const way = [...next.way, step];
      ways.push(way);
      if (goesOn.has(step.type)) waiting.push({ at: step.ref, way });
    }
  }
  return ways;
}
