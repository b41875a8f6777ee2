import { resolveBodyLink } from '../model/body-link.ts';
import { elementRule } from '../model/elements.ts';
import type { Entry } from '../model/entry.ts';
import { type Ref, refOf } from '../model/kinds.ts';
import { linksOf } from '../model/links.ts';
import { createPlaybook, type Playbook } from '../model/playbook.ts';

/** From the ref that an entry had to the one that it has. */
export type Renames = ReadonlyMap<Ref, Ref>;

const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner).map((word) => `${key} ${word}`));
  return String(value).toLowerCase().split(/\s+/).filter(Boolean);
};

/** What an entry says, as a set of words that know their field. */
function contentOf({ data, series, rows, outline }: Entry): ReadonlySet<string> {
  const values = [
    ...(series?.rows ?? []).map(({ period, value }) => `${period}=${value}`),
    ...(rows ?? []).map(({ label, value }) => `${label}=${value}`),
  ];
  return new Set([...wordsOf({ ...data, order: undefined }), ...values, ...outline.texts.flatMap(({ text }) => wordsOf(text))]);
}

/** The Jaccard index: what both say, as a share of what either says. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}

/** From here on two entries are mostly the same. */
const least = 0.5;
/** So many pairs are compared at most; who renames hundreds at once keeps their titles. */
const mostPairs = 50_000;

interface Pair {
  readonly from: Entry;
  readonly to: Entry;
  readonly likeness: number;
}

function pairsOf(gone: readonly Entry[], added: readonly Entry[]): Pair[] {
  const [was, is] = [gone, added].map((entries) => entries.map((entry) => ({ entry, content: contentOf(entry) })));
  const isMany = gone.length * added.length > mostPairs;
  return (was ?? []).flatMap(({ entry: from, content }) =>
    (is ?? [])
      .filter(({ entry }) => entry.kind === from.kind && (!isMany || entry.data.title === from.data.title))
      .map(({ entry: to, content: other }) => ({ from, to, likeness: likeness(content, other) })),
  );
}

/** Entries that are gone and stand under another id of their kind, mostly as they were; the likeliest pairs first. */
export function renamesBetween(base: Playbook, head: Playbook): Renames {
  const gone = [...base.entries.values()].filter(({ ref }) => !head.entries.has(ref));
  const added = [...head.entries.values()].filter(({ ref }) => !base.entries.has(ref));
  const likely = pairsOf(gone, added).filter((pair) => pair.likeness >= least);
  const [from, to] = [new Map<Ref, Ref>(), new Set<Ref>()];
  for (const pair of likely.sort((a, b) => b.likeness - a.likeness)) {
    if (from.has(pair.from.ref) || to.has(pair.to.ref)) continue;
    from.set(pair.from.ref, pair.to.ref);
    to.add(pair.to.ref);
  }
  return from;
}

const idOf = (ref: Ref): string => ref.slice(ref.indexOf(':') + 1);

/** A copy of the data in which the value at the path is another one. */
function withValue(data: unknown, [key, ...rest]: readonly (string | number)[], value: string): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (index === key ? withValue(item, rest, value) : item));
  return { ...(data as object), [key]: withValue((data as Readonly<Record<string, unknown>>)[key], rest, value) };
}

function outlineFollowing({ outline, ...entry }: Entry, renames: Renames): Entry['outline'] {
  const follow = (ref: Ref, otherwise: string): string => (renames.has(ref) ? idOf(renames.get(ref) ?? ref) : otherwise);
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
      return kind && id !== undefined ? { ...element, attributes: { ...element.attributes, id: follow(refOf(kind, id), id) } } : element;
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
