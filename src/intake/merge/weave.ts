import type { RawRecord } from './raw-csv.ts';

/** A line and what tells its order; a blank line has no place. */
export interface Placed {
  readonly record: RawRecord;
  readonly place: string | undefined;
}

type Compare = (a: string, b: string) => number;

const ascending: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const descending: Compare = (a, b) => ascending(b, a);

/** The order that the places have, the newest last or first; undefined when they have none. */
const orderOf = (places: readonly string[]): Compare | undefined =>
  [ascending, descending].find((compare) => places.every((place, index) => index === 0 || compare(places[index - 1] ?? '', place) <= 0));

/**
 * Puts new lines where they belong among those that are in order, each behind what has the same place; where the lines are in no order,
 * at the end. Blank lines at the end stay there.
 */
export function weave(old: readonly Placed[], added: readonly Placed[]): RawRecord[] {
  const rows = old.slice(0, old.findLastIndex(({ place }) => place !== undefined) + 1);
  const compare = orderOf(rows.flatMap(({ place }) => place ?? []));
  const queue = compare ? [...added].sort((a, b) => compare(a.place ?? '', b.place ?? '')) : [...added];
  const records: RawRecord[] = [];
  let next = 0;
  for (const { record, place } of rows) {
    while (compare && place !== undefined && next < queue.length && compare(queue[next]?.place ?? '', place) < 0)
      records.push((queue[next++] as Placed).record);
    records.push(record);
  }
  return [...records, ...queue.slice(next).map(({ record }) => record), ...old.slice(rows.length).map(({ record }) => record)];
}
