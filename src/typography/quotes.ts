import type { Locale } from '../model/schemas/config.ts';

/** The marks of a language: outer ones, inner ones, each as it opens and closes. */
const marks: Readonly<Record<Locale, Readonly<Record<'"' | "'", readonly [open: string, close: string]>>>> = {
  de: { '"': ['„', '“'], "'": ['‚', '‘'] },
  en: { '"': ['“', '”'], "'": ['‘', '’'] },
};

const apostrophe = '’';

/** What a quotation may begin after. */
const before = /^[\s([{<–—/\-„‚“‘»›«‹\u202F]?$/u;
const letter = /^[\p{L}\p{N}]$/u;

/** A later mark that can only close. */
const closesLater = /[^\s]'(?![\p{L}\p{N}])/u;

/** Straight marks of one paragraph, which may be cut into several texts by emphasis and links. */
export interface Quotes {
  readonly set: (text: string) => string;
  /** Something that is no text stands here, such as code. */
  readonly pass: () => void;
}

/** Begins a paragraph. A mark that fits nothing, such as that of inches, stays as it is. */
export function openQuotes(locale: Locale): Quotes {
  const open = { '"': 0, "'": 0 };
  let last = '';
  const take = (mark: '"' | "'", isOpening: boolean): string => {
    open[mark] += isOpening ? 1 : -1;
    return marks[locale][mark][isOpening ? 0 : 1];
  };
  const double = (previous: string, next: string): string => {
    if (before.test(previous) && !/^\s$/.test(next)) return take('"', true);
    return open['"'] > 0 ? take('"', false) : '"';
  };
  const single = (previous: string, next: string, rest: string): string => {
    if (letter.test(previous) && letter.test(next)) return apostrophe;
    if (before.test(previous)) return letter.test(next) && closesLater.test(rest) ? take("'", true) : apostrophe;
    if (open["'"] > 0) return take("'", false);
    return /^\p{N}$/u.test(previous) ? "'" : apostrophe;
  };
  return {
    set: (text) => {
      const done = text.replaceAll(/["']/g, (mark, at: number) => {
        const previous = at === 0 ? last : (text[at - 1] ?? '');
        const next = text[at + 1] ?? '';
        return mark === '"' ? double(previous, next) : single(previous, next, text.slice(at + 1));
      });
      last = text.at(-1) ?? last;
      return done;
    },
    pass: () => {
      last = 'x';
    },
  };
}
