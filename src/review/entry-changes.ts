import type { Entry } from '../model/entry.ts';
import { bodyChanges } from './body-sections.ts';
import { valueChanges } from './field-changes.ts';
import type { FieldChange, Json } from './review.ts';
import { seriesChanges } from './series-values.ts';

/** Frontmatter as plain data: schemas give nothing else. */
const plain = (data: object): Json => data as Json;

/** Everything in which two versions of an entry differ in meaning. */
export const entryChanges = (before: Entry, after: Entry): readonly FieldChange[] => [
  ...valueChanges([], plain(before.data), plain(after.data)),
  ...seriesChanges(before, after),
  ...bodyChanges(before, after),
];

export const configChanges = (before: object, after: object): readonly FieldChange[] => valueChanges([], plain(before), plain(after));
