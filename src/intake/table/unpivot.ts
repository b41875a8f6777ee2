import { isNumber, isSurePeriod, saysTotal } from '../cells/cell-kind.ts';
import { blank, type Cell, isBlankRow, type SourceRow } from '../read/source.ts';

/** Where periods head the columns: the places of those, and of the columns before them that say what the line is of. */
interface Across {
  readonly header: number;
  readonly periods: readonly number[];
  readonly labels: readonly number[];
}

function acrossAt(rows: readonly SourceRow[], header: number): Across | undefined {
  const cells = rows[header]?.cells ?? [];
  const places = [...cells.keys()];
  const periods = places.filter((index) => isSurePeriod(cells[index] ?? blank));
  if (periods.length < 2) return undefined;
  const next = rows.find((row, index) => index > header && !isBlankRow(row));
  const isHeaded = next !== undefined && periods.some((index) => isNumber(next.cells[index] ?? blank)) && !next.cells.some(isSurePeriod);
  const labels = places.filter((index) => !periods.includes(index) && !saysTotal(cells[index]?.text ?? ''));
  return isHeaded ? { header, periods, labels } : undefined;
}

/** A header stands among the first lines, or nowhere. */
const mostAbove = 100;

/**
 * Turns a sheet whose columns are headed by periods into one line for each value, with the columns `period` and `value`; other sheets
 * stay as they are.
 */
export function unpivot(rows: readonly SourceRow[]): { rows: readonly SourceRow[]; isTurned: boolean } {
  const at = rows.slice(0, mostAbove).findIndex((_, index) => acrossAt(rows, index) !== undefined);
  const across = acrossAt(rows, at);
  const header = rows[at];
  if (!across || !header) return { rows, isTurned: false };
  const cell = (row: SourceRow, index: number): Cell => row.cells[index] ?? blank;
  const line = (row: SourceRow, ...more: Cell[]): SourceRow => ({
    line: row.line,
    cells: [...across.labels.map((index) => cell(row, index)), ...more],
  });
  const turned = rows
    .slice(at + 1)
    .filter((row) => !isBlankRow(row))
    .flatMap((row) => across.periods.map((index) => line(row, cell(header, index), cell(row, index))));
  return { rows: [...rows.slice(0, at), line(header, { text: 'period' }, { text: 'value' }), ...turned], isTurned: true };
}
