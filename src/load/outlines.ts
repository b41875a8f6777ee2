import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { outlineOf } from '../markdown/outline.ts';
import type { Outline } from '../model/outline.ts';
import { type Body, bodyOf, type PlacedBody } from './body.ts';
import { type EntryMemory, rememberEntries } from './entry-memory.ts';
import { beginToLook, type SeenBody } from './outline-thread.ts';
import { writeWhole } from './write-whole.ts';

/** What entries are read with. */
export interface BodyReader {
  readonly body: (placed: PlacedBody) => Body;
  readonly outline: (placed: PlacedBody, body: Body) => Outline;
}

/** Parses every body. */
export const readAnew: BodyReader = {
  body: bodyOf,
  outline: ({ offset }, body) => outlineOf(body(), offset),
};

/** Outlines that earlier readings made: parsing is most of the time that a check takes, and few bodies change between two. */
export interface RememberedOutlines extends BodyReader {
  /** Whole entries, for other readings in this process. */
  readonly entries: EntryMemory;
  /**
   * Begins to look in a second thread at those of these bodies that are not remembered, when they are many. What it gives
   * helps that thread, and ends when all are seen.
   */
  readonly ahead: (bodies: readonly PlacedBody[]) => (() => Promise<void>) | undefined;
  /** Writes down the outlines that were asked for, and drops all others. */
  readonly save: () => Promise<void>;
}

const keyOf = ({ text, offset }: PlacedBody): string => createHash('sha256').update(`${offset}\n${text}`).digest('base64url');

interface Stored {
  readonly version: string;
  readonly outlines: Readonly<Record<string, Outline>>;
}

/** What can't be read, or was made by other code, is nothing remembered. */
async function readStored(file: string, version: string): Promise<Stored['outlines']> {
  try {
    const stored: Partial<Stored> | null = JSON.parse(await readFile(file, 'utf8'));
    return stored?.version === version ? (stored.outlines ?? {}) : {};
  } catch {
    return {};
  }
}

/** Fewer bodies are parsed in no time: they are worth neither a file nor a thread. */
const fewest = 50;

/**
 * Opens the memory of one content folder.
 * @param version changes with the code that makes outlines
 * @param toRender whether bodies will be rendered, and not only checked
 */
export async function rememberOutlines(file: string, version: string, toRender = false): Promise<RememberedOutlines> {
  const before = await readStored(file, version);
  const seen = new Map<string, SeenBody>();
  const asked = new Map<string, Outline>();
  const remembered = (key: string): Outline | undefined =>
    Object.hasOwn(before, key) ? before[key] : (seen.get(key)?.outline ?? asked.get(key));
  const ahead = (bodies: readonly PlacedBody[]) => {
    const missing = bodies.filter((body) => remembered(keyOf(body)) === undefined);
    if (missing.length < fewest) return undefined;
    const finish = beginToLook(missing, toRender);
    return async () => {
      const looked = await finish();
      for (const [index, body] of missing.entries()) seen.set(keyOf(body), looked[index] as SeenBody);
    };
  };
  const body: BodyReader['body'] = (placed) => (seen.size > 0 && seen.get(keyOf(placed))?.body) || bodyOf(placed);
  const outline: BodyReader['outline'] = (placed, parsed) => {
    const key = keyOf(placed);
    const found = remembered(key) ?? readAnew.outline(placed, parsed);
    asked.set(key, found);
    return found;
  };
  let stored: ReadonlySet<string> = new Set(Object.keys(before)); // each reading saves, and the first of two drops what only the second asks for
  const isNew = () => asked.size !== stored.size || [...asked.keys()].some((key) => !stored.has(key));
  const save = async () => {
    if (asked.size < fewest || !isNew()) return;
    const text = JSON.stringify({ version, outlines: Object.fromEntries(asked) } satisfies Stored);
    await writeWhole(file, text).then(
      () => {
        stored = new Set(asked.keys());
      },
      () => undefined, // what can't be remembered is made anew next time
    );
  };
  return { entries: rememberEntries(), body, outline, ahead, save };
}
