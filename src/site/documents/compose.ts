import { anchorWithin, shortAddress } from './addresses.ts';
import type { Piece, PieceLink } from './piece.ts';

/** The document that a piece stands in. */
export interface Around {
  /** The pieces of the document by where they begin. */
  readonly pieces: ReadonlyMap<string, Piece>;
  /** From the document up to the output's root: `../../`. */
  readonly up: string;
  /** What stands before the path of a page in a note: the site's address, or a word. */
  readonly site: string;
}

/** The notes of one entry: addresses by their number. */
type Notes = Map<string, string>;

/** An address as a note tells it. */
const noteText = (target: string, { site }: Around): string =>
  target.startsWith('/') ? site + shortAddress(target) : target.replace(/^(?:mailto|tel):([^?]*).*$/, '$1');

const within = ({ anchor, ids }: Piece, place: string): string | undefined =>
  place !== '' && ids.has(decodeURIComponent(place)) ? anchorWithin(anchor, place) : undefined;

/** The place of the document that a link leads to; undefined when it leads elsewhere. */
function placeOf({ target, to }: PieceLink, own: Piece, { pieces }: Around): string | undefined {
  if (target.startsWith('#')) return within(own, target.slice(1));
  const piece = to && pieces.get(to.anchor);
  return piece && (within(piece, to.place) ?? piece.anchor);
}

const idOf = ({ id }: PieceLink, { anchor }: Piece): string => (id === undefined ? '' : ` id="${anchorWithin(anchor, id)}"`);

const hasOwnAddress = (html: string, text: string): boolean => html === text || html === text.replace(/^https?:\/\//, '');

function withNote(link: PieceLink, piece: Piece, notes: Notes, around: Around): string {
  const { anchor } = piece;
  const text = noteText(link.target, around);
  const href = link.target.startsWith('/') ? around.up + link.target.slice(1) : link.target;
  const shown = `<a href="${href}"${idOf(link, piece)}${link.names}>${link.html}</a>`;
  if (link.isDrawn || hasOwnAddress(link.html, text)) return shown;
  const isNew = !notes.has(text);
  const number = isNew ? notes.size + 1 : [...notes.keys()].indexOf(text) + 1;
  notes.set(text, href);
  const id = isNew ? ` id="${anchorWithin(anchor, `mark.${number}`)}"` : '';
  return `${shown}<sup class="doc-mark"><a href="#${anchorWithin(anchor, `note.${number}`)}"${id}>${number}</a></sup>`;
}

function linkIn(link: PieceLink, piece: Piece, notes: Notes, around: Around): string {
  const place = placeOf(link, piece, around);
  if (place === undefined && link.target.startsWith('#')) return link.html; // what it leads to is left out
  if (place === undefined) return withNote(link, piece, notes, around);
  const isOther = !place.startsWith(`${piece.anchor}.`) && place !== piece.anchor;
  const page = isOther && !link.isDrawn ? ` class="doc-ref" data-page-of="${place}"` : '';
  return `<a href="#${place}"${idOf(link, piece)}${link.names}${page}>${link.html}</a>`;
}

function notesOf({ anchor }: Piece, notes: Notes): string {
  if (notes.size === 0) return '';
  const items = [...notes].map(([text, href], index) => {
    const number = index + 1;
    return `<li id="${anchorWithin(anchor, `note.${number}`)}"><a href="#${anchorWithin(anchor, `mark.${number}`)}">${number}</a> <a href="${href}">${text}</a></li>`;
  });
  return `<ul class="doc-notes">${items.join('')}</ul>`;
}

const images = /(<img\s[^>]*\bsrc=")\//g;

/** An entry in its document: links within it lead to the place, and all others are told in numbered notes below. */
export function compose(piece: Piece, around: Around): string {
  const notes: Notes = new Map();
  const parts = piece.parts.map((part) => (typeof part === 'string' ? part : linkIn(part, piece, notes, around)));
  const html = parts.join('');
  return (piece.hasImages ? html.replace(images, `$1${around.up}`) : html) + notesOf(piece, notes);
}
