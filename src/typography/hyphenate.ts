import createHyphenator from 'hyphen';
import german from 'hyphen/patterns/de-1996.js';
import english from 'hyphen/patterns/en-gb.js';
import type { Locale } from '../model/schemas/config.ts';

/** Puts soft hyphens into a text. */
type Hyphenate = (text: string) => string;

const options = { minWordLength: 7 };

/** Patterns are laid out at the first word that is divided, and the same title stands on many maps. */
function remembered(make: () => unknown): Hyphenate {
  const known = new Map<string, string>();
  let hyphenate: Hyphenate | undefined;
  return (text) => {
    hyphenate ??= make() as Hyphenate;
    const found = known.get(text) ?? hyphenate(text);
    known.set(text, found);
    return found;
  };
}

const hyphenators: Readonly<Record<Locale, Hyphenate>> = {
  de: remembered(() => createHyphenator(german, options)),
  en: remembered(() => createHyphenator(english, options)),
};

/** Puts soft hyphens where the words of a language may be divided, by the patterns of TeX. */
export const hyphenatorFor = (locale: Locale): Hyphenate => hyphenators[locale];

/** Shorter words fit into a line of a heading on the narrowest phone. */
const longWord = /\p{L}{15,}/gu;

/**
 * A text cut where words may be divided that alone may be wider than a phone, and nowhere else. The places are no characters of
 * the text: in what is copied, searched, read aloud or printed nothing may be seen of them.
 */
export const partsOfLongWords = (text: string, locale: Locale): readonly string[] =>
  text.replaceAll(longWord, hyphenators[locale]).split('\u00AD');
