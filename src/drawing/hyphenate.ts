import createHyphenator from 'hyphen';
import german from 'hyphen/patterns/de-1996.js';
import english from 'hyphen/patterns/en-gb.js';
import type { Hyphenate } from '../diagrams/goal-map/wrap.ts';
import type { Locale } from '../model/schemas/config.ts';

const options = { minWordLength: 7 };

/** The same title stands on many maps. */
function remembered(hyphenate: Hyphenate): Hyphenate {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? hyphenate(text);
    known.set(text, found);
    return found;
  };
}

const hyphenators: Readonly<Record<Locale, Hyphenate>> = {
  de: remembered(createHyphenator(german, options) as Hyphenate),
  en: remembered(createHyphenator(english, options) as Hyphenate),
};

/** Puts soft hyphens where the words of a language may be divided, by the patterns of TeX. */
export const hyphenatorFor = (locale: Locale): Hyphenate => hyphenators[locale];
