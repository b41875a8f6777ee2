import type { Period } from '../../model/period.ts';
import { ask, type Fault, type Outcome, refuse } from '../fault.ts';
import type { DateOrder } from '../wishes.ts';
import type { RawPoint } from './series-rows.ts';

type Dated = Pick<RawPoint, 'line' | 'periodText' | 'reading'>;

const fits = (order: DateOrder) => (point: Dated) => point.reading[order] !== undefined;
const isOpen = ({ reading }: Dated): boolean =>
  reading.dmy !== undefined && reading.mdy !== undefined && reading.dmy.text !== reading.mdy.text;

/**
 * Whether days or months come first in dates such as `03/04/2026`: one date of the column that only fits one way decides for all.
 * @returns the order, where it matters, and each point's period
 */
export function datePeriods(
  points: readonly Dated[],
  told: DateOrder | undefined,
): Outcome<{ order: DateOrder | undefined; periods: Period[] }> {
  const open = points.find(isOpen);
  const possible = (['dmy', 'mdy'] as const).filter((order) => points.every(fits(order)));
  const decided = told ?? (possible.length === 1 || !open ? possible[0] : undefined);
  if (decided === undefined && open && possible.length === 2)
    return ask({ decision: 'dates', example: open.periodText, choices: possible });
  const order = decided ?? 'dmy';
  const faults = points
    .filter((point) => !fits(order)(point))
    .map(({ line, periodText }): Fault => ({ code: 'dates-contradict', line, text: periodText, expected: [order] }));
  if (faults.length > 0) return refuse(...faults);
  return {
    result: { order: open || possible.length === 1 ? order : undefined, periods: points.flatMap(({ reading }) => reading[order] ?? []) },
  };
}
