import { isDay } from '../../model/calendar.ts';
import { parseDuration } from '../../model/duration.ts';
import { parsePeriod } from '../../model/period.ts';
import { isList, isMapping } from '../../review/named-items.ts';
import type { Json } from '../../review/review.ts';
import { join, type Part, type Sentence } from '../../review/sentence.ts';
import { decimalsOf } from '../decimals.ts';
import { kindNamedBy, nameOfValue, type Place } from './named-values.ts';
import type { Teller } from './teller.ts';

/** Fields whose years and months are periods, not numbers. */
const periodFields: ReadonlySet<string> = new Set(['baseline.period', 'target.by', 'breaks.period']);
/** Fields that hold a duration. */
const durationFields: ReadonlySet<string> = new Set(['validFor', 'reviewEvery', 'review']);

/** `P1Y6M` as `1 Jahr, 6 Monate`. */
function durationWords(text: string, { words: { review }, format }: Teller): string {
  const { months, days } = parseDuration(text) ?? { months: 0, days: 0 };
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const told = [years > 0 ? review.years(years) : [], rest > 0 ? review.months(rest) : [], days > 0 ? review.days(days) : []].flat();
  return told.length === 0 ? text : format.list(told);
}

function textPart(text: string, place: Place, teller: Teller): Part {
  const named = nameOfValue(text, place, teller);
  if (named !== undefined) return { value: named };
  if (isDay(text)) return { value: teller.format.day(text) };
  if (periodFields.has(place.key) && parsePeriod(text)) return { value: teller.format.period(text) };
  if (durationFields.has(place.key)) return { value: durationWords(text, teller) };
  const kind = kindNamedBy(place.key);
  return kind ? { entry: teller.name(kind, text) } : { quote: text };
}

const numberPart = (value: number, { kpi }: Place, { format }: Teller): Part => ({
  value: kpi
    ? format.quantity(value, { unit: kpi.unit, decimals: Math.max(kpi.decimals, decimalsOf(value)) })
    : format.number(value, decimalsOf(value)),
});

/** A value in words; what holds others is told as a list of them, in words that say which is which. */
export function valueWords(value: Json, place: Place, teller: Teller): Sentence {
  const { field } = teller.words.review;
  if (value === undefined || value === null) return [field.nothing];
  if (typeof value === 'boolean') return [value ? field.yes : field.no];
  if (typeof value === 'number') return [numberPart(value, place, teller)];
  if (typeof value === 'string') return [textPart(value, place, teller)];
  if (isList(value))
    return join(
      value.map((item) => valueWords(item, place, teller)),
      ', ',
    );
  if (!isMapping(value)) return [];
  const inner = Object.entries(value).filter(([key, held]) => key !== 'id' && held !== undefined && !(isList(held) && held.length === 0));
  return join(
    inner.map(([key, held]) => {
      const under = { ...place, key: place.key === '' ? key : `${place.key}.${key}` };
      const kind = kindNamedBy(under.key);
      const label = kind ? [] : [`${labelOf(under.key, teller)} `];
      return [...label, ...valueWords(held, under, teller)];
    }),
    '; ',
  );
}

/** What a field is called; one that has no name of its own is called as it is written. */
export function labelOf(key: string, { words }: Teller): string {
  const labels: Readonly<Record<string, string>> = words.review.fields;
  return (Object.hasOwn(labels, key) ? labels[key] : undefined) ?? key;
}
