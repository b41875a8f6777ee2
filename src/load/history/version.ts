import { devNull } from 'node:os';
import type { Entry } from '../../model/entry.ts';
import { idPattern, type Kind, kindOfFolder, type Ref, refOf } from '../../model/kinds.ts';
import { rememberOutlines } from '../outlines.ts';
import { readEntries } from '../read-entries.ts';
import type { EntrySource, ReadEntry } from '../read-entry.ts';
import { decode } from '../text.ts';

/** Files of an entry, by their paths below the content folder. */
export interface EntryFiles {
  readonly kind: Kind;
  readonly id: string;
  readonly mdx: string;
  readonly csv: string;
}

const entryFile = /^([a-z]+)\/([^/]+)\.(?:mdx|csv)$/;

/** The entry that a file belongs to; undefined for all that belongs to none. */
export function entryOfFile(path: string): EntryFiles | undefined {
  const [, folder = '', id = ''] = entryFile.exec(path) ?? [];
  const kind = kindOfFolder(folder);
  if (!kind || !idPattern.test(id)) return undefined;
  return { kind, id, mdx: `${folder}/${id}.mdx`, csv: `${folder}/${id}.csv` };
}

export const refOfFiles = ({ kind, id }: EntryFiles): Ref => refOf(kind, id);

/** What an entry's files held at a time, by the hashes of their bytes. */
export interface Version extends EntryFiles {
  readonly mdxHash: string;
  readonly csvHash: string | undefined;
}

/** The version of an entry among all files of a time; undefined where it was not there. */
export function versionIn(files: ReadonlyMap<string, string>, entry: EntryFiles): Version | undefined {
  const mdxHash = files.get(entry.mdx);
  return mdxHash === undefined ? undefined : { ...entry, mdxHash, csvHash: files.get(entry.csv) };
}

/** Versions of the same name hold the same. */
export const nameOfVersion = ({ kind, id, mdxHash, csvHash = '' }: Version): string => `${kind}:${id} ${mdxHash} ${csvHash}`;

/**
 * What an entry was read from; undefined when its files can't be read.
 * @param prefix what paths begin with, such as `content/`
 */
function sourceOf(version: Version, bytes: ReadonlyMap<string, Uint8Array>, prefix: string): EntrySource | undefined {
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
  bytes: ReadonlyMap<string, Uint8Array>,
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
