import type { SearchDocument } from './document.ts';

const word = /\p{L}{4,}/gu;

/** The words that pages and their parts are called by and summed up in, sorted: what somebody may have meant who finds nothing. */
export function wordsToSuggest(documents: readonly SearchDocument[], locale: string): readonly string[] {
  const texts = documents.flatMap(({ title, said, tags = [], summary, passages }) => [
    title,
    summary,
    ...said,
    ...tags,
    ...passages.flatMap(({ heading }) => heading?.text ?? []),
  ]);
  const words = texts.flatMap((text) => text.toLocaleLowerCase(locale).match(word) ?? []);
  return [...new Set(words)].sort();
}
