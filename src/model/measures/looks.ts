import type { Day } from '../calendar.ts';
import type { DataOf } from '../schemas/index.ts';

export type Measure = DataOf['measure'];

/** A day on which somebody looks whether a measure works: the first time when it should be visible. */
export interface Look {
  readonly what: 'visible' | 'follow-up';
  readonly on: Day;
  /** Its place among the follow-ups; the same while others come and go behind it. */
  readonly place: number;
}

export const inOrderOfDays = <T extends { readonly on: Day }>(dated: readonly T[]): T[] =>
  dated.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** All days on which somebody looks, the earliest first. */
export const looksOf = ({ visibleBy, followUp }: Pick<Measure, 'visibleBy' | 'followUp'>): readonly Look[] =>
  inOrderOfDays([
    ...(visibleBy === undefined ? [] : [{ what: 'visible' as const, on: visibleBy, place: 0 }]),
    ...followUp.map((on, place) => ({ what: 'follow-up' as const, on, place })),
  ]);

/** Whether an outcome says what was to be seen on a day: it was written down then or later, or it is final and has no day. */
function isAnswered({ on }: Look, outcome: Measure['outcome']): boolean {
  if (outcome === undefined) return false;
  if (outcome.state === 'faded') return true;
  return outcome.on === undefined ? outcome.state === 'sustained' : outcome.on >= on;
}

/** The days of which nobody has told yet what was to be seen; of those that lie ahead nobody can. After it faded nobody has to look. */
export const openLooks = (measure: Pick<Measure, 'visibleBy' | 'followUp' | 'outcome'>): readonly Look[] =>
  looksOf(measure).filter((look) => !isAnswered(look, measure.outcome));
