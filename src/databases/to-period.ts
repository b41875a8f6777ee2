import { isDay } from '../model/calendar.ts';
import { type Frequency, parsePeriod, periodOf } from '../model/period.ts';
import type { Cell } from './answer.ts';

const moment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?:(Z)|([+-]\d{2}):?(\d{2})?)?$/;

/** The day of a point in time: as written, and in UTC when it says its zone. */
function dayOfMoment(text: string): string | undefined {
  const [, day = '', time, utc, hours, minutes = '00'] = moment.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  if (utc === undefined && hours === undefined) return day;
  const date = new Date(`${day}T${time}${utc ?? `${hours}:${minutes}`}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** The period of the frequency that a date, a point in time or a shorter period lies in; undefined when there is none. */
export function toPeriod(cell: Cell, frequency: Frequency): string | undefined {
  const text = String(cell).trim();
  const period = parsePeriod(dayOfMoment(text) ?? text);
  if (!period) return undefined;
  if (period.frequency === frequency) return period.text;
  const first = periodOf(period.first, frequency);
  return first === periodOf(period.last, frequency) ? first : undefined;
}
