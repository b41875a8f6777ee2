import { type Day, localDay } from '../../model/calendar.ts';

/**
 * West of Greenwich the day in UTC ends before today does: what was committed on that evening counts as of today, not as of tomorrow.
 * Where today is not the machine's day, somebody chose it, and what is later stays later.
 */
export function untilToday<T extends { readonly day: Day }>(steps: readonly T[], today: Day, now: Date): readonly T[] {
  if (today !== localDay(now)) return steps;
  const inUtc = now.toISOString().slice(0, today.length);
  return steps.map((step) => (step.day > today && step.day <= inUtc ? { ...step, day: today } : step));
}
