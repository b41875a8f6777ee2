import type { Reason } from '../../model/progress.ts';

/** Values arrive as text in the language's own numbers. */
export interface ProgressWords {
  readonly noData: string;
  /** There are values, and none after the baseline. */
  readonly noDataSince: string;
  /** A KPI with neither baseline nor target: naming only the first sends its editor round twice. */
  readonly neither: string;
  readonly band: (numbers: Readonly<Record<'latest' | 'min' | 'max' | 'verdict', string>>) => string;
  readonly way: (numbers: Readonly<Record<'from' | 'to' | 'target' | 'by' | 'way' | 'elapsed' | 'verdict', string>>) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
}
