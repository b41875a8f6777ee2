import { type Outcome, refuse } from '../fault.ts';
import { type ColumnStats, columnStats, isNamedYear, numericColumns } from '../table/column-stats.ts';
import { isSameName, placeOf, unknownColumns } from '../table/find-column.ts';
import type { FoundTable } from '../table/find-table.ts';
import { type ValueColumn, valueColumns } from '../table/value-columns.ts';
import type { Wishes } from '../wishes.ts';
import type { ColumnRole } from './understanding.ts';

/** What the columns of a table are for. */
export interface EvidenceColumns {
  readonly label: number;
  readonly series: number | undefined;
  readonly values: readonly ValueColumn[];
}

/** A second column of texts, where the labels alone stand for several rows. */
function seriesColumn({ rows }: FoundTable, texts: readonly ColumnStats[], label: number): number | undefined {
  const labels = rows.map(({ cells }) => cells[label]?.text);
  const isEnough = new Set(labels).size === labels.length;
  return isEnough ? undefined : texts.find(({ index }) => index !== label)?.index;
}

/** The first column that is no value names the row; a second one names its series where the first is not enough. */
export function evidenceColumns(table: FoundTable, wishes: Wishes, unit: string | undefined): Outcome<EvidenceColumns> {
  const wished = wishes.dimensions.map(({ column }) => column);
  const unknown = unknownColumns(table, [wishes.label, wishes.value, ...wished, ...wishes.ignore]);
  if (unknown.length > 0) return refuse(...unknown);
  const isIgnored = ({ name, isEmpty }: ColumnStats) => isEmpty || wishes.ignore.some((ignored) => isSameName(ignored, name));
  const stats = columnStats(table, unit).filter((column) => !isIgnored(column));
  const texts = stats.filter((column) => !column.isNumber || isNamedYear(column));
  const label = wishes.label === undefined ? (texts[0]?.index ?? -1) : placeOf(table, wishes.label);
  if (label < 0) return refuse({ code: 'no-label-column', expected: table.columns });
  const rest = stats.filter(({ index }) => index !== label);
  const numeric = numericColumns(rest).filter(({ name }) => !wished.some((dimension) => isSameName(dimension, name)));
  const values = valueColumns(table, numeric, wishes, []);
  if (!('result' in values)) return values;
  if (values.result[0]?.dimension) return { result: { label, series: undefined, values: values.result } };
  const others = texts.filter(({ index }) => !values.result.some((value) => value.index === index));
  const series = wished[0] === undefined ? seriesColumn(table, others, label) : placeOf(table, wished[0]);
  return { result: { label, series, values: values.result } };
}

export function evidenceRole(index: number, { label, series, values }: EvidenceColumns): Omit<ColumnRole, 'name'> {
  if (index === label) return { role: 'label' };
  if (index === series) return { role: 'series' };
  const value = values.find((column) => column.index === index);
  return value ? (value.dimension ? { role: 'wide', detail: `series: ${value.name}` } : { role: 'value' }) : { role: 'none' };
}
