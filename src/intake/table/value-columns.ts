import { saysTotal } from '../cells/cell-kind.ts';
import { ask, type Outcome, refuse } from '../fault.ts';
import type { Wishes } from '../wishes.ts';
import type { ColumnStats } from './column-stats.ts';
import { isSameName, placeOf } from './find-column.ts';
import type { FoundTable } from './find-table.ts';

/** A column of values; in a wide table its name is the value of a dimension, and empty for the total. */
export interface ValueColumn {
  readonly index: number;
  readonly name: string;
  readonly dimension?: { readonly name: string; readonly value: string };
}

/** The values that a dimension is known to have. */
export interface KnownDimension {
  readonly name: string;
  readonly values: readonly string[];
}

const valueNames = /^(?:value|wert|werte|anzahl|count|zahl|betrag|menge|amount|messwert|ergebnis|result)$/i;

function wideColumn({ index, name }: ColumnStats, { name: dimension, values }: KnownDimension): ValueColumn {
  const value = saysTotal(name) ? '' : (values.find((known) => isSameName(known, name)) ?? name);
  return { index, name, dimension: { name: dimension, value } };
}

/** The dimension that knows every column by name, totals aside. */
function knownWide(columns: readonly ColumnStats[], known: readonly KnownDimension[]): KnownDimension | undefined {
  const names = columns.map(({ name }) => name).filter((name) => !saysTotal(name));
  return known.find(({ values }) => names.length > 0 && names.every((name) => values.some((value) => isSameName(value, name))));
}

/** The columns of values, when the file can tell them. */
export function valueColumns(
  table: FoundTable,
  numeric: readonly ColumnStats[],
  { value, wide }: Wishes,
  known: readonly KnownDimension[],
): Outcome<readonly ValueColumn[]> {
  if (value !== undefined) return { result: [{ index: placeOf(table, value), name: value }] };
  const [first] = numeric;
  if (!first) return refuse({ code: 'no-value-column', expected: table.columns });
  const wished = wide === undefined ? undefined : (known.find(({ name }) => isSameName(name, wide)) ?? { name: wide, values: [] });
  const dimension = wished ?? (numeric.length > 1 ? knownWide(numeric, known) : undefined);
  if (dimension) return { result: numeric.map((column) => wideColumn(column, dimension)) };
  const named = numeric.filter(({ name }) => valueNames.test(name));
  const only = numeric.length === 1 ? first : named.length === 1 ? named[0] : undefined;
  if (only) return { result: [{ index: only.index, name: only.name }] };
  return ask({ decision: 'value', example: '', choices: numeric.map(({ name }) => name) });
}
