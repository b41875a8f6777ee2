import type { SearchDocument } from './document.ts';

const shortestPart = 4;
const shortestBeginning = 3;

const noun = /\p{Lu}\p{Ll}{3,}/gu;
const longWord = /\p{L}{7,}/gu;

/** What names a document, in which parts of compounds are looked for. */
const names = ({ title, said }: SearchDocument): string => [title, ...said].join(' ');

const nounsIn = (text: string): readonly string[] => (text.match(noun) ?? []).map((word) => word.toLowerCase());

const textsOf = (document: SearchDocument): readonly string[] => [
  names(document),
  document.summary,
  ...document.passages.flatMap(({ heading, text }) => [heading?.text ?? '', text]),
];

/** The ends of a word that are words themselves: `gewinnspiel` of `Frühlingsgewinnspiel`. Beginnings Pagefind finds by itself. */
function endsOf(word: string, known: ReadonlySet<string>): readonly string[] {
  const ends = Array.from({ length: word.length - shortestPart - shortestBeginning + 1 }, (_, at) => word.slice(at + shortestBeginning));
  return ends.filter((end) => known.has(end));
}

/**
 * German joins nouns, and readers type one of them. Gives, for each document, the words at the end of compounds in what
 * names it; a part is a word that some document has alone.
 */
export function compoundParts(documents: readonly SearchDocument[]): (document: SearchDocument) => readonly string[] {
  const known = new Set(documents.flatMap((document) => textsOf(document).flatMap(nounsIn)));
  return (document) => {
    const words = names(document).toLowerCase().match(longWord) ?? [];
    return [...new Set(words.flatMap((word) => endsOf(word, known)))];
  };
}
