/** A calendar day in ISO form, `2026-11-23`; compares as text. */
export type Day = string;

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

const utc = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would move years 0 to 99 into the 1900s
  return date;
};

const lastDay: Day = '9999-12-31';

/** Later days than four digits can tell count as the last one: a review every 9999 years is due then. */
const format = (date: Date): Day => (date.getUTCFullYear() > 9999 ? lastDay : date.toISOString().slice(0, 10));

/** Year, month 1 to 12 and day of the month; undefined when the text is no day that exists. */
export function parseDay(text: string): { year: number; month: number; day: number } | undefined {
  const match = dayForm.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year === 0) return undefined;
  return format(utc(year, month, day)) === text ? { year, month, day } : undefined;
}

export const isDay = (text: string): boolean => parseDay(text) !== undefined;

export const dayOf = (year: number, month: number, day: number): Day => format(utc(year, month, day));

/** Days since 1 January 1970; the difference of two is the number of days between them. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

export const addDays = (day: Day, days: number): Day => format(new Date((dayNumber(day) + days) * msPerDay));

export const lastDayOfMonth = (year: number, month: number): Day => dayOf(year, month + 1, 0);

/** Adds months and keeps to the month's end: 31 January plus one month is the last day of February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const end = lastDayOfMonth(year, month + months);
  return dayOf(year, month + months, Math.min(date, Number(end.slice(8))));
}

/** The day of an instant in the machine's time zone. */
export const localDay = (now: Date): Day => dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
