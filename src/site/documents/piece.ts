import { type EntryPlace, entryAt, fromRoot } from './addresses.ts';
import { mayNeedWork } from './is-wanted.ts';
import { isLeftOut } from './left-out.ts';
import { type Place, rewrite } from './rewrite.ts';
import { type Attributes, attributesOf, scan, type Tag } from './scan.ts';

/** A link whose address depends on the document that it stands in. */
export interface PieceLink {
  /** From the output's root, a place on the entry's own page (`#…`), or an address elsewhere; with entities. */
  readonly target: string;
  /** What it leads to, where that is an entry; found once for all documents. */
  readonly to: EntryPlace | undefined;
  readonly html: string;
  /** Its own id, as its page has it. */
  readonly id: string | undefined;
  /** What it is called, where its text does not say it: attributes as they stand in the page. */
  readonly names: string;
  /** In a drawing, where no mark of a note can stand. */
  readonly isDrawn: boolean;
}

/** An entry as it stands in every document: what its page shows, with its links open. */
export interface Piece {
  readonly anchor: string;
  readonly parts: readonly (string | PieceLink)[];
  /** The ids within it, as its page has them. */
  readonly ids: ReadonlySet<string>;
  readonly hasImages: boolean;
}

const namesOf = (attributes: Attributes): string =>
  ['aria-label', 'title'].map((name) => (attributes.has(name) ? ` ${name}="${attributes.get(name)}"` : '')).join('');

/** Puts a piece together, from one tag that has to be looked at to the next. */
class PieceMaker {
  readonly parts: (string | PieceLink)[] = [];
  readonly ids = new Set<string>();
  hasImages = false;
  readonly #html: string;
  readonly #place: Place;
  #text = '';
  /** Where what is not taken over yet begins. */
  #from = 0;
  /** How many elements are open of what is left out. */
  #leftOut = 0;
  #drawing = 0;
  #link: Pick<PieceLink, 'target' | 'id' | 'names'> | undefined;

  constructor(html: string, place: Place) {
    this.#html = html;
    this.#place = place;
  }

  readonly isWanted = (text: string): boolean => this.#leftOut > 0 || mayNeedWork(text);

  add(tag: Tag): void {
    if (this.#leftOut > 0) this.#pass(tag);
    else if (tag.part === 'close') this.#close(tag);
    else if (isLeftOut(tag)) this.#leaveOut(tag);
    else this.#open(tag);
  }

  end(): void {
    this.#put(this.#html.length, '', this.#html.length);
    this.#endText();
  }

  #put(until: number, text: string, from: number): void {
    this.#text += this.#html.slice(this.#from, until) + text;
    this.#from = from;
  }

  #endText(): void {
    if (this.#text) this.parts.push(this.#text);
    this.#text = '';
  }

  #leaveOut({ part, start, end }: Tag): void {
    this.#put(start, '', end);
    if (part === 'open') this.#leftOut = 1;
  }

  #pass({ part, end }: Tag): void {
    if (part === 'open') this.#leftOut += 1;
    if (part === 'close') this.#leftOut -= 1;
    this.#from = end;
  }

  #open(tag: Tag): void {
    if (tag.name === 'svg' && tag.part === 'open') this.#drawing += 1;
    if (tag.name === 'img') this.hasImages = true;
    const attributes = attributesOf(tag);
    const [id, href] = [attributes.get('id'), attributes.get('href')];
    if (id !== undefined) this.ids.add(id);
    if (tag.name === 'a' && href !== undefined) this.#beginLink(tag, href, attributes);
    else this.#put(tag.start, rewrite(tag, this.#place), tag.end);
  }

  #beginLink({ start, end }: Tag, href: string, attributes: Attributes): void {
    this.#put(start, '', end);
    this.#endText();
    this.#link = { target: fromRoot(href, this.#place.page), id: attributes.get('id'), names: namesOf(attributes) };
  }

  #close(tag: Tag): void {
    if (tag.name === 'svg') this.#drawing -= 1;
    const link = tag.name === 'a' ? this.#link : undefined;
    this.#put(tag.start, link ? '' : rewrite(tag, this.#place), tag.end);
    if (link) this.#endLink(link);
  }

  #endLink(link: Pick<PieceLink, 'target' | 'id' | 'names'>): void {
    this.parts.push({ ...link, to: entryAt(link.target), html: this.#text, isDrawn: this.#drawing > 0 });
    this.#link = undefined;
    this.#text = '';
  }
}

const begin = '<article class="entry ';
const end = '</article>';

/** The part of a page that shows its entry; undefined where there is none, as on overviews. */
export function entryIn(html: string): string | undefined {
  const [from, to] = [html.indexOf(begin), html.lastIndexOf(end)];
  return from === -1 || to === -1 ? undefined : html.slice(from, to + end.length);
}

/**
 * What an entry's page shows, for documents.
 * @param html the finished page, or what `entryIn` gives of it
 * @param place the page's address from the output's root, and where the entry begins in documents
 */
export function pieceOf(html: string, place: Place): Piece {
  const entry = entryIn(html);
  if (entry === undefined) throw new Error(`${place.page} shows no entry.`);
  const maker = new PieceMaker(entry, place);
  for (const tag of scan(entry, maker.isWanted)) maker.add(tag);
  maker.end();
  return { anchor: place.anchor, parts: maker.parts, ids: maker.ids, hasImages: maker.hasImages };
}
