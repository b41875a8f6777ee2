import { type DecimalMark, numberWith } from '../cells/number-text.ts';
import type { Outcome, Refusal } from '../fault.ts';
import type { FoundTable } from '../table/find-table.ts';
import type { DateOrder, Wishes } from '../wishes.ts';
import { datePeriods } from './date-order.ts';
import { type FinePoint, timeIn } from './group-points.ts';
import { decimalMark } from './number-form.ts';
import type { RawPoint, SeriesRows } from './series-rows.ts';

/** The values of the lines, and in which form the file tells numbers and dates. */
export interface FinePoints {
  readonly fine: readonly FinePoint[];
  readonly decimal: DecimalMark | undefined;
  readonly order: DateOrder | undefined;
}

const numberIn = ({ value }: RawPoint, mark: DecimalMark): number =>
  'known' in value ? value.known : (numberWith(value.cell.number, mark) ?? Number.NaN);

/** Everything that hinders, of steps that do not need each other. */
const joined = (...refusals: readonly (Outcome<unknown> | Refusal)[]): Refusal => ({
  faults: refusals.flatMap((refusal) => ('faults' in refusal ? refusal.faults : [])),
  questions: refusals.flatMap((refusal) => ('questions' in refusal ? refusal.questions : [])),
});

/** Reads numbers and dates in the form that the whole column has. */
export function finePoints({ points, faults }: SeriesRows, table: FoundTable, { decimal, dates }: Wishes): Outcome<FinePoints> {
  const cells = points.flatMap(({ value }) => ('cell' in value ? [value.cell] : []));
  const mark = decimalMark(cells, table, decimal);
  const dated = datePeriods(points, dates);
  if (!('result' in mark && 'result' in dated) || faults.length > 0) return joined({ faults, questions: [] }, mark, dated);
  const { periods, order } = dated.result;
  const fine = points.flatMap((raw, index): FinePoint[] => {
    const period = periods[index];
    const { dimensions, line, periodText } = raw;
    return period ? [{ period, time: timeIn(periodText), value: numberIn(raw, mark.result ?? '.'), dimensions, line }] : [];
  });
  return { result: { fine, decimal: mark.result, order } };
}
