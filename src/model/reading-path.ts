import type { EntryOf } from './entry.ts';
import { isPursued } from './goals-below.ts';
import type { Playbook } from './playbook.ts';

type Guide = EntryOf<'guide'>;
type Guides = Pick<Playbook, 'ofKind'>;

/** The guides that are for one kind of reader, in the order in which they are read. */
export interface ReadingPath {
  /** Whom it is for, as a title: `Für Neue im Team`. */
  readonly title: string;
  readonly guides: readonly Guide[];
}

const pursued = (playbook: Guides): readonly Guide[] => playbook.ofKind('guide').filter(isPursued);

/** Guides that have a place among the others; what was dropped is not read on the way. */
export const readingOrder = (playbook: Guides): readonly Guide[] => pursued(playbook).filter(({ data }) => data.order !== undefined);

/** `für Neue im Team`, `for new colleagues`: a tag that names a kind of reader. */
const forReaders = /^(?:für|for) \S/i;

const tidy = (tag: string): string => tag.normalize('NFC').trim().replace(/\s+/g, ' ');
const asTitle = (tag: string): string => tag.charAt(0).toUpperCase() + tag.slice(1);

/** The tags of a guide that name a kind of reader, each once, by what they have in common however they are spelt. */
const readersOf = ({ data }: Guide): ReadonlyMap<string, string> =>
  new Map(
    data.tags
      .map(tidy)
      .filter((tag) => forReaders.test(tag))
      .map((tag) => [tag.toLowerCase(), tag]),
  );

/** A path for each kind of reader that tags of guides name; the one that begins first comes first. */
export function readingPaths(playbook: Guides): readonly ReadingPath[] {
  const paths = new Map<string, { title: string; guides: Guide[] }>();
  for (const guide of pursued(playbook)) {
    for (const [reader, tag] of readersOf(guide)) {
      const path = paths.get(reader) ?? { title: asTitle(tag), guides: [] };
      paths.set(reader, { ...path, guides: [...path.guides, guide] });
    }
  }
  return [...paths.values()];
}
