import { addDays, addMonths, type Day, dayNumber } from '../../model/calendar.ts';
import { endOf, type Frequency, periodOf, startOf } from '../../model/period.ts';
import type { ChartTick } from './chart.ts';

/** Every so many periods of a frequency. */
interface Step {
  readonly frequency: Frequency;
  readonly every: number;
}

const steps = (frequency: Frequency, ...every: readonly number[]): Step[] => every.map((count) => ({ frequency, every: count }));

const months = steps('month', 1, 3, 6, 12, 24, 60, 120, 240, 600, 1200);

/** What days are told by, densest first, for series of a frequency. */
const ladders: Readonly<Record<Frequency, readonly Step[]>> = {
  day: [...steps('day', 1, 7), ...months],
  week: [...steps('week', 1, 2), ...months],
  month: months,
  quarter: steps('quarter', 1, 2, 4, 8, 20, 40, 80, 200, 400),
  year: steps('year', 1, 2, 5, 10, 20, 50, 100, 500, 1000),
};

/** More are never told on one axis. */
const mostTicks = 40;

const daysIn: Readonly<Record<Frequency, number>> = { day: 1, week: 7, month: 30.5, quarter: 91.5, year: 365.25 };

/** A number that grows by one from a period to the next; a year's last period is a whole step. */
function placeIn(day: Day, frequency: Frequency): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const places: Readonly<Record<Frequency, number>> = {
    day: dayNumber(day) - 3, // day number 3 was a Sunday
    week: Math.floor((dayNumber(day) - 3) / 7),
    month: year * 12 + month,
    quarter: year * 4 + month / 3,
    year,
  };
  return places[frequency];
}

/** The last day of the period so many periods later; no later day than a date can tell. */
function endAfter(day: Day, { frequency, every }: Step): Day {
  const later: Readonly<Record<Frequency, () => Day>> = {
    day: () => addDays(day, every),
    week: () => addDays(day, 7 * every),
    month: () => addMonths(day, every),
    quarter: () => addMonths(day, 3 * every),
    year: () => addMonths(day, 12 * every),
  };
  return endOf(periodOf(later[frequency](), frequency));
}

/** Where a period is told: at its last day, where its value stands; one that holds many values, where it begins. */
const placesOf: Readonly<Record<'value' | 'span', (period: string) => Day>> = { value: endOf, span: startOf };

function ticksAt(step: Step, from: Day, to: Day, label: (period: string) => string, place: (period: string) => Day): ChartTick[] {
  const { frequency, every } = step;
  const ticks: ChartTick[] = [];
  const first = endOf(periodOf(from, frequency));
  const missing = (every - (placeIn(first, frequency) % every)) % every;
  let day = missing === 0 ? first : endAfter(first, { frequency, every: missing });
  for (;;) {
    const period = periodOf(day, frequency);
    if (place(period) > to) break;
    if (place(period) >= from) ticks.push({ at: dayNumber(place(period)), label: label(period) });
    const next = endAfter(day, step);
    if (next <= day) break; // the calendar ends in 9999
    day = next;
  }
  return ticks;
}

/** The next period of the same frequency. */
export const periodAfter = (period: string, frequency: Frequency): string => periodOf(addDays(endOf(period), 1), frequency);

/** Ways to tell the days from one to another, densest first. */
export function ticksBetween(from: Day, to: Day, frequency: Frequency, label: (period: string) => string): ChartTick[][] {
  const days = dayNumber(to) - dayNumber(from);
  return ladders[frequency]
    .filter((step) => days / daysIn[step.frequency] / step.every <= mostTicks)
    .map((step) => ticksAt(step, from, to, label, placesOf[step.frequency === frequency ? 'value' : 'span']))
    .filter((ticks) => ticks.length > 0);
}
