import { type Cell, DatabaseFault } from './answer.ts';

/** Longer texts are no name of a channel or region; they would only fill the memory. */
const mostCharacters = 500;

/** A database's value as a cell; integers keep all their digits. */
export function toCell(value: unknown, column: string): Cell {
  if (value === null || typeof value === 'number') return value;
  const text = typeof value === 'bigint' ? String(value) : value;
  if (typeof text === 'string' && text.length <= mostCharacters) return text;
  const found = typeof text === 'string' ? `text of ${text.length} characters` : 'bytes';
  throw new DatabaseFault({ message: `Unexpected ${found} in the column \`${column}\`, expected a number or a short text` });
}
