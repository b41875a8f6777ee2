import type { Entry } from '../../model/entry.ts';
import { idPattern, type Kind, kindOfFolder, type Ref, refOf } from '../../model/kinds.ts';
import { readEntry } from '../read-entry.ts';
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
 * Reads an entry as it was; null when it can't be read whole: what is left of a broken one would look like a change.
 * @param prefix what paths begin with, such as `content/`
 */
export function entryOfVersion(version: Version, bytes: ReadonlyMap<string, Uint8Array>, prefix: string): Entry | null {
  const { kind, id, mdx, csv, mdxHash, csvHash } = version;
  const text = (path: string, hash: string): string | undefined => {
    const found = bytes.get(hash);
    const decoded = found && decode(path, found);
    return decoded?.facts.some(({ code }) => code === 'not-utf-8') ? undefined : decoded?.text;
  };
  const body = text(mdx, mdxHash);
  const values = csvHash === undefined ? '' : text(csv, csvHash);
  if (body === undefined || values === undefined) return null;
  const beside = csvHash === undefined ? {} : { csv: { file: prefix + csv, text: values } };
  const { entry, facts } = readEntry({ kind, id, file: prefix + mdx, text: body, isPrivate: false, ...beside });
  const isBroken = facts.length > 0 || entry?.outline.faults.some(({ code }) => code === 'syntax');
  return entry && !isBroken ? entry : null;
}
