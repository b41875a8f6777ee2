import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outlineOf } from '../markdown/outline.ts';
import { type ParsedBody, parseBody } from '../markdown/parse.ts';
import type { Outline } from '../model/outline.ts';
import { outlineElsewhere, type PlacedBody } from './outline-thread.ts';

/** A body that is parsed when somebody asks, and only once. */
export type Body = () => ParsedBody;

export function bodyOf(text: string): Body {
  let parsed: ParsedBody | undefined;
  return () => {
    parsed ??= parseBody(text);
    return parsed;
  };
}

/** Gives the outline of a body that stands below so many lines. */
export type Outliner = (text: string, offset: number, body: Body) => Outline;

export const outlineAnew: Outliner = (_text, offset, body) => outlineOf(body(), offset);

/** Outlines that earlier readings made: parsing is most of the time that a check takes, and few bodies change between two. */
export interface RememberedOutlines {
  readonly outline: Outliner;
  /** Makes those of these bodies that are not remembered in a second thread, when they are many. */
  readonly ahead: (bodies: readonly PlacedBody[]) => Promise<void>;
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
 */
export async function rememberOutlines(file: string, version: string): Promise<RememberedOutlines> {
  const before = await readStored(file, version);
  const made = new Map<string, Outline>();
  const asked = new Map<string, Outline>();
  const remembered = (key: string): Outline | undefined => (Object.hasOwn(before, key) ? before[key] : made.get(key));
  const ahead = async (bodies: readonly PlacedBody[]) => {
    const missing = bodies.filter((body) => remembered(keyOf(body)) === undefined);
    if (missing.length < fewest) return;
    const outlines = await outlineElsewhere(missing);
    for (const [index, body] of missing.entries()) made.set(keyOf(body), outlines[index] as Outline);
  };
  const outline: Outliner = (text, offset, body) => {
    const key = keyOf({ text, offset });
    const found = remembered(key) ?? outlineOf(body(), offset);
    asked.set(key, found);
    return found;
  };
  const isNew = () => asked.size !== Object.keys(before).length || [...asked.keys()].some((key) => !Object.hasOwn(before, key));
  const write = async () => {
    await mkdir(path.dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, JSON.stringify({ version, outlines: Object.fromEntries(asked) } satisfies Stored));
    await rename(draft, file); // whole or not at all: another command may read at any moment
  };
  const save = async () => {
    if (asked.size < fewest || !isNew()) return;
    await write().catch(() => undefined); // what can't be remembered is made anew next time
  };
  return { outline, ahead, save };
}
