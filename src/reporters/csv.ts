import type { Cell, DataTable } from '../model/data-table.ts';

const isNumber = (text: string): boolean => /^[-+]?\d+(\.\d+)?$/.test(text);

/**
 * Spreadsheets take text for a formula that begins with one of these signs, also after what some of them cut cells at, whatever
 * the quotation marks: German ones at semicolons. An apostrophe before it keeps it text.
 */
const formula = /(^|[;\t\r\n])([\s"']*)(?=[=+\-@＝＋－＠])/g;

/** Text that no spreadsheet runs; numbers, negative ones too, stay as they are. */
const harmless = (text: string): string => (isNumber(text) ? text : text.replace(formula, "$1$2'"));

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const written = (cell: Cell): string => (typeof cell === 'string' ? quoted(harmless(cell)) : cell === null ? '' : String(cell));

/** Comma-separated text after RFC 4180, with the columns' names first. */
export const renderCsv = ({ columns, rows }: DataTable): string =>
  [columns.map(({ name }) => name), ...rows].map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
