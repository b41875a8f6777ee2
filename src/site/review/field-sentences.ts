import type { Entry } from '../../model/entry.ts';
import { wordsOfSection } from '../../review/body-sections.ts';
import { said } from '../../review/field-changes.ts';
import type { FieldChange, Json } from '../../review/review.ts';
import { type Part, type Sentence, say } from '../../review/sentence.ts';
import { wordingOf } from '../../review/wording.ts';
import { kindNamedBy, type Place } from './named-values.ts';
import type { Teller } from './teller.ts';
import { labelOf, valueWords } from './value-words.ts';

export const keyOf = ({ at }: Pick<FieldChange, 'at'>): string =>
  at.flatMap((segment) => ('field' in segment ? [segment.field] : [])).join('.');

/** The field above an item, and its name. */
interface Item {
  readonly key: string;
  readonly name: string;
}

/** The innermost item of a list that a change lies in. */
function itemOf({ at }: FieldChange): Item | undefined {
  const index = at.findLastIndex((segment) => 'item' in segment);
  const segment = at[index];
  return segment && 'item' in segment ? { key: keyOf({ at: at.slice(0, index) }), name: segment.item } : undefined;
}

function itemPart({ key, name }: Item, teller: Teller): Part {
  const kind = kindNamedBy(key);
  return kind ? { entry: teller.name(kind, name) } : { value: name };
}

/** A number’s unit: the KPI’s own, or that of the KPI which the item is about. */
function unitAt(change: FieldChange, entry: Entry | undefined, teller: Teller): Place['kpi'] {
  const item = itemOf(change);
  if (item && kindNamedBy(item.key) === 'kpi') return teller.measured(item.name);
  return entry?.kind === 'kpi' && /^(target|baseline)\b/.test(keyOf(change)) ? entry.data : undefined;
}

const isScalar = (value: Json): boolean => value === undefined || typeof value !== 'object';

/** Words of a list are told by themselves, items with fields of their own by what they are about. */
const namesItself = ({ at, before, after }: FieldChange): boolean => {
  const last = at.at(-1);
  return last !== undefined && 'item' in last && isScalar(before) && isScalar(after);
};

function labelWords(change: FieldChange, teller: Teller): Sentence {
  const label = labelOf(keyOf(change), teller);
  const item = namesItself(change) ? undefined : itemOf(change);
  return item ? teller.words.review.field.of(label, [itemPart(item, teller)]) : [label];
}

/** Longer texts are told by what was reworded in them. */
const shortText = 40;

const isText = (value: Json, words: Sentence): value is string =>
  typeof value === 'string' && words.some((part) => typeof part === 'object' && 'quote' in part);

/** What became of one field. */
export function fieldSentence(change: FieldChange, entry: Entry | undefined, teller: Teller): Sentence {
  const { field } = teller.words.review;
  const { before, after } = change;
  const place: Place = { kind: entry?.kind ?? 'playbook', key: keyOf(change), kpi: unitAt(change, entry, teller) };
  const label = labelWords(change, teller);
  const [was, is] = [valueWords(before, place, teller), valueWords(after, place, teller)];
  if (before === undefined) return field.added(label, is);
  if (after === undefined) return field.removed(label, was);
  if (isText(before, was) && isText(after, is) && Math.max(before.length, after.length) > shortText)
    return field.reworded(label, { wording: wordingOf(said(before), said(after)) });
  return field.changed(label, was, is);
}

/** What became of one section of a body, in its words. */
export function bodySentence({ at, before, after }: FieldChange, entry: Entry | undefined, { words }: Teller): Sentence {
  const { body, field } = words.review;
  const [, item, heading] = at;
  if (heading) return body.retitled({ quote: String(before) }, { quote: String(after) });
  const opening = entry && entry.outline.headings.length > 0 ? body.opening : body.whole;
  const section = item && 'item' in item ? body.section({ quote: item.item }) : [opening];
  const [was, is] = [before, after].map((text) => wordsOfSection(String(text ?? '')));
  if (before === undefined) return is ? say`${body.added(section)}: ${{ quote: is }}` : body.added(section);
  if (after === undefined) return body.removed(section);
  return was === is ? body.unseen(section) : field.reworded(section, { wording: wordingOf(was ?? '', is ?? '') });
}
