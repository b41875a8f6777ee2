import type { Locale } from '../model/schemas/config.ts';

const narrow = '\u202F';
const fixed = '\u00A0';

/** Signs of units that stand behind a number. */
const units = '%|‰|€|°C|km²|km|cm|mm|m²|m³|m|kg|g|t|ml|l|kWh|kW|h|min|s|Std\\.|Min\\.|Sek\\.|kB|MB|GB|TB|px|Mio\\.|Mrd\\.|Tsd\\.';

/** German abbreviations of several words, with or without spaces between them. */
const several = [
  'z. B.',
  'd. h.',
  'u. a.',
  'i. d. R.',
  'o. ä.',
  'u. Ä.',
  'v. a.',
  'z. T.',
  'u. U.',
  's. o.',
  's. u.',
  'e. V.',
  'i. A.',
  'z. Zt.',
];

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

type Change = readonly [pattern: RegExp, by: string | ((...found: string[]) => string)];

const common: readonly Change[] = [
  [/(?<!\.)\.\.\.(?!\.)/g, '…'],
  [/ -{1,2}(?=\s)/g, ' –'],
  [/(?<=[\p{L}\p{N}])--(?=[\p{L}\p{N}])/gu, '–'],
  [new RegExp(`(?<=\\d)[ ${fixed}](?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'), narrow],
  [/(?<=§) (?=\d)/g, narrow],
];

const ofLanguage: Readonly<Record<Locale, readonly Change[]>> = {
  de: [
    [
      new RegExp(
        `(?<![\\p{L}.])(?:${several.map((words) => words.replaceAll('.', '\\.').replaceAll(' ', `[ ${fixed}]?`)).join('|')})`,
        'gu',
      ),
      (found = '') => found.replaceAll(/\.[ \u00A0]?(?=\p{L})/gu, `.${narrow}`),
    ],
    [/(?<=\d)(?=%(?![\p{L}\p{N}]))/gu, narrow],
    [new RegExp(`(?<=\\b\\d{1,2}\\.) (?=(?:${months})\\b)`, 'g'), fixed],
    [/(?<=\b(?:Nr|Abb|Tab|Kap|Abs)\.) (?=\d)/g, fixed],
  ],
  en: [],
};

/** Dashes, ellipses and the spaces that keep together what belongs together, as printers set them. */
export const setSpaces = (text: string, locale: Locale): string =>
  [...common, ...ofLanguage[locale]].reduce((done, [pattern, by]) => done.replaceAll(pattern, by as string), text);
