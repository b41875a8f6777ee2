import type { Found } from './engine.ts';

/** Umlauts and their spellings with two letters are one. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');

/** So much of a word stays the same in its other forms; of a compound, its first word is enough. */
const steady = { share: 0.6, most: 6 };

/** English forms whose ending is longer than what stays: “selling” and “sell”, “nodding” and “nod”. */
const stemOf = (word: string): string | undefined =>
  /^(\p{L}{3,})(?:ing|ed)$/u
    .exec(word)?.[1]
    ?.replace(/([bdgmnprt])\1$/, '$1')
    .slice(0, steady.most);

const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const beginningsOf = (typed: string): readonly string[] =>
  wordsIn(typed).map((word) => word.slice(0, Math.min(steady.most, Math.ceil(word.length * steady.share))));

/**
 * Pagefind takes letters off the end of a word until it finds something, down to the first. What is found that way for a
 * word with a slip in it is not what was meant. Tells whether a page holds a word that was typed, in any form.
 */
export function isNear(typed: string): (found: Pick<Found, 'meta' | 'excerpt'>) => boolean {
  const beginnings = beginningsOf(typed);
  const stems = wordsIn(typed).flatMap((word) => stemOf(word) ?? []);
  return ({ meta, excerpt }) => {
    const text = folded([meta['title'], meta['parts'], meta['tags'], excerpt].join(' ').replace(/<\/?mark>/g, ''));
    const isStem = (word: string): boolean => stems.some((stem) => word.startsWith(stem));
    return beginnings.some((beginning) => text.includes(beginning)) || wordsIn(text).some(isStem);
  };
}
