import type { Entry } from '../../model/entry.ts';
import { parsePeriod } from '../../model/period.ts';
import { type FieldChange, topField } from '../../review/review.ts';
import type { Part, Sentence } from '../../review/sentence.ts';
import { fieldSentence, keyOf } from './field-sentences.ts';
import type { Teller } from './teller.ts';
import { valueWords } from './value-words.ts';

/** So many new values are told one by one; a whole series in a sentence. */
const mostTold = 3;

/** `2026-Q2 · Instagram` in words. */
function periodPart({ at }: FieldChange, { format }: Teller): Part {
  const item = at[1];
  const [period = '', ...part] = (item && 'item' in item ? item.item : '').split(' · ');
  return { value: [parsePeriod(period) ? format.period(period) : period, ...part].join(' · ') };
}

function unitOf(entry: Entry): { unit: string; decimals: number } | undefined {
  if (entry.kind === 'kpi') return entry.data;
  return entry.kind === 'channel' && entry.data.reachUnit !== undefined ? { unit: entry.data.reachUnit, decimals: 0 } : undefined;
}

function one(change: FieldChange, entry: Entry, teller: Teller): Sentence {
  const { series } = teller.words.review;
  const { before, after } = change;
  const period = periodPart(change, teller);
  const place = { kind: entry.kind, key: keyOf(change), kpi: unitOf(entry) };
  const [was, is] = [valueWords(before, place, teller), valueWords(after, place, teller)];
  if (place.key === 'series.note') return teller.words.review.field.changed(series.note(period), was, is);
  if (before === undefined) return series.added(period, is);
  return after === undefined ? series.removed(period, was) : series.corrected(period, was, is);
}

type Many = (count: number, from: Part, to: Part) => Sentence;

function several(changes: readonly FieldChange[], entry: Entry, teller: Teller, many: Many): readonly Sentence[] {
  const [first, last] = [changes[0], changes.at(-1)];
  if (changes.length <= mostTold || !first || !last) return changes.map((change) => one(change, entry, teller));
  return [many(changes.length, periodPart(first, teller), periodPart(last, teller))];
}

/** What became of the numbers beside an entry: corrected ones each by itself, since they change what was known. */
export function seriesSentences(changes: readonly FieldChange[], entry: Entry, teller: Teller): readonly Sentence[] {
  const { series } = teller.words.review;
  const values = changes.filter((change) => topField(change) === 'series');
  const added = values.filter((change) => change.before === undefined && keyOf(change) === 'series.value');
  const removed = values.filter((change) => change.after === undefined && keyOf(change) === 'series.value');
  const corrected = values.filter((change) => !added.includes(change) && !removed.includes(change));
  const rows = changes.filter((change) => !values.includes(change));
  return [
    ...corrected.map((change) => one(change, entry, teller)),
    ...several(added, entry, teller, series.manyAdded),
    ...several(removed, entry, teller, series.manyRemoved),
    ...rows.map((change) => fieldSentence(change, entry, teller)),
  ];
}
