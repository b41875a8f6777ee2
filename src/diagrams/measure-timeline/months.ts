import { addDays, addMonths, type Day } from '../../model/calendar.ts';

/** Whole months, the first and the last day of which are shown. */
export interface Months {
  readonly first: Day;
  readonly last: Day;
}

/** How far from today days are still shown: what lies beyond would press together what is at hand. */
const monthsBack = 18;
const monthsAhead = 12;

export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;
const endOfMonth = (day: Day): Day => addDays(addMonths(monthOf(day), 1), -1);

/** The months from the earliest to the latest day, today among them. */
export function monthsAround(days: readonly Day[], today: Day): Months {
  const [back, ahead] = [addMonths(today, -monthsBack), addMonths(today, monthsAhead)];
  const shown = [...days.filter((day) => day >= back && day <= ahead), today];
  if (days.some((day) => day < back)) shown.push(back);
  if (days.some((day) => day > ahead)) shown.push(ahead);
  const inOrder = shown.toSorted();
  return { first: monthOf(inOrder[0] ?? today), last: endOfMonth(inOrder.at(-1) ?? today) };
}

/** The first days of all months. */
export function firstDays({ first, last }: Months): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.at(-1) !== day; day = addMonths(day, 1)) days.push(day);
  return days;
}
