import { addDays, type Day, dayNumber, dayOf, isDay, lastDayOfMonth } from './calendar.ts';

export const frequencies = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Frequency = (typeof frequencies)[number];

/** A span of days in one of five forms: `2026`, `2026-Q4`, `2026-11`, `2026-W48` (ISO week) or `2026-11-23`. */
export interface Period {
  readonly text: string;
  readonly frequency: Frequency;
  readonly first: Day;
  readonly last: Day;
}

export const periodForms: Readonly<Record<Frequency, string>> = {
  day: '2026-11-23',
  week: '2026-W48',
  month: '2026-11',
  quarter: '2026-Q4',
  year: '2026',
};

const year = (text: string): Period | undefined =>
  /^(?!0000)\d{4}$/.test(text) ? { text, frequency: 'year', first: `${text}-01-01`, last: `${text}-12-31` } : undefined;

function quarter(text: string): Period | undefined {
  const match = /^(?!0000)(\d{4})-Q([1-4])$/.exec(text);
  if (!match) return undefined;
  const [y, endMonth] = [Number(match[1]), Number(match[2]) * 3];
  return { text, frequency: 'quarter', first: dayOf(y, endMonth - 2, 1), last: lastDayOfMonth(y, endMonth) };
}

function month(text: string): Period | undefined {
  const match = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (!match) return undefined;
  return { text, frequency: 'month', first: `${text}-01`, last: lastDayOfMonth(Number(match[1]), Number(match[2])) };
}

/** Monday 0 to Sunday 6; day number 0 was a Thursday. */
const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** Monday of the ISO year's first week: the week that holds 4 January (ISO 8601). */
function firstMonday(isoYear: number): Day {
  const fourth = dayOf(isoYear, 1, 4);
  return addDays(fourth, -weekdayOf(fourth));
}

function week(text: string): Period | undefined {
  const match = /^(?!0000)(\d{4})-W(\d{2})$/.exec(text);
  if (!match || match[2] === '00') return undefined;
  const [isoYear, number] = [Number(match[1]), Number(match[2])];
  const first = addDays(firstMonday(isoYear), (number - 1) * 7);
  if (first >= firstMonday(isoYear + 1)) return undefined;
  return { text, frequency: 'week', first, last: addDays(first, 6) };
}

const day = (text: string): Period | undefined => (isDay(text) ? { text, frequency: 'day', first: text, last: text } : undefined);

const parse = (text: string): Period | undefined => day(text) ?? month(text) ?? quarter(text) ?? week(text) ?? year(text);

const known = new Map<string, Period>();
const mostKnown = 10_000;

/** The period that the text names, else undefined; remembered, since series name the same periods again and again. */
export function parsePeriod(text: string): Period | undefined {
  const found = known.get(text) ?? parse(text);
  if (found && known.size < mostKnown) known.set(text, found);
  return found;
}

function periodNamed(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new RangeError(`not a period: ${text}`);
  return parsed;
}

/** The period's last day, `t(p)` in the content model. Throws on text that is no period: schemas have refused it before. */
export const endOf = (period: string): Day => periodNamed(period).last;

/** The period's first day. Throws as `endOf` does. */
export const startOf = (period: string): Day => periodNamed(period).first;

/** A week belongs to the year that its Thursday lies in (ISO 8601). */
function weekOf(day: Day): string {
  const isoYear = addDays(day, 3 - weekdayOf(day)).slice(0, 4);
  const number = Math.floor((dayNumber(day) - dayNumber(firstMonday(Number(isoYear)))) / 7) + 1;
  return `${isoYear}-W${String(number).padStart(2, '0')}`;
}

/** The period of this frequency that the day lies in. */
export function periodOf(day: Day, frequency: Frequency): string {
  const texts: Readonly<Record<Frequency, () => string>> = {
    day: () => day,
    week: () => weekOf(day),
    month: () => day.slice(0, 7),
    quarter: () => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
    year: () => day.slice(0, 4),
  };
  return texts[frequency]();
}
