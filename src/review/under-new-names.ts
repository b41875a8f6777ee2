import { resolveBodyLink } from '../model/body-link.ts';
import { elementRule } from '../model/elements.ts';
import type { Entry } from '../model/entry.ts';
import { idOf, refOf } from '../model/kinds.ts';
import { linksOf } from '../model/links.ts';
import { createPlaybook, type Playbook } from '../model/playbook.ts';
import type { Renames } from './renames.ts';

/** A copy of the data in which the value at the path is another one. */
function withValue(data: unknown, [key, ...rest]: readonly (string | number)[], value: string): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (index === key ? withValue(item, rest, value) : item));
  return { ...(data as object), [key]: withValue((data as Readonly<Record<string, unknown>>)[key], rest, value) };
}

function outlineFollowing({ outline, ...entry }: Entry, renames: Renames): Entry['outline'] {
  return {
    ...outline,
    links: outline.links.map((link) => {
      const target = resolveBodyLink(link.url, entry);
      const now = target.type === 'entry' ? renames.get(target.ref) : undefined;
      return now && target.type === 'entry' ? { ...link, url: `${now}${target.heading === undefined ? '' : `#${target.heading}`}` } : link;
    }),
    elements: outline.elements.map((element) => {
      const kind = elementRule(element.name)?.kind;
      const id = element.attributes['id'];
      const now = kind && id !== undefined ? renames.get(refOf(kind, id)) : undefined;
      return now ? { ...element, attributes: { ...element.attributes, id: idOf(now) } } : element;
    }),
  };
}

function following(entry: Entry, renames: Renames): Entry {
  const ref = renames.get(entry.ref) ?? entry.ref;
  const data = linksOf(entry).reduce<unknown>((found, { to, at }) => {
    const now = renames.get(to);
    return now && 'path' in at ? withValue(found, at.path, idOf(now)) : found;
  }, entry.data);
  return { ...entry, ref, id: idOf(ref), data, outline: outlineFollowing(entry, renames) } as Entry;
}

/** The playbook as if its entries had had their new ids all along: whatever named a renamed entry names it still. */
export function underNewNames(playbook: Playbook, renames: Renames): Playbook {
  return renames.size === 0
    ? playbook
    : createPlaybook(
        playbook.config,
        [...playbook.entries.values()].map((entry) => following(entry, renames)),
      );
}
