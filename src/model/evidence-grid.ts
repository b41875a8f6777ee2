import type { EvidenceRow } from './series.ts';

/** Evidence's rows by label and series, each in the order in which it first stands there. */
export interface EvidenceGrid {
  readonly labels: readonly string[];
  /** Of the series; one without a name where the data has none. */
  readonly names: readonly string[];
  /** By label, then by series; null where there is no row. */
  readonly values: readonly (readonly (number | null)[])[];
  /** As many as the most exact value has. */
  readonly decimals: number;
}

const mostDecimals = 6;
const decimalsIn = (value: number): number => String(value).split('.')[1]?.length ?? 0;

export function evidenceGrid(rows: readonly EvidenceRow[]): EvidenceGrid {
  const labels = [...new Set(rows.map(({ label }) => label))];
  const names = [...new Set(rows.map(({ series = '' }) => series))];
  const found = new Map(rows.map(({ label, series = '', value }) => [JSON.stringify([label, series]), value]));
  return {
    labels,
    names,
    values: labels.map((label) => names.map((name) => found.get(JSON.stringify([label, name])) ?? null)),
    decimals: rows.reduce((most, { value }) => Math.min(mostDecimals, Math.max(most, decimalsIn(value))), 0),
  };
}
