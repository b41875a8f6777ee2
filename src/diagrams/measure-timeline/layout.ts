import { type Day, dayNumber } from '../../model/calendar.ts';
import { firstDays, type Months, monthsAround } from './months.ts';

/** What happens on a day. */
export interface Dated {
  readonly on: Day;
}

/** Something that takes its time. */
export interface Span<Mark extends Dated> {
  /** From its first day to its last; without a last day it goes on. */
  readonly bar: { readonly from: Day; readonly to?: Day } | undefined;
  /** The earliest first. */
  readonly marks: readonly Mark[];
}

export interface PlacedBar {
  readonly x: number;
  readonly width: number;
  /** Whether it goes on beyond what is shown. */
  readonly goesOn: boolean;
}

export interface PlacedRow<Mark extends Dated> {
  readonly bar?: PlacedBar;
  readonly marks: readonly (Mark & { readonly x: number })[];
}

export interface MonthTick {
  readonly x: number;
  readonly month: string;
  /** Whether there is room for its name. */
  readonly isTold: boolean;
}

export interface Timeline<Mark extends Dated> {
  readonly months: Months;
  readonly ticks: readonly MonthTick[];
  readonly today: number;
  /** In the order of the spans; undefined for one of which nothing lies within the months. */
  readonly rows: readonly (PlacedRow<Mark> | undefined)[];
}

/** Room for a shape of its own. */
const markWidth = 15;
const nameWidth = 56;

/** Each day a share of the width; the last one ends at the right edge. */
function scaleOf({ first, last }: Months, width: number): (day: Day) => number {
  const [from, to] = [dayNumber(first), dayNumber(last) + 1];
  return (day) => Math.round(((dayNumber(day) - from) / (to - from)) * width * 10) / 10;
}

/** Places in their order, none on another: one that has no room moves to the right, and at the edge all move back. */
function apart(places: readonly number[], width: number): readonly number[] {
  let left = markWidth / 2;
  const moved = places.map((place) => {
    const x = Math.max(place, left);
    left = x + markWidth;
    return x;
  });
  let right = width - markWidth / 2;
  return moved
    .reverse()
    .map((place) => {
      const x = Math.min(place, right);
      right = x - markWidth;
      return x;
    })
    .reverse();
}

function placeBar(
  { from, to }: NonNullable<Span<Dated>['bar']>,
  { first, last }: Months,
  at: (day: Day) => number,
  width: number,
): PlacedBar[] {
  if (from > last || (to !== undefined && to < first)) return [];
  const x = from < first ? 0 : at(from);
  const goesOn = to === undefined || to > last;
  return [{ x, width: (goesOn ? width : at(to)) - x, goesOn }];
}

function placeRow<Mark extends Dated>({ bar, marks }: Span<Mark>, months: Months, width: number): PlacedRow<Mark> | undefined {
  const at = scaleOf(months, width);
  const within = marks.filter(({ on }) => on >= months.first && on <= months.last);
  const places = apart(
    within.map(({ on }) => at(on)),
    width,
  );
  const [placed] = bar ? placeBar(bar, months, at, width) : [];
  return within.length === 0 && !placed
    ? undefined
    : { ...(placed && { bar: placed }), marks: within.map((mark, index) => ({ ...mark, x: places[index] ?? 0 })) };
}

/** As many months as have room are told: all, or the first of each quarter, half a year or year. */
function ticksOf(months: Months, width: number): MonthTick[] {
  const at = scaleOf(months, width);
  const days = firstDays(months);
  const every = [1, 3, 6].find((step) => (width / days.length) * step >= nameWidth) ?? 12;
  return days.map((day) => {
    const x = at(day);
    const isTold = (Number(day.slice(5, 7)) - 1) % every === 0 && x + nameWidth <= width;
    return { x, month: day.slice(0, 7), isTold };
  });
}

/** Places spans on months, in units from the left edge. */
export function layoutTimeline<Mark extends Dated>(spans: readonly Span<Mark>[], today: Day, width: number): Timeline<Mark> {
  const days = spans.flatMap(({ bar, marks }) => [...marks.map(({ on }) => on), ...(bar ? [bar.from] : [])]);
  const months = monthsAround(days, today);
  const rows = spans.map((span) => placeRow(span, months, width));
  return { months, ticks: ticksOf(months, width), today: scaleOf(months, width)(today), rows };
}
