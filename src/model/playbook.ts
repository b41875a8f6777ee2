import type { Entry, EntryOf } from './entry.ts';
import type { Kind, Ref } from './kinds.ts';
import { type LinkType, type LocatedLink, linksOf } from './links.ts';
import type { Config } from './schemas/config.ts';

/** Everything that the content says, and how it hangs together. */
export interface Playbook {
  readonly config: Config;
  readonly entries: ReadonlyMap<Ref, Entry>;
  /** Links whose target is an entry of this playbook, or not: `reference-exists` tells. */
  readonly links: readonly LocatedLink[];
  ofKind<K extends Kind>(kind: K): readonly EntryOf<K>[];
  find<K extends Kind>(kind: K, id: string): EntryOf<K> | undefined;
  linksFrom(ref: Ref, type?: LinkType): readonly LocatedLink[];
  linksTo(ref: Ref, type?: LinkType): readonly LocatedLink[];
}

const place = (entry: Entry): number => entry.data.order ?? Number.MAX_SAFE_INTEGER;

const compareEntries = (a: Entry, b: Entry): number => place(a) - place(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function group<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const found = groups.get(key);
    if (found) found.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Joins entries into a playbook; the order of the entries given does not matter. */
export function createPlaybook(config: Config, unsorted: readonly Entry[]): Playbook {
  const sorted = [...unsorted].sort(compareEntries);
  const entries = new Map(sorted.map((entry) => [entry.ref, entry]));
  const links = sorted.flatMap(linksOf);
  const byKind = group(sorted, ({ kind }) => kind);
  const from = group(links, (link) => link.from);
  const to = group(links, (link) => link.to);
  const ofType = (found: readonly LocatedLink[] = [], type?: LinkType) => (type ? found.filter((link) => link.type === type) : found);
  return {
    config,
    entries,
    links,
    ofKind: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly EntryOf<K>[],
    find: <K extends Kind>(kind: K, id: string) => entries.get(`${kind}:${id}`) as EntryOf<K> | undefined,
    linksFrom: (ref, type) => ofType(from.get(ref), type),
    linksTo: (ref, type) => ofType(to.get(ref), type),
  };
}
