import type { Entry } from '../model/entry.ts';
import { partNameOf } from '../model/series.ts';
import { byKeys } from './both.ts';
import { valueChanges } from './field-changes.ts';
import { byName } from './named-items.ts';
import type { FieldChange, Json } from './review.ts';

type Named = ReadonlyMap<string, Json>;

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Values by period and part: `2026-Q2`, `2026-Q2 · Instagram`. */
function seriesValues({ series }: Entry): Named {
  const named = byName(series?.rows ?? [], (row) => joined(row.period, partNameOf(row)));
  return new Map([...named].map(([name, { value, note }]) => [name, { value, ...(note !== undefined && { note }) }]));
}

function rowValues({ rows }: Entry): Named {
  const named = byName(rows ?? [], ({ label, series }) => joined(label, series));
  return new Map([...named].map(([name, { value }]) => [name, { value }]));
}

/** A row that is new or gone is told by its value, so that every change of a series reads the same. */
const changesIn = (field: string, before: Named, after: Named): FieldChange[] =>
  byKeys(before, after).flatMap(([name, a = {}, b = {}]) => valueChanges([{ field }, { item: name }], a, b));

/** The values beside an entry that were added, corrected or taken away. */
export const seriesChanges = (before: Entry, after: Entry): readonly FieldChange[] => [
  ...changesIn('series', seriesValues(before), seriesValues(after)),
  ...changesIn('rows', rowValues(before), rowValues(after)),
];
