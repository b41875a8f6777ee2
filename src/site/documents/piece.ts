import { fromRoot } from './addresses.ts';
import { isLeftOut } from './left-out.ts';
import { type Place, rewrite } from './rewrite.ts';
import { type Attributes, attributesOf, scan, type Tag } from './scan.ts';

/** A link whose address depends on the document that it stands in. */
export interface PieceLink {
  /** From the output's root, a place on the entry's own page (`#…`), or an address elsewhere; with entities. */
  readonly target: string;
  readonly html: string;
  /** In a drawing, where no mark of a note can stand. */
  readonly isDrawn: boolean;
}

/** An entry as it stands in every document: what its page shows, with its links open. */
export interface Piece {
  readonly anchor: string;
  readonly parts: readonly (string | PieceLink)[];
  /** The ids within it, as its page has them. */
  readonly ids: ReadonlySet<string>;
}

/** Puts a piece together tag by tag. */
class PieceMaker {
  readonly parts: (string | PieceLink)[] = [];
  readonly ids = new Set<string>();
  readonly #place: Place;
  #text = '';
  #depth = 0;
  /** How deep what is left out begins. */
  #leftOut: number | undefined;
  #drawing = 0;
  #link: string | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  add(piece: string | Tag): void {
    if (typeof piece === 'string') this.#text += this.#leftOut === undefined ? piece : '';
    else if (piece.part === 'close') this.#close(piece);
    else this.#open(piece);
  }

  end(): void {
    if (this.#text) this.parts.push(this.#text);
    this.#text = '';
  }

  #open(tag: Tag): void {
    if (tag.part === 'open') this.#depth += 1;
    if (this.#leftOut !== undefined) return;
    const attributes = attributesOf(tag);
    if (!isLeftOut(tag.name, attributes)) this.#show(tag, attributes);
    else if (tag.part === 'open') this.#leftOut = this.#depth;
  }

  #show(tag: Tag, attributes: Attributes): void {
    if (tag.name === 'svg') this.#drawing += 1;
    const [href, id] = [attributes.get('href'), attributes.get('id')];
    if (id !== undefined) this.ids.add(id);
    if (tag.name === 'a' && href !== undefined) this.#beginLink(href);
    else this.#text += rewrite(tag, this.#place);
  }

  #beginLink(href: string): void {
    this.end();
    this.#link = fromRoot(href, this.#place.page);
  }

  #close(tag: Tag): void {
    const isEnd = this.#leftOut === this.#depth;
    this.#depth -= 1;
    if (isEnd) this.#leftOut = undefined;
    else if (this.#leftOut === undefined) this.#closeShown(tag);
  }

  #closeShown(tag: Tag): void {
    if (tag.name === 'svg') this.#drawing -= 1;
    if (tag.name === 'a' && this.#link !== undefined) this.#endLink(this.#link);
    else this.#text += rewrite(tag, this.#place);
  }

  #endLink(target: string): void {
    this.parts.push({ target, html: this.#text, isDrawn: this.#drawing > 0 });
    this.#link = undefined;
    this.#text = '';
  }
}

const begin = '<article class="entry ';
const end = '</article>';

/**
 * What an entry's page shows, for documents.
 * @param html the finished page
 * @param place the page's address from the output's root, and where the entry begins in documents
 */
export function pieceOf(html: string, place: Place): Piece {
  const [from, to] = [html.indexOf(begin), html.lastIndexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${place.page} shows no entry.`);
  const maker = new PieceMaker(place);
  for (const piece of scan(html.slice(from, to + end.length))) maker.add(piece);
  maker.end();
  return { anchor: place.anchor, parts: maker.parts, ids: maker.ids };
}
