import type { Json } from './review.ts';

type Mapping = Readonly<Record<string, Json>>;

export const isMapping = (value: Json): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The fields that say what an item of a list is about, whichever it has. */
const naming = ['id', 'goal', 'kpi', 'check', 'period', 'role', 'by', 'objection', 'measure', 'guide', 'checklist', 'title'] as const;

/** `Kanäle und Werkzeuge` as `kanaele-und-werkzeuge`. */
function slugOf(text: string): string {
  const spelt = text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  const plain = spelt.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
}

/** What an item is about: itself when it is a word, else the field that names it. */
function nameOf(item: Json): string {
  if (!isMapping(item)) return String(item);
  const key = naming.find((field) => typeof item[field] === 'string');
  const name = key === undefined ? JSON.stringify(item) : String(item[key]);
  return key === 'title' ? slugOf(name) || name : name;
}

/** Names each thing; what has a name that was there already gets a number, `x #2`, in the order given. */
export function byName<T>(things: readonly T[], name: (thing: T) => string): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  const times = new Map<string, number>();
  for (const thing of things) {
    const own = name(thing);
    const count = (times.get(own) ?? 0) + 1;
    times.set(own, count);
    named.set(count === 1 ? own : `${own} #${count}`, thing);
  }
  return named;
}

export const namedItems = (items: readonly Json[]): ReadonlyMap<string, Json> => byName(items, nameOf);
