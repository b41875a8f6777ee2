import { addDays, addMonths, type Day } from './calendar.ts';

/** An ISO 8601 duration in calendar units; years count as 12 months, weeks as 7 days. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

const form = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;

/** The duration that the text names (`P6M`, `P1Y`, `P90D`), else undefined; a duration of nothing is none. */
export function parseDuration(text: string): Duration | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  const duration = { months: years * 12 + months, days: weeks * 7 + days };
  return duration.months + duration.days > 0 ? duration : undefined;
}

/** Months first, then days. Throws on text that is no duration: schemas have refused it before. */
export function addDuration(day: Day, text: string): Day {
  const duration = parseDuration(text);
  if (!duration) throw new RangeError(`not a duration: ${text}`);
  return addDays(addMonths(day, duration.months), duration.days);
}
