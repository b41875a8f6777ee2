import { plainNumber } from './plain-number.ts';
import { isBlank, joinRecords, meaning, type RawRecord, splitRecords, withText, written } from './raw-csv.ts';
import { type Placed, weave } from './weave.ts';

/** The cells that say what a value is of, by column; a column that is not named is empty. */
export type Key = Readonly<Record<string, string>>;

/** A value for a file of comma-separated rows. */
export interface Item {
  readonly key: Key;
  readonly value: number;
}

export interface Layout {
  /** The header of a file that is not there yet. */
  readonly header: readonly string[];
  /** Which columns tell rows apart. */
  readonly isKey: (column: string) => boolean;
  /** What tells the order of two rows, where the file has an order. */
  readonly place?: (key: Key) => string;
}

export interface MergedRows<I extends Item> {
  readonly added: readonly I[];
  readonly same: number;
  readonly differing: readonly { readonly item: I; readonly before: number }[];
  readonly text: string;
}

/** Sums of decimals differ in the last digit from what somebody wrote; that is no other value. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

/** An existing file in parts: what stands before the rows, its columns, and its rows. */
interface Sheet {
  readonly mark: string;
  readonly head: readonly RawRecord[];
  readonly rows: readonly RawRecord[];
  readonly columns: readonly string[];
  /** How its lines end. */
  readonly end: string;
}

function sheetOf(existing: string | undefined, { header }: Layout): Sheet {
  const mark = existing?.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = existing?.slice(mark.length) ?? '';
  const records = splitRecords(text.trim() === '' ? `${header.map(written).join(',')}\n` : text);
  const at = records.findIndex((record) => !isBlank(record));
  const columns = records[at]?.cells.map(meaning) ?? [];
  return { mark, head: records.slice(0, at + 1), rows: records.slice(at + 1), columns, end: records[at]?.end || '\n' };
}

/** The sheet with further columns, whose cells are empty in the rows that are there. */
function widened(sheet: Sheet, names: readonly string[]): Sheet {
  if (names.length === 0) return sheet;
  const wider = (texts: readonly string[]) => (record: RawRecord) =>
    isBlank(record) ? record : { ...record, cells: [...record.cells, ...texts.map(written)] };
  const empty = names.map(() => '');
  return { ...sheet, head: sheet.head.map(wider(names)), rows: sheet.rows.map(wider(empty)), columns: [...sheet.columns, ...names] };
}

/** @throws RangeError when two items stand for the same row */
function byKey<I extends Item>(items: readonly I[], idOf: (key: Key) => string): Map<string, I> {
  const found = new Map<string, I>();
  for (const item of items) {
    const id = idOf(item.key);
    if (found.has(id)) throw new RangeError(`two values for ${Object.values(item.key).filter(Boolean).join(', ')}`);
    found.set(id, item);
  }
  return found;
}

const withEnds = (records: readonly RawRecord[], end: string): RawRecord[] =>
  records.map((record, index) => (record.end === '' && index < records.length - 1 ? { ...record, end } : record));

interface Pass<I extends Item> {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly replace: boolean;
  readonly idOf: (key: Key) => string;
  /** Items that no row has been found for yet. */
  readonly left: Map<string, I>;
  readonly differing: { readonly item: I; readonly before: number }[];
  same: number;
}

/** An existing row, with the new value of its item where that differs and may replace it. */
function passRow<I extends Item>(record: RawRecord, pass: Pass<I>): Placed {
  const { sheet, layout, replace, idOf, left } = pass;
  if (isBlank(record)) return { record, place: undefined };
  const key = Object.fromEntries(sheet.columns.map((name, index) => [name, meaning(record.cells[index] ?? '')]));
  const place = layout.place?.(key) ?? '';
  const item = left.get(idOf(key));
  if (!item) return { record, place };
  left.delete(idOf(key));
  const before = Number(key['value']);
  if (isSame(before, item.value)) {
    pass.same += 1;
    return { record, place };
  }
  pass.differing.push({ item, before });
  const change = (raw: string, index: number) => (sheet.columns[index] === 'value' ? withText(raw, plainNumber(item.value)) : raw);
  return { record: replace ? { ...record, cells: record.cells.map(change) } : record, place };
}

function newRow({ key, value }: Item, { columns, end }: Sheet, { place }: Layout): Placed {
  const cells = columns.map((name) => (name === 'value' ? plainNumber(value) : written(key[name] ?? '')));
  return { record: { cells, end }, place: place?.(key) ?? '' };
}

/**
 * Merges values into comma-separated text that is clean; a line that does not change stays as it is written.
 * @throws RangeError when two items stand for the same row
 */
export function mergeRows<I extends Item>(
  existing: string | undefined,
  items: readonly I[],
  layout: Layout,
  replace: boolean,
): MergedRows<I> {
  const old = sheetOf(existing, layout);
  const named = [...new Set(items.flatMap(({ key }) => Object.keys(key)))];
  const more = named.filter((name) => !old.columns.includes(name));
  const sheet = widened(old, more);
  const keys = sheet.columns.filter(layout.isKey);
  const idOf = (key: Key): string => JSON.stringify(keys.map((name) => key[name] ?? ''));
  const pass: Pass<I> = { sheet, layout, replace, idOf, left: byKey(items, idOf), differing: [], same: 0 };
  const rows = sheet.rows.map((record) => passRow(record, pass));
  const added = [...pass.left.values()];
  const placed = added.map((item) => newRow(item, sheet, layout));
  const records = withEnds([...sheet.head, ...weave(rows, placed)], sheet.end);
  return { added, same: pass.same, differing: pass.differing, text: sheet.mark + joinRecords(records) };
}
