import { isNumber, isPeriod, isSurePeriod, isYear } from '../cells/cell-kind.ts';
import type { SourceRow } from '../read/source.ts';
import type { Look } from './find-table.ts';

const filled = ({ cells }: SourceRow) => cells.filter(({ text }) => text !== '');

/** Several names, and nothing that is a value. */
const isNames = (row: SourceRow): boolean =>
  filled(row).length > 1 && filled(row).every((cell) => !isSurePeriod(cell) && (!isNumber(cell) || isYear(cell)));

/** A series has a period and a value in each line. */
export function seriesLook(unit: string | undefined): Look {
  const isData = ({ cells }: SourceRow) => {
    const sure = cells.findIndex(isSurePeriod);
    const period = sure >= 0 ? sure : cells.findIndex(isPeriod);
    return period >= 0 && cells.some((cell, index) => index !== period && isNumber(cell, unit));
  };
  return { isData, isHeader: (row) => isNames(row) && !isData(row) };
}

/** Data of evidence has a value, and a cell that says what of, in each line; a line whose only numbers are years names the columns. */
export const evidenceLook = (unit: string | undefined): Look => ({
  isData: (row) => filled(row).length > 1 && filled(row).some((cell) => isNumber(cell, unit) && !isYear(cell)),
  isHeader: (row) => isNames(row) && filled(row).filter(isYear).length !== 1,
});
