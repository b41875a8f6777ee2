import type { Part, Sentence, Wording } from '../../review/sentence.ts';
import type { Messages } from '../messages/index.ts';

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

/** Where links lead and what elements show is for those who edit: readers of a list see the words. */
const unsaid = /(?:→ \S+|<[A-Z]\w*[^<>]*>)\s?/g;

function cutWording(wording: readonly Wording[], { history }: Messages): Part {
  const worded = wording.map((piece) => ({ ...piece, text: piece.text.replaceAll(unsaid, '') })).filter(({ text }) => text !== '');
  if (!worded.some(({ was, text }) => was !== undefined && /[\p{L}\p{N}]/u.test(text))) return { value: history.wording.links };
  const pieces = worded.slice(0, mostPieces).map((piece) => ({ ...piece, text: cut(piece.text) }));
  return { wording: worded.length > mostPieces ? [...pieces, { text: ' …' }] : pieces };
}

function cutPart(part: Part, words: Messages): Part {
  if (typeof part === 'string') return part;
  if ('quote' in part) return { quote: cut(part.quote) };
  return 'wording' in part ? cutWording(part.wording, words) : part;
}

/** A sentence whose texts from content are no longer than a list of changes can bear. */
export const shortened = (sentence: Sentence, words: Messages): Sentence => sentence.map((part) => cutPart(part, words));
