import { dayNumber } from '../model/calendar.ts';
import { parsePeriod } from '../model/period.ts';
import type { Locale } from '../model/schemas/config.ts';

/** Numbers, days and periods in the words and signs of a language. */
export interface Format {
  /** The tag that Intl knows the language by. */
  readonly language: string;
  /** With exactly so many decimals. */
  readonly number: (value: number, decimals: number) => string;
  /** With its unit, kept together: signs by a narrow space, words by that between words. */
  readonly quantity: (value: number, kpi: { readonly unit: string; readonly decimals: number }) => string;
  /** A share such as 0.8 as `80 %`, with no decimals unless they are asked for. */
  readonly percent: (share: number, decimals?: number) => string;
  readonly day: (day: string) => string;
  readonly period: (period: string) => string;
  /** A period where there is little room: `Nov. 26`, `Q4 26`. */
  readonly shortPeriod: (period: string) => string;
  readonly list: (items: readonly string[]) => string;
}

const narrow = '\u202F';
const fixed = '\u00A0';

/** “24 %” and “24 h” are read as one; “24 Punkte” are two words. */
const spaceBefore = (unit: string): string => (/^\p{L}{4}/u.test(unit) ? fixed : narrow);

type Words = Readonly<Record<'quarter' | 'week', (number: string, year: string) => string>>;

const words: Readonly<Record<Locale, { readonly long: Words; readonly short: Words }>> = {
  de: {
    long: { quarter: (number, year) => `${number}. Quartal ${year}`, week: (number, year) => `KW${narrow}${Number(number)}/${year}` },
    short: {
      quarter: (number, year) => `Q${number} ${year.slice(2)}`,
      week: (number, year) => `KW${narrow}${Number(number)}/${year.slice(2)}`,
    },
  },
  en: {
    long: { quarter: (number, year) => `Q${number} ${year}`, week: (number, year) => `week ${Number(number)}, ${year}` },
    short: { quarter: (number, year) => `Q${number} ${year.slice(2)}`, week: (number, year) => `W${Number(number)} ${year.slice(2)}` },
  },
};

const mostRemembered = 10_000;

/** Making one of these takes longer than a hundred uses of it: number formats, and periods in words, which all series share. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    if (made.size < mostRemembered) made.set(key, found);
    return found;
  };
}

function periodIn(words: Words, month: (day: string) => string, day: (day: string) => string, text: string): string {
  const period = parsePeriod(text);
  const [year = '', part = ''] = text.split('-');
  switch (period?.frequency) {
    case 'day':
      return day(text);
    case 'month':
      return month(period.first);
    case 'quarter':
      return words.quarter(part.slice(1), year);
    case 'week':
      return words.week(part.slice(1), year);
    default:
      return text;
  }
}

function createFormat(locale: Locale): Format {
  const tag = locale === 'de' ? 'de-DE' : 'en-GB';
  const numbers = remembered(
    // What rounds to zero has no sign: nobody reads “−0”.
    (decimals: number) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'negative' }),
  );
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(dayNumber(day) * 86_400_000);
  };
  const number = (value: number, decimals: number) => numbers(decimals).format(value);
  const day = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  const shortDay = dates({ day: 'numeric', month: 'short', year: '2-digit' });
  const shortMonth = dates({ month: 'short', year: '2-digit' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    language: tag,
    number,
    quantity: (value, { unit, decimals }) => `${number(value, decimals)}${spaceBefore(unit)}${unit}`,
    percent: (share, decimals = 0) => `${number(share * 100, decimals)}${narrow}%`,
    day,
    period: remembered((text: string) => periodIn(words[locale].long, month, day, text)),
    shortPeriod: remembered((text: string) => periodIn(words[locale].short, shortMonth, shortDay, text)),
    list: (items) => lists.format(items),
  };
}

const formats: Readonly<Record<Locale, Format>> = { de: createFormat('de'), en: createFormat('en') };

export const formatFor = (locale: Locale): Format => formats[locale];
