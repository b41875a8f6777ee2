import type { Day } from '../../model/calendar.ts';
import { parsePeriod, periodForms } from '../../model/period.ts';
import { UsageError } from '../settings.ts';

const forms = Object.values(periodForms)
  .map((form) => `\`${form}\``)
  .join(', ');

/**
 * The first day of the period that somebody asks for.
 * @throws UsageError when the text names no period, or one that has not begun
 */
export function firstDaySince(text: string, today: Day): Day {
  const period = parsePeriod(text);
  if (!period)
    throw new UsageError(`\`--since\` is \`${text}\`, expected a day, week, month, quarter or year in one of the forms ${forms}.`);
  if (period.first > today) throw new UsageError(`\`--since ${text}\` has not begun: today is ${today}.`);
  return period.first;
}
