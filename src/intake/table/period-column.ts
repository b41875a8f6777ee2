import { isNumber, saysTotal } from '../cells/cell-kind.ts';
import { isGap } from '../cells/number-text.ts';
import type { Counted } from '../cells/period-text.ts';
import { ask, type Outcome, refuse } from '../fault.ts';
import { blank, type Cell, type SourceRow } from '../read/source.ts';
import type { Wishes } from '../wishes.ts';
import { type ColumnStats, isNamedYear } from './column-stats.ts';
import { placeOf } from './find-column.ts';
import type { FoundTable } from './find-table.ts';

/** Where the period stands: in one column, or the year in one and the rest in another. */
export interface PeriodColumn {
  readonly index: number;
  readonly yearIndex?: number;
  readonly counted?: Counted;
}

const periodNames =
  /^(?:period[ae]?n?|zeit(?:raum|punkt|abschnitt)?|datum|date|tag|day|monat|month|woche|week|kw|kalenderwoche|quartal|quarter|jahr|year|time(?:stamp)?|stichtag)\b/i;
const countedNames: readonly (readonly [RegExp, Counted])[] = [
  [/^(?:kw|woche|kalenderwoche|week|calendar week)\b/i, 'week'],
  [/^(?:monat|month|monatsname|month name)\b/i, 'month'],
  [/^(?:quartal|quarter)\b/i, 'quarter'],
];

const countedBy = (name: string): Counted | undefined => countedNames.find(([pattern]) => pattern.test(name))?.[1];

const columnAt = (index: number, name: string): PeriodColumn => {
  const counted = countedBy(name);
  return { index, ...(counted && { counted }) };
};

/** `Jahr;Monat;Wert`: the year in one column, the month's name or number in another. */
function besideYear(stats: readonly ColumnStats[]): PeriodColumn | undefined {
  const years = stats.filter(isNamedYear);
  const parts = stats.filter(({ name, isYear, isSurePeriod }) => !isYear && !isSurePeriod && countedBy(name) !== undefined);
  const [year, part] = [years[0], parts[0]];
  return years.length === 1 && parts.length === 1 && year && part
    ? { ...columnAt(part.index, part.name), yearIndex: year.index }
    : undefined;
}

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** The column of periods, when the file can tell it. */
export function periodColumn(table: FoundTable, stats: readonly ColumnStats[], { period }: Wishes): Outcome<PeriodColumn> {
  if (period !== undefined) return { result: columnAt(placeOf(table, period), period) };
  const sure = stats.filter(({ isSurePeriod }) => isSurePeriod);
  const named = (some: readonly ColumnStats[]) => some.filter(({ name }) => periodNames.test(name));
  const found = onlyOne(sure) ?? onlyOne(named(sure));
  if (found) return { result: columnAt(found.index, found.name) };
  if (sure.length > 1) return ask({ decision: 'period', example: '', choices: sure.map(({ name }) => name) });
  const beside = besideYear(stats);
  if (beside) return { result: beside };
  const bare = stats.filter(({ isPeriod }) => isPeriod);
  const only = onlyOne(named(bare)) ?? onlyOne(bare);
  if (only) return { result: columnAt(only.index, only.name) };
  return bare.length > 1
    ? ask({ decision: 'period', example: '', choices: bare.map(({ name }) => name) })
    : refuse({ code: 'no-period-column', expected: table.columns });
}

const isValueOrGap = (cell: Cell): boolean => isNumber(cell) || isGap(cell.text);
const saysTotalIn = ({ cells }: SourceRow): boolean => cells.some(({ text }) => saysTotal(text));

/** The cells that tell a row's period, with what is left out taken from above; a new year does not go on with the month of the old. */
function carried(row: SourceRow, { index, yearIndex = index }: PeriodColumn, above: SourceRow | undefined): readonly Cell[] {
  const isGiven = (place: number) => row.cells[place]?.text !== '';
  const isBare = !isGiven(index) && !isGiven(yearIndex);
  return row.cells.map((cell, place) => {
    const isCarried = (place === index && isBare) || (place === yearIndex && !isGiven(yearIndex));
    return isCarried ? (above?.cells[place] ?? cell) : cell;
  });
}

/**
 * Pivot tables say a period once and leave it out below, where another text tells the lines apart. Such lines get the period from above;
 * a line with nothing but a number stays without.
 */
export function withPeriodsBelow(table: FoundTable, column: PeriodColumn): { table: FoundTable; carried: number } {
  let above: SourceRow | undefined;
  const rows = table.rows.map((row) => {
    if (saysTotalIn(row) || row.cells.every(isValueOrGap)) return row;
    above = { ...row, cells: carried(row, column, above) };
    return above;
  });
  const isCarried = (row: SourceRow, at: number) => periodCell(row, column).text !== periodCell(table.rows[at] ?? row, column).text;
  return { table: { ...table, rows }, carried: rows.filter(isCarried).length };
}

/** The cell that tells a row's period, put together where year and month stand apart. */
export function periodCell({ cells }: SourceRow, { index, yearIndex }: PeriodColumn): Cell {
  const cell = cells[index] ?? blank;
  if (yearIndex === undefined) return cell;
  const year = cells[yearIndex]?.text ?? '';
  if (cell.text === '' || year === '') return { text: cell.text || year };
  return { text: /^\d{1,2}$/.test(cell.text) ? `${cell.text}/${year}` : `${cell.text} ${year}` };
}
