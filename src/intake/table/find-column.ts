import type { Fault } from '../fault.ts';
import type { FoundTable } from './find-table.ts';

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Names that mean the same dimension in German and English. */
const aliases: readonly (readonly string[])[] = [
  ['kanal', 'channel'],
  ['kanäle', 'channels'],
  ['land', 'country'],
  ['sprache', 'language'],
  ['gerät', 'device'],
  ['quelle', 'source'],
  ['kampagne', 'campaign'],
  ['produkt', 'product'],
  ['abteilung', 'department'],
];

export const isSameName = (one: string, other: string): boolean =>
  plain(one) === plain(other) || aliases.some((names) => names.includes(plain(one)) && names.includes(plain(other)));

/** The place of the column with that name, whatever its case. */
export function placeOf({ columns }: FoundTable, name: string): number {
  const exact = columns.indexOf(name);
  return exact >= 0 ? exact : columns.findIndex((column) => plain(column) === plain(name));
}

/** A fault for each name that no column has. */
export const unknownColumns = (table: FoundTable, names: readonly (string | undefined)[]): Fault[] =>
  names.flatMap((name): Fault[] =>
    name === undefined || placeOf(table, name) >= 0 ? [] : [{ code: 'no-such-column', text: name, expected: table.columns }],
  );
