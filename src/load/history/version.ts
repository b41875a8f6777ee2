import { idPattern, type Kind, kindOfFolder, type Ref, refOf } from '../../model/kinds.ts';

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
