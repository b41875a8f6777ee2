import { type Item, type Layout, mergeRows } from './merge-rows.ts';

/** A value for the data beside a piece of evidence. */
export interface NewRow {
  readonly label: string;
  readonly series?: string;
  readonly value: number;
}

export interface EvidenceMerge {
  readonly added: readonly NewRow[];
  readonly same: number;
  readonly differing: readonly { readonly row: NewRow; readonly before: number }[];
  /** The whole new CSV. */
  readonly text: string;
}

interface RowItem extends Item {
  readonly row: NewRow;
}

const itemOf = (row: NewRow): RowItem => ({
  key: { label: row.label, ...(row.series !== undefined && { series: row.series }) },
  value: row.value,
  row,
});

/**
 * Merges rows into the CSV beside evidence, which must be clean or not be there yet, and have a column `series` exactly when the rows have one.
 * @throws RangeError when two rows stand for the same
 */
export function mergeEvidence(
  existing: string | undefined,
  rows: readonly NewRow[],
  { replace }: { readonly replace: boolean },
): EvidenceMerge {
  const withSeries = rows.some(({ series }) => series !== undefined);
  const layout: Layout = {
    header: withSeries ? ['label', 'series', 'value'] : ['label', 'value'],
    isKey: (column) => column === 'label' || (withSeries && column === 'series'),
  };
  const { added, same, differing, text } = mergeRows(existing, rows.map(itemOf), layout, replace);
  return { added: added.map(({ row }) => row), same, differing: differing.map(({ item, before }) => ({ row: item.row, before })), text };
}
