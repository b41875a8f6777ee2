import type { Day } from '../calendar.ts';
import { type ClearanceDate, clearanceDates } from './clearance.ts';
import { inOrderOfDays, type Look, looksOf, type Measure, openLooks } from './looks.ts';

/** A day in the life of a measure. */
export type MeasureDate = MeasureDay | (ClearanceDate & { readonly isOpen: boolean });

interface MeasureDay {
  readonly what: 'start' | Look['what'] | 'outcome';
  readonly on: Day;
  /** Whether the day has come, and nobody has told what was to be seen or cleared. */
  readonly isOpen: boolean;
}

type Dated = Pick<Measure, 'status' | 'start' | 'visibleBy' | 'followUp' | 'outcome' | 'clearances'>;

const isOver = ({ status, outcome }: Dated): boolean => status === 'dropped' || outcome?.state === 'faded';

/** Looks and clearances that a measure still waits for; none when it is over. */
export const waitsFor = (measure: Dated): readonly (Look | ClearanceDate)[] =>
  isOver(measure) ? [] : [...openLooks(measure), ...clearanceDates(measure.clearances, measure.start)];

/** After it faded or was dropped nothing of what was planned happens any more. */
const endOf = ({ status, outcome }: Dated, today: Day): Day | undefined =>
  status === 'dropped' ? today : outcome?.state === 'faded' ? outcome.on : undefined;

/** All days of a measure in their order: begun, visible, looked at, found out, cleared. */
export function datesOf(measure: Dated, today: Day): readonly MeasureDate[] {
  const { start, outcome, clearances } = measure;
  const open = waitsFor(measure).filter(({ on }) => on <= today);
  const isOpen = (what: string, place: number) => open.some((found) => found.what === what && found.place === place);
  const end = endOf(measure, today);
  const dates = inOrderOfDays<MeasureDate>([
    ...(start === undefined ? [] : [{ what: 'start' as const, on: start, isOpen: false }]),
    ...looksOf(measure).map(({ what, on, place }) => ({ what, on, isOpen: isOpen(what, place) })),
    ...clearanceDates(clearances, start).map((date) => ({ ...date, isOpen: isOpen(date.what, date.place) })),
    ...(outcome?.on === undefined ? [] : [{ what: 'outcome' as const, on: outcome.on, isOpen: false }]),
  ]);
  return end === undefined ? dates : dates.filter(({ on }) => on <= end);
}

/** The next day on which something happens or is to be done; none when it is over. */
export const nextDate = (measure: Dated, today: Day): MeasureDate | undefined =>
  isOver(measure) ? undefined : datesOf(measure, today).find(({ on }) => on > today);
