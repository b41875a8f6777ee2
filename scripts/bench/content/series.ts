import type { Random } from './random.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** The last full month and quarter before the day on which freshness is judged. */
const last = { year: 2026, month: 10, quarter: 3 };

function month(back: number): string {
  const months = last.year * 12 + last.month - 1 - back;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

function quarter(back: number): string {
  const quarters = last.year * 4 + last.quarter - 1 - back;
  return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
}

export type Spacing = 'month' | 'quarter';

/** So many periods, the earliest first. */
export const periods = (spacing: Spacing, count: number): string[] =>
  Array.from({ length: count }, (_, index) => (spacing === 'month' ? month : quarter)(count - 1 - index));

/** Values that wander from one number to the other, with one decimal. */
export const values = ({ int }: Random, from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round((from + ((to - from) * index) / (count - 1) + int(-10, 10) / 20) * 10) / 10);

const csv = (rows: readonly (readonly (string | number)[])[]): string => `${rows.map((row) => row.join(',')).join('\n')}\n`;

/** A series as CSV; with channels, each period has the total and a row for each of two channels. */
export function seriesCsv(when: readonly string[], numbers: readonly number[], byChannel: boolean): string {
  const rows = when.map((period, index) => [period, numbers[index] ?? 0] as const);
  if (!byChannel) return csv([['period', 'value'], ...rows]);
  const shares = [
    ['', 1],
    ['instagram', 0.6],
    ['linkedin', 0.4],
  ] as const;
  const split = rows.flatMap(([period, value]) => shares.map(([channel, share]) => [period, (value * share).toFixed(1), channel]));
  return csv([['period', 'value', 'channel'], ...split]);
}

/** The data beside a piece of evidence. */
export const evidenceCsv = ({ int }: Random): string =>
  csv([['label', 'value'], ...Array.from({ length: 6 }, (_, index) => [`Gruppe ${index + 1}`, int(5, 95)])]);
