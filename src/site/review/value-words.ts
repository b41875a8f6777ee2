import { isDay } from '../../model/calendar.ts';
import { parseDuration } from '../../model/duration.ts';
import type { Kind } from '../../model/kinds.ts';
import { parsePeriod } from '../../model/period.ts';
import { isList, isMapping } from '../../review/named-items.ts';
import type { Json } from '../../review/review.ts';
import { join, type Part, type Sentence } from '../../review/sentence.ts';
import { decimalsOf } from '../decimals.ts';
import type { Messages } from '../messages/index.ts';
import type { Teller } from './teller.ts';

/** Where a value stands: in an entry of a kind, under these fields. */
export interface Place {
  readonly kind: Kind | 'playbook';
  /** The fields on the way, joined: `supports.because`. */
  readonly key: string;
  /** The KPI whose unit numbers here have, where they have one. */
  readonly kpi?: { readonly unit: string; readonly decimals: number } | undefined;
}

/** Fields that name an entry, by the last of them. */
const entryFields: Readonly<Record<string, Kind>> = {
  goal: 'goal',
  goals: 'goal',
  supports: 'goal',
  kpi: 'kpi',
  kpis: 'kpi',
  effects: 'kpi',
  evidence: 'evidence',
  department: 'department',
  partners: 'department',
  objection: 'objection',
  measure: 'measure',
  guide: 'guide',
  checklist: 'checklist',
};

/** The kind of the entries that a field names. */
export const kindNamedBy = (key: string): Kind | undefined => {
  const last = key.slice(key.lastIndexOf('.') + 1);
  return Object.hasOwn(entryFields, last) ? entryFields[last] : undefined;
};

type Table = Readonly<Record<string, string>>;

const typesOf = (kind: Place['kind'], words: Messages): Table =>
  kind === 'evidence' || kind === 'checklist' || kind === 'measure' || kind === 'channel' ? words[kind].types : {};

/** Words that stand for a value of a closed list. */
function tableOf({ kind, key }: Place, words: Messages): Table {
  const tables: Readonly<Record<string, Table>> = {
    status: words.entryStatus,
    direction: words.kpi.direction,
    frequency: words.kpi.frequency,
    timing: words.kpi.timing,
    effort: words.measure.efforts,
    state: words.channel.states,
    'outcome.state': words.measure.outcomes,
    'clearances.state': words.clearance.state,
    'clearances.by': words.clearance.by,
    'stakeholders.stance': words.department.stances,
    type: typesOf(kind, words),
  };
  return Object.hasOwn(tables, key) ? (tables[key] ?? {}) : {};
}

const roleFields: ReadonlySet<string> = new Set(['owner', 'lead', 'agreed.by', 'sections.items.role']);
/** Fields whose years and months are periods, not numbers. */
const periodFields: ReadonlySet<string> = new Set(['baseline.period', 'target.by', 'breaks.period']);

/** A title for an id that the playbook itself gives one to. */
function titleIn(key: string, id: string, { config }: Teller): string | undefined {
  if (roleFields.has(key)) return config.roles.find((role) => role.id === id)?.title;
  return key === 'level' ? config.levels.find((level) => level.id === id)?.title : undefined;
}

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
  const table = tableOf(place, teller.words);
  const named = (Object.hasOwn(table, text) ? table[text] : undefined) ?? titleIn(place.key, text, teller);
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
