import { devNull } from 'node:os';
import type { Entry } from '../../model/entry.ts';
import { rememberOutlines } from '../outlines.ts';
import { readEntries } from '../read-entries.ts';
import type { EntrySource, ReadEntry } from '../read-entry.ts';
import { decode } from '../text.ts';
import type { Objects } from './objects.ts';
import { nameOfVersion, type Version } from './version.ts';

/**
 * What an entry was read from; undefined when its files can't be read.
 * @param prefix what paths begin with, such as `content/`
 */
function sourceOf(version: Version, bytes: Objects, prefix: string): EntrySource | undefined {
  const { kind, id, mdx, csv, mdxHash, csvHash } = version;
  const text = (path: string, hash: string): string | undefined => {
    const found = bytes.get(hash);
    const decoded = found && decode(path, found);
    return decoded?.facts.some(({ code }) => code === 'not-utf-8') ? undefined : decoded?.text;
  };
  const body = text(mdx, mdxHash);
  const values = csvHash === undefined ? '' : text(csv, csvHash);
  if (body === undefined || values === undefined) return undefined;
  const beside = csvHash === undefined ? {} : { csv: { file: prefix + csv, text: values } };
  return { kind, id, file: prefix + mdx, text: body, isPrivate: false, ...beside };
}

/** What is left of a broken entry would look like a change. */
function wholeEntry({ entry, facts }: ReadEntry): Entry | null {
  const isBroken = facts.length > 0 || entry?.outline.faults.some(({ code }) => code === 'syntax');
  return entry && !isBroken ? entry : null;
}

/** Reads entries as they were, by the names of their versions; null for those that can't be read whole. */
export async function readVersionsFrom(
  versions: readonly Version[],
  bytes: Objects,
  prefix: string,
): Promise<ReadonlyMap<string, Entry | null>> {
  const sources = versions.map((version) => [nameOfVersion(version), sourceOf(version, bytes, prefix)] as const);
  const readable = sources.flatMap(([name, source]) => (source ? [{ name, source }] : []));
  const outlines = await rememberOutlines(devNull, ''); // nothing is remembered, but a second thread takes its half
  const read = await readEntries(
    readable.map(({ source }) => source),
    outlines,
  );
  const whole = new Map(readable.map(({ name }, index) => [name, read[index] ? wholeEntry(read[index]) : null]));
  return new Map(sources.map(([name]) => [name, whole.get(name) ?? null]));
}
