import { entryAt, fromRoot } from './addresses.ts';
import { type Around, compose } from './compose.ts';
import { type Piece, pieceOf } from './piece.ts';

/** Gives a finished page by its address from the output's root. */
export type PageSource = (page: string) => Promise<string>;

/** Gives what a page shows of its entry; the page, or its part that shows it, may be at hand. */
export type PieceSource = (page: string, html?: string) => Promise<Piece>;

/** The empty place of an entry in a document: what Astro makes of `components/documents/DocumentEntry.astro`. */
const place = /(?=<\/section>)(?<=<section id="[^"]*" class="doc-entry" data-entry-page="[^"]*"[^>]*>)/;
const placedPage = /\sdata-entry-page="([^"]*)"/g;
const siteMark = /<main [^>]*data-site="([^"]*)"/;

export const hasEmptyPlaces = (html: string): boolean => html.includes('data-entry-page="');

/** Reads each page once, however many documents it stands in. */
export function piecesFrom(source: PageSource): PieceSource {
  const known = new Map<string, Promise<Piece>>();
  const read = async (page: string, html?: string): Promise<Piece> => {
    const entry = entryAt(page);
    if (!entry) throw new Error(`${page} is no page of an entry.`);
    return pieceOf(html ?? (await source(page)), { anchor: entry.anchor, page });
  };
  return (page, html) => {
    const found = known.get(page) ?? read(page, html);
    known.set(page, found);
    return found;
  };
}

const mapOf = /<section class="doc-map">[\s\S]*?<\/section>/;
const link = /(<a [^>]*\bhref=")([^"#][^"]*)"/g;

/** A goal on the map leads to its place in the document. */
const withLinks = (map: string, page: string, { pieces }: Around): string =>
  map.replace(link, (all, before: string, address: string) => {
    const found = entryAt(fromRoot(address, page));
    return found && pieces.has(found.anchor) ? `${before}#${found.anchor}"` : all;
  });

const folders = /[^/]+\//g;

/**
 * A document with entries in its empty places, part by part: as one text, that of a large playbook would be copied again and again.
 * @param page the document's address from the output's root
 */
export async function filledParts(html: string, page: string, pieceAt: PieceSource): Promise<readonly string[]> {
  const pages = [...html.matchAll(placedPage)].map(([, of = '']) => of);
  const pieces = await Promise.all(pages.map((of) => pieceAt(of)));
  const around: Around = {
    pieces: new Map(pieces.map((piece) => [piece.anchor, piece])),
    up: page
      .slice(1)
      .replace(/[^/]*$/, '')
      .replace(folders, '../'),
    site: siteMark.exec(html)?.[1] ?? '',
  };
  const frame = html.replace(mapOf, (map) => withLinks(map, page, around));
  const composed = pieces.map((piece) => compose(piece, around));
  return frame.split(place).flatMap((before, index) => [before, composed[index] ?? '']);
}
