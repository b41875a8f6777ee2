import { frequencies, type Period, parsePeriod, periodOf } from '../../model/period.ts';
import { monthNamed, monthPattern } from './month-names.ts';

/** What a text can mean as a period, read with the day first and with the month first; mostly that is the same. */
export interface PeriodReading {
  readonly dmy: Period | undefined;
  readonly mdy: Period | undefined;
  /** Digits that may as well be a number: `2026`, `202611`, `11.2026`. */
  readonly isBare?: boolean;
}

/** What the column's name says that `5/2026` counts. */
export type Counted = 'week' | 'month' | 'quarter';

const two = (number: string | number): string => String(number).padStart(2, '0');

/** `26` is 2026, `98` is 1998. */
const year = (text: string): string => (text.length === 4 ? text : `${Number(text) < 80 ? 20 : 19}${text}`);

const same = (text: string): PeriodReading => ({ dmy: parsePeriod(text), mdy: parsePeriod(text) });
const bare = (text: string): PeriodReading => ({ ...same(text), isBare: true });
const dayOf = (y: string, month: string | number, day: string): string => `${year(y)}-${two(month)}-${two(day)}`;

/** No year has more than twelve months: `48/2026` is a week wherever it stands. */
function counted(y: string, number: string, what: Counted | undefined): string {
  const isWeek = what === 'week' || (what === undefined && Number(number) > 12);
  if (isWeek) return `${year(y)}-W${two(number)}`;
  return what === 'quarter' ? `${year(y)}-Q${Number(number)}` : `${year(y)}-${two(number)}`;
}

const romans = ['i', 'ii', 'iii', 'iv'];
const quarterOf = (y: string, number: string): string => `${year(y)}-Q${romans.indexOf(number) + 1 || number}`;

const Y = "'?(\\d{4}|\\d{2})";
const full = '((?:19|20|21)\\d{2})';
const gap = '[\\s,/.-]*';
const week = '(?:kw|cw|wk|w|kalenderwoche|calendar week|week|woche)';
const quarter = '(?:quartal|quarter|qtr\\.?|q)';
const which = '([1-4]|iv|i{1,3})';

type Read = (parts: readonly string[], what: Counted | undefined) => PeriodReading;

/** The forms, the first that fits; `parts` are what stands in the brackets. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [new RegExp(`^${full}([-/.])(\\d{1,2})\\2(\\d{1,2})$`), ([y = '', , m = '', d = '']) => same(dayOf(y, m, d))],
  [new RegExp(`^${full}(\\d{2})(\\d{2})$`), ([y = '', m = '', d = '']) => bare(dayOf(y, m, d))],
  [new RegExp(`^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${Y}$`), ([d = '', m = '', y = '']) => same(dayOf(y, m, d))],
  [
    new RegExp(`^(\\d{1,2})([-/])(\\d{1,2})\\2${Y}$`),
    ([a = '', , b = '', y = '']) => ({ dmy: parsePeriod(dayOf(y, b, a)), mdy: parsePeriod(dayOf(y, a, b)) }),
  ],
  [new RegExp(`^${full}[-/](\\d{1,2})$`), ([y = '', n = ''], what) => same(counted(y, n, what))],
  [new RegExp(`^(\\d{1,2})[-/]${full}$`), ([n = '', y = ''], what) => same(counted(y, n, what))],
  [new RegExp(`^${full}\\.(\\d{1,2})$`), ([y = '', n = ''], what) => bare(counted(y, n, what))],
  [new RegExp(`^(\\d{1,2})\\.${full}$`), ([n = '', y = ''], what) => bare(counted(y, n, what))],
  [new RegExp(`^${full}(\\d{2})$`), ([y = '', n = ''], what) => bare(counted(y, n, what))],
  [new RegExp(`^(\\d{1,2})\\.?[\\s-]?(${monthPattern})\\.?,?[\\s-]?${Y}$`), ([d = '', m = '', y = '']) => same(dayOf(y, monthNamed(m), d))],
  [
    new RegExp(`^(${monthPattern})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${full}$`),
    ([m = '', d = '', y = '']) => same(dayOf(y, monthNamed(m), d)),
  ],
  [new RegExp(`^(${monthPattern})\\.?,?[\\s/-]?${Y}$`), ([m = '', y = '']) => same(`${year(y)}-${two(monthNamed(m))}`)],
  [new RegExp(`^${full}[\\s/-]?(${monthPattern})\\.?$`), ([y = '', m = '']) => same(`${y}-${two(monthNamed(m))}`)],
  [new RegExp(`^${week}\\.?\\s?(\\d{1,2})${gap}${Y}$`), ([n = '', y = '']) => same(`${year(y)}-W${two(n)}`)],
  [new RegExp(`^(\\d{1,2})\\.?\\s?${week}${gap}${Y}$`), ([n = '', y = '']) => same(`${year(y)}-W${two(n)}`)],
  [new RegExp(`^${full}${gap}${week}\\s?(\\d{1,2})$`), ([y = '', n = '']) => same(`${y}-W${two(n)}`)],
  [new RegExp(`^${quarter}\\s?${which}${gap}${Y}$`), ([n = '', y = '']) => same(quarterOf(y, n))],
  [new RegExp(`^${which}(?:\\.|st|nd|rd|th)?\\s?${quarter}${gap}${Y}$`), ([n = '', y = '']) => same(quarterOf(y, n))],
  [new RegExp(`^${full}${gap}${quarter}\\s?${which}$`), ([y = '', n = '']) => same(quarterOf(y, n))],
  [new RegExp(`^(?:jahr|year)\\s?${full}$`), ([y = '']) => same(y)],
  [new RegExp(`^${full}$`), ([y = '']) => bare(y)],
];

const weekday =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:\.?,\s?|\.?\s)/;
/** The day counts as it is written, in the time zone of whoever wrote it. */
const time =
  /(?:t|,?\s)\s?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:[ap]\.?m\.?)?(?:\s?uhr)?\s?(?:z|utc|gmt|cest|cet|mesz|mez)?(?:[+-]\d{2}(?::?\d{2})?)?$/;
const span = /^(.+?)(?:\s+(?:-|bis|to)\s+|\s?[–—]\s?)(.+)$/;

function single(text: string, what: Counted | undefined): PeriodReading {
  const clean = text.replace(weekday, '').replace(time, '').trim();
  for (const [pattern, read] of forms) {
    const match = pattern.exec(clean);
    if (match) return read(match.slice(1), what);
  }
  return { dmy: undefined, mdy: undefined };
}

/** From Monday to Sunday is that week, from the first to the last of a month that month. */
function spanned(first: Period | undefined, last: Period | undefined): Period | undefined {
  if (!first || !last) return undefined;
  const candidates = frequencies.map((frequency) => periodOf(first.first, frequency));
  return candidates.map(parsePeriod).find((period) => period?.first === first.first && period.last === last.last);
}

/** No period is longer. */
const longest = 80;

const none: PeriodReading = { dmy: undefined, mdy: undefined };

function read(text: string, what: Counted | undefined): PeriodReading {
  if (text.length > longest || !/\d/.test(text)) return none;
  const plain = text
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  const reading = single(plain, what);
  const parts = reading.dmy || reading.mdy ? null : span.exec(plain);
  if (!parts) return reading;
  const [first, last] = [single(parts[1] ?? '', what), single(parts[2] ?? '', what)];
  return { dmy: spanned(first.dmy, last.dmy), mdy: spanned(first.mdy, last.mdy) };
}

const known = new Map<string, PeriodReading>();
const mostKnown = 50_000;

/** What a text means as a period; remembered, since a table is looked at more than once, and says the same days again and again. */
export function readPeriodText(text: string, what?: Counted): PeriodReading {
  const key = `${what ?? ''} ${text}`;
  const reading = known.get(key) ?? read(text, what);
  if (known.size < mostKnown && text.length <= longest) known.set(key, reading);
  return reading;
}

export const isPeriodText = (reading: PeriodReading): boolean => reading.dmy !== undefined || reading.mdy !== undefined;
