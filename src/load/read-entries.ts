import type { PlacedBody } from './body.ts';
import { sectionsOf } from './frontmatter.ts';
import { letOthersGoOn } from './let-others-go-on.ts';
import { type RememberedOutlines, readAnew } from './outlines.ts';
import { beginEntry, type EntrySource, type ReadEntry } from './read-entry.ts';

function placedBody({ text }: EntrySource): PlacedBody[] {
  const sections = sectionsOf(text);
  return typeof sections === 'string' ? [] : [{ text: sections.body, offset: sections.offset }];
}

/**
 * Reads entries. A second thread looks at their bodies, while this one reads all else of them, does what has to be done
 * besides, and then helps: so neither waits for the other.
 */
async function readAll(
  sources: readonly EntrySource[],
  outlines: RememberedOutlines | undefined,
  meanwhile?: () => Promise<unknown>,
): Promise<readonly ReadEntry[]> {
  const finishBodies = outlines?.ahead(sources.flatMap(placedBody));
  const begun: ReturnType<typeof beginEntry>[] = [];
  for (const source of sources) {
    begun.push(beginEntry(source));
    await letOthersGoOn(begun.length);
  }
  if (finishBodies) await meanwhile?.();
  await finishBodies?.();
  return begun.map((finish) => finish(outlines ?? readAnew));
}

/** Reads those entries that no earlier reading in this process has read, and gives all in their order. */
export async function readEntries(
  sources: readonly EntrySource[],
  outlines: RememberedOutlines | undefined,
  meanwhile?: () => Promise<unknown>,
): Promise<readonly ReadEntry[]> {
  const known = sources.map((source) => outlines?.entries.find(source));
  const unread = sources.filter((_, index) => !known[index]);
  const read = await readAll(unread, outlines, meanwhile);
  for (const [index, source] of unread.entries()) if (read[index]) outlines?.entries.keep(source, read[index]);
  const fresh = read.values();
  return known.flatMap((entry) => entry ?? fresh.next().value ?? []);
}
