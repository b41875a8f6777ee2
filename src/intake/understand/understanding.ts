import type { Frequency } from '../../model/period.ts';
import type { DecimalMark } from '../cells/number-text.ts';
import type { Notice } from '../fault.ts';
import type { SourceRow } from '../read/source.ts';
import type { Aggregate, DateOrder } from '../wishes.ts';

export type Role = 'period' | 'year' | 'value' | 'label' | 'series' | 'dimension' | 'wide' | 'none';

export interface ColumnRole {
  readonly name: string;
  readonly role: Role;
  /** The name of the dimension; of a wide column, the value that it stands for. */
  readonly detail?: string;
}

/** What was understood of a sheet, for a person to look over. */
export interface Understanding {
  readonly sheet: string;
  readonly isTurned: boolean;
  readonly headerLine: number | undefined;
  readonly columns: readonly ColumnRole[];
  readonly lines: number;
  readonly skipped: readonly SourceRow[];
  readonly decimal: DecimalMark | undefined;
  readonly dates?: { readonly example: string; readonly period: string; readonly order: DateOrder | undefined; readonly source: Frequency };
  readonly aggregate?: Aggregate | undefined;
  readonly notices: readonly Notice[];
}
