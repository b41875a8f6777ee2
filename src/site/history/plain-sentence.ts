import type { Locale } from '../../model/schemas/config.ts';
import type { Part, Sentence } from '../../review/sentence.ts';

const marks: Readonly<Record<Locale, readonly [open: string, close: string]>> = { de: ['„', '“'], en: ['“', '”'] };

/** In the quotation marks of the language; what begins with one needs no second. */
export function quoted(text: string, locale: Locale): string {
  const [open, close] = marks[locale];
  return /^[„“"»«]/.test(text) ? text : `${open}${text}${close}`;
}

function partText(part: Part, locale: Locale): string {
  if (typeof part === 'string') return part;
  if ('entry' in part) return quoted(part.entry.title, locale);
  if ('quote' in part) return quoted(part.quote, locale);
  if ('value' in part) return part.value;
  return part.wording.map(({ text, was }) => (was === 'removed' ? '' : text)).join('');
}

/** A sentence where nothing can be struck out: of what was reworded, it tells how it reads now. */
export const plainSentence = (sentence: Sentence, locale: Locale): string => sentence.map((part) => partText(part, locale)).join('');
