import { kindOfFolder, type Ref, refOf } from '../../model/kinds.ts';

/** Where an entry begins in a document. Ids of entries hold no dot, so nothing within another entry is called like it. */
export const anchorOf = (ref: Ref): string => ref.replace(':', '-');

/** The place of something within an entry, by the id that it has on the entry's page. */
export const anchorWithin = (anchor: string, id: string): string => `${anchor}.${id}`;

/** A place in an entry, wherever that stands. */
export interface EntryPlace {
  /** Where the entry begins in documents. */
  readonly anchor: string;
  /** An id on the entry's page, as addresses write it; empty for the entry itself. */
  readonly place: string;
}

const entryPage = /^\/([a-z]+)\/([a-z0-9-]+)\/index\.html(?:#(.*))?$/;

/** The entry whose page this is, and the place on it; undefined for all other addresses. */
export function entryAt(address: string): EntryPlace | undefined {
  const [, folder = '', id, place = ''] = entryPage.exec(address) ?? [];
  const kind = kindOfFolder(folder);
  return kind && id !== undefined ? { anchor: anchorOf(refOf(kind, id)), place } : undefined;
}

/** An address of a page that lies at `page` of the output, from the output's root: as links stand in finished pages, and in `dev`. */
export function fromRoot(address: string, page: string): string {
  if (address.startsWith('../../') && page.split('/').length === 4) return address.slice('../..'.length); // an entry's page
  if (address.startsWith('/') || address.startsWith('#') || /^[a-z][a-z+.-]*:/i.test(address)) return address;
  const { pathname, search, hash } = new URL(address, `http://root${page}`);
  return pathname + search + hash;
}

/** How people write the address of a page: without the file's name. */
export const shortAddress = (address: string): string => address.replace(/^\//, '').replace(/(^|\/)index\.html(?=$|[#?])/, '$1');
