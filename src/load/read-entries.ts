import { sectionsOf } from './frontmatter.ts';
import type { PlacedBody } from './outline-thread.ts';
import type { RememberedOutlines } from './outlines.ts';
import { type EntrySource, type ReadEntry, readEntry } from './read-entry.ts';

function placedBody({ text }: EntrySource): PlacedBody[] {
  const sections = sectionsOf(text);
  return typeof sections === 'string' ? [] : [{ text: sections.body, offset: sections.offset }];
}

/** Reads entries, in their order; while the first half is read here, a second thread looks at the bodies of the other. */
export async function readEntries(
  sources: readonly EntrySource[],
  outlines: RememberedOutlines | undefined,
): Promise<readonly ReadEntry[]> {
  const read = (source: EntrySource) => readEntry(source, outlines);
  const half = Math.ceil(sources.length / 2);
  const ahead = outlines?.ahead(sources.slice(half).flatMap(placedBody));
  const first = sources.slice(0, half).map(read);
  await ahead;
  return [...first, ...sources.slice(half).map(read)];
}
