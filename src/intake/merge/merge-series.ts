import { endOf } from '../../model/period.ts';
import { type Item, type Layout, mergeRows } from './merge-rows.ts';

/** A value for a series; a dimension that is empty or not named means the total. */
export interface NewPoint {
  readonly period: string;
  readonly value: number;
  readonly dimensions: Readonly<Record<string, string>>;
}

export interface Merge {
  readonly added: readonly NewPoint[];
  /** How many points stand in the series with the same value. */
  readonly same: number;
  readonly differing: readonly { readonly point: NewPoint; readonly before: number }[];
  /** The whole new CSV. */
  readonly text: string;
}

/** Columns of a series that can't be dimensions. */
export const ownColumns: ReadonlySet<string> = new Set(['period', 'value', 'note']);

const layout: Layout = {
  header: ['period', 'value'],
  isKey: (column) => column !== 'value' && column !== 'note',
  place: (key) => endOf(key['period'] ?? ''),
};

interface PointItem extends Item {
  readonly point: NewPoint;
}

function itemOf(point: NewPoint): PointItem {
  const { period, value, dimensions } = point;
  if (!Number.isFinite(value)) throw new RangeError(`${period}: ${value} is no number`);
  for (const name of Object.keys(dimensions)) if (ownColumns.has(name)) throw new RangeError(`${name} can't be a dimension`);
  return { key: { period, ...dimensions }, value, point };
}

/**
 * Merges points into a series' CSV, which must be clean (`series-is-clean` finds nothing in it) or not be there yet. Notes, byte-order mark,
 * line ends and every line that does not change stay as they are; a value that differs is only written with `replace`.
 * @throws RangeError for what the caller must have ruled out: two points for the same, a value that is no number, a dimension named like a column
 */
export function mergeSeries(existing: string | undefined, points: readonly NewPoint[], { replace }: { readonly replace: boolean }): Merge {
  const { added, same, differing, text } = mergeRows(existing, points.map(itemOf), layout, replace);
  return {
    added: added.map(({ point }) => point),
    same,
    differing: differing.map(({ item, before }) => ({ point: item.point, before })),
    text,
  };
}
