import { addDays, type Day } from '../calendar.ts';
import type { Entry } from '../entry.ts';

export type Clearance = Extract<Entry, { readonly kind: 'measure' | 'channel' }>['data']['clearances'][number];

export interface ClearanceDate {
  /** Not there by that day, or no longer valid from that day on. */
  readonly what: 'clearance-open' | 'clearance-ended';
  readonly on: Day;
  readonly by: Clearance['by'];
  /** Its place among the clearances. */
  readonly place: number;
}

/**
 * The days on which clearances are missing: an open one from the day by which it has to be there, else from the start on,
 * before which it should be; a given one from the day after its last. What was refused waits for no day.
 */
export const clearanceDates = (clearances: readonly Clearance[], start?: Day): readonly ClearanceDate[] =>
  clearances.flatMap(({ by, state, until }, place): ClearanceDate[] => {
    const needed = until ?? start;
    if (state === 'open' && needed !== undefined) return [{ what: 'clearance-open', on: needed, by, place }];
    return state === 'cleared' && until !== undefined ? [{ what: 'clearance-ended', on: addDays(until, 1), by, place }] : [];
  });
