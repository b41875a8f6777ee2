import { parsePeriod } from '../../model/period.ts';
import type { Cell } from '../read/source.ts';
import { type NumberText, numberText } from './number-text.ts';
import { type Counted, isPeriodText, type PeriodReading, readPeriodText } from './period-text.ts';

/** What a cell means as a period; a spreadsheet's days need no reading. */
export function readingOf({ text, day }: Cell, what?: Counted): PeriodReading {
  if (day === undefined) return readPeriodText(text, what);
  const period = parsePeriod(day);
  return { dmy: period, mdy: period };
}

export const isPeriod = (cell: Cell): boolean => isPeriodText(readingOf(cell));

/** A period that can be nothing else: `2026` and `202611` may as well be numbers. */
export function isSurePeriod(cell: Cell): boolean {
  const reading = readingOf(cell);
  return isPeriodText(reading) && !reading.isBare;
}

/** A spreadsheet's number is one in any dialect. */
export const numberOf = (cell: Cell, unit?: string): NumberText | undefined => numberText(cell.text, unit);

export const isNumber = (cell: Cell, unit?: string): boolean =>
  cell.number !== undefined || (cell.day === undefined && !isSurePeriod(cell) && numberOf(cell, unit) !== undefined);

/** A year, which heads columns as often as it counts anything. */
export const isYear = ({ text }: Cell): boolean => /^(?:19|20|21)\d{2}$/.test(text);

const totalWords =
  /^(?:zwischen|grand |end)?(?:summe|gesamt|total|insgesamt|ergebnis|durchschnitt|mittelwert|average|sum|mean|median|Ø|∑|all|alle)(?:summe|ergebnis|wert)?(?:$|[\s:.,(–-])/i;

/** What heads a line or column that adds others up. */
export const saysTotal = (text: string): boolean => totalWords.test(text) || /\s(?:gesamt|insgesamt|summe|total|ergebnis)$/i.test(text);
