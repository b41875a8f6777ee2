import type { PlacedBody } from './body.ts';
import { sectionsOf } from './frontmatter.ts';
import { type RememberedOutlines, readAnew } from './outlines.ts';
import { beginEntry, type EntrySource, type ReadEntry } from './read-entry.ts';

function placedBody({ text }: EntrySource): PlacedBody[] {
  const sections = sectionsOf(text);
  return typeof sections === 'string' ? [] : [{ text: sections.body, offset: sections.offset }];
}

/**
 * Reads entries, in their order. A second thread looks at their bodies, while this one reads all else of them, does what has
 * to be done besides, and then helps: so neither waits for the other.
 */
export async function readEntries(
  sources: readonly EntrySource[],
  outlines: RememberedOutlines | undefined,
  meanwhile?: () => Promise<unknown>,
): Promise<readonly ReadEntry[]> {
  const finishBodies = outlines?.ahead(sources.flatMap(placedBody));
  const begun = sources.map(beginEntry);
  if (finishBodies) await meanwhile?.();
  await finishBodies?.();
  return begun.map((finish) => finish(outlines ?? readAnew));
}
