import type { EntryOf } from '../../model/entry.ts';
import { evidenceGrid } from '../../model/evidence-grid.ts';
import type { ChartKey } from '../kpi-chart/chart.ts';
import type { EvidenceChart, EvidenceSeries } from './chart.ts';
import { seriesRole } from './config.ts';

/** The words of a chart, in the playbook's language. */
export interface EvidenceWords {
  readonly language: string;
  readonly quantity: (value: number) => string;
  /** What the values are, where the data does not name them. */
  readonly value: string;
}

/** More cannot be told apart; the table has them all. */
const most = { bar: 60, line: 400 };

/** What the chart of evidence shows; null where there is nothing to draw, or too much. */
export function chartOfEvidence({ data, rows }: Pick<EntryOf<'evidence'>, 'data' | 'rows'>, words: EvidenceWords): EvidenceChart | null {
  const { chart: form, title, unit = '' } = data;
  if (!form || !rows || rows.length === 0 || rows.length > most[form]) return null;
  const { labels, names, values, decimals } = evidenceGrid(rows);
  const series = names.map((name, column): EvidenceSeries => {
    const own = labels.map((_label, row) => values[row]?.[column] ?? null);
    const told = own.map((value, row) => ({
      at: row,
      value,
      period: labels[row] ?? '',
      text: value === null ? '' : words.quantity(value),
    }));
    return { name: name || words.value, values: own, told };
  });
  const keys = series.map(
    ({ name }, index): ChartKey => ({ role: seriesRole(index), label: names[index] && unit ? `${name} (${unit})` : name }),
  );
  return { form, title, language: words.language, unit, decimals, categories: labels, series, keys, breaks: [], parts: [], hiddenParts: 0 };
}
