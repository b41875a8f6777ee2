import type { Part, Sentence, Wording } from '../../review/sentence.ts';

/** Nobody reads a whole section in a list of changes: the entry's page has it. */
const mostLetters = 160;

/** Cuts at a space, where there is one. */
function cut(text: string): string {
  if (text.length <= mostLetters) return text;
  const start = text.slice(0, mostLetters);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), mostLetters / 2)).trimEnd()} …`;
}

/** So many pieces of a reworded text show what it is about. */
const mostPieces = 9;

function cutWording(wording: readonly Wording[]): Part {
  const pieces = wording.slice(0, mostPieces).map((piece) => ({ ...piece, text: cut(piece.text) }));
  return { wording: wording.length > mostPieces ? [...pieces, { text: ' …' }] : pieces };
}

function cutPart(part: Part): Part {
  if (typeof part === 'string') return part;
  if ('quote' in part) return { quote: cut(part.quote) };
  return 'wording' in part ? cutWording(part.wording) : part;
}

/** A sentence whose texts from content are no longer than a list of changes can bear. */
export const shortened = (sentence: Sentence): Sentence => sentence.map(cutPart);
