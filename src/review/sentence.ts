import type { Kind } from '../model/kinds.ts';

/** An entry as a report names it. */
export interface EntryName {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  /** Its page, relative to the output's root; none where it is gone. */
  readonly page: string | undefined;
}

/** A piece of a text that was reworded; what stands on both sides has no `was`. */
export interface Wording {
  readonly text: string;
  readonly was?: 'removed' | 'inserted';
}

/** Part of a sentence: the report's own words, or something from content, which every form of the report escapes in its way. */
export type Part =
  | string
  | { readonly entry: EntryName }
  /** A number with its unit, a day, a word of a list. */
  | { readonly value: string }
  /** A text that somebody wrote. */
  | { readonly quote: string }
  | { readonly wording: readonly Wording[] };

export type Sentence = readonly Part[];

/** Puts parts into words: a template whose holes are parts or whole sentences. */
export const say = (words: TemplateStringsArray, ...parts: readonly (Part | Sentence)[]): Sentence =>
  words.flatMap((word, index) => [word, ...[parts[index] ?? []].flat()]).filter((part) => part !== '');

/** Sentences with something between them. */
export const join = (sentences: readonly Sentence[], between: string): Sentence =>
  sentences.flatMap((sentence, index) => (index === 0 ? sentence : [between, ...sentence]));

/** The marks before and after a quotation. */
export type Quotes = readonly [open: string, close: string];

/** A text in quotation marks; one that begins with some needs no second ones. */
export const inQuotes = (text: string, [open, close]: Quotes): string => (/^[„“"»«]/.test(text) ? text : `${open}${text}${close}`);

/** A sentence as text; `wordingText` says how it shows what was reworded. */
export function sentenceAsText(sentence: Sentence, quotes: Quotes, wordingText: (wording: Wording) => string): string {
  const partText = (part: Part): string => {
    if (typeof part === 'string') return part;
    if ('entry' in part) return inQuotes(part.entry.title, quotes);
    if ('quote' in part) return inQuotes(part.quote, quotes);
    return 'value' in part ? part.value : part.wording.map(wordingText).join('');
  };
  return sentence.map(partText).join('');
}
