import type { Entry } from '../model/entry.ts';
import type { Ref } from '../model/kinds.ts';
import type { Playbook } from '../model/playbook.ts';
import { contentOf, likeness } from './likeness.ts';

/** From the ref that an entry had to the one that it has. */
export type Renames = ReadonlyMap<Ref, Ref>;

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
  if (gone.length === 0 || added.length === 0) return [];
  const withContent = (entries: readonly Entry[]) => entries.map((entry) => ({ entry, content: contentOf(entry) }));
  const is = withContent(added);
  const isMany = gone.length * added.length > mostPairs;
  return withContent(gone).flatMap(({ entry: from, content }) =>
    is
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
