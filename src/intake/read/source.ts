import type { Day } from '../../model/calendar.ts';

/** A cell of an export. A spreadsheet knows which of its cells are numbers or days; in text everything is text. */
export interface Cell {
  readonly text: string;
  readonly number?: number;
  readonly day?: Day;
  readonly isPercent?: boolean;
}

/** `line` counts from 1, as the program shows it that opens the file. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export const encodings = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'Windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const separators = ['\t', ';', '|', ','] as const;
export type Separator = (typeof separators)[number];

export type Form = { readonly kind: 'text'; readonly encoding: Encoding; readonly separator: Separator } | { readonly kind: 'workbook' };

/** A text file is a source with one sheet that has no name. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

export interface Source {
  readonly form: Form;
  readonly sheets: readonly Sheet[];
}

export const blank: Cell = { text: '' };

/** More than any export of a series by days has; looking at more would take minutes and gigabytes. */
export const most = { rows: 250_000, cells: 2_000_000 } as const;

export const isTooLong = ({ rows }: Pick<Sheet, 'rows'>): boolean =>
  rows.length > most.rows || rows.reduce((sum, { cells }) => sum + cells.length, 0) > most.cells;

export const isBlankRow = ({ cells }: SourceRow): boolean => cells.every(({ text }) => text === '');
