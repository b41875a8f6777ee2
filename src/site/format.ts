import { dayNumber } from '../model/calendar.ts';
import { parsePeriod } from '../model/period.ts';
import type { Locale } from '../model/schemas/config.ts';

/** Numbers, days and periods in the words and signs of a language. */
export interface Format {
  /** With exactly so many decimals. */
  readonly number: (value: number, decimals: number) => string;
  /** With its unit, kept together by a narrow no-break space. */
  readonly quantity: (value: number, kpi: { readonly unit: string; readonly decimals: number }) => string;
  /** A share such as 0.8 as `80 %`. */
  readonly percent: (share: number) => string;
  readonly day: (day: string) => string;
  readonly period: (period: string) => string;
  readonly list: (items: readonly string[]) => string;
}

const narrow = '\u202F';

const words: Readonly<
  Record<Locale, { quarter: (number: string, year: string) => string; week: (number: string, year: string) => string }>
> = {
  de: { quarter: (number, year) => `${number}. Quartal ${year}`, week: (number, year) => `KW${narrow}${number}/${year}` },
  en: { quarter: (number, year) => `Q${number} ${year}`, week: (number, year) => `week ${number}, ${year}` },
};

function periodIn(locale: Locale, tag: string, day: (day: string) => string, text: string): string {
  const period = parsePeriod(text);
  const [year = '', part = ''] = text.split('-');
  switch (period?.frequency) {
    case 'day':
      return day(text);
    case 'month':
      return new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dayNumber(period.first) * 86_400_000);
    case 'quarter':
      return words[locale].quarter(part.slice(1), year);
    case 'week':
      return words[locale].week(part.slice(1), year);
    default:
      return text;
  }
}

export function formatFor(locale: Locale): Format {
  const tag = locale === 'de' ? 'de-DE' : 'en-GB';
  const number = (value: number, decimals: number) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
  const dayFormat = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const day = (text: string) => dayFormat.format(dayNumber(text) * 86_400_000);
  return {
    number,
    quantity: (value, { unit, decimals }) => `${number(value, decimals)}${narrow}${unit}`,
    percent: (share) => `${number(share * 100, 0)}${narrow}%`,
    day,
    period: (text) => periodIn(locale, tag, day, text),
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}
