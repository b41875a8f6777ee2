import type { Frequency } from '../model/period.ts';
import type { DecimalMark } from './cells/number-text.ts';

export const aggregates = ['sum', 'mean', 'last', 'max'] as const;
export type Aggregate = (typeof aggregates)[number];

export const dateOrders = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A column that becomes a dimension, and the name that it gets in the series. */
export interface WishedDimension {
  readonly column: string;
  readonly name?: string;
}

/** What the person who imports has said, where the file alone can't tell. Columns by name, or by place when they have none. */
export interface Wishes {
  readonly sheet?: string | undefined;
  readonly period?: string | undefined;
  readonly value?: string | undefined;
  readonly label?: string | undefined;
  readonly dimensions: readonly WishedDimension[];
  /** Columns that must not play a part. */
  readonly ignore: readonly string[];
  /** The dimension whose values are the names of the columns. */
  readonly wide?: string | undefined;
  readonly dates?: DateOrder | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly aggregate?: Aggregate | undefined;
  readonly frequency?: Frequency | undefined;
}
