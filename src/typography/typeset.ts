import type { Locale } from '../model/schemas/config.ts';
import { openQuotes } from './quotes.ts';
import { setSpaces } from './spaces.ts';

/** Whether spaces, dots or dashes of a text can be set: most have none, and are not looked at further. */
const maybe = /[%§€]|\.\.|(?<!\p{L})\p{L}{1,2}\.[ \u00A0]?\p{L}|\. \d|\d\.?[ \u00A0]|-[- ]/u;

/** A paragraph that is set text by text. */
export interface Paragraph {
  readonly set: (text: string) => string;
  /** Something that is no text stands here, such as code. */
  readonly pass: () => void;
}

export function openParagraph(locale: Locale): Paragraph {
  const quotes = openQuotes(locale);
  return { set: (text) => quotes.set(maybe.test(text) ? setSpaces(text, locale) : text), pass: quotes.pass };
}

/** A whole text as printers set it: the quotation marks, dashes and spaces of its language for what keyboards have. */
export const typeset = (text: string, locale: Locale): string => openParagraph(locale).set(text);
