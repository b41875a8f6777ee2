import { byKeys } from './both.ts';
import { isList, isMapping, namedItems } from './named-items.ts';
import type { FieldChange, Json } from './review.ts';

/** How often text is wrapped, and whether its block ends with a line, is not what it says. */
export const said = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const isNothing = (value: Json): boolean =>
  value === undefined || (isList(value) && value.length === 0) || (isMapping(value) && Object.values(value).every(isNothing));

const isSame = (before: Json, after: Json): boolean =>
  before === after || (typeof before === 'string' && typeof after === 'string' && said(before) === said(after));

/** Items of a section keep their ids when its heading is reworded: then it is the same section. */
const idsIn = (section: Json): readonly Json[] => {
  const items = isMapping(section) ? section['items'] : undefined;
  return isList(items) ? items.map((item) => (isMapping(item) ? item['id'] : undefined)) : [];
};

const shareItems = (a: Json, b: Json): boolean => {
  const ids = new Set(idsIn(a));
  return idsIn(b).some((id) => id !== undefined && ids.has(id));
};

/** Gives what was retitled the name that it had. */
function underOldNames(before: ReadonlyMap<string, Json>, after: ReadonlyMap<string, Json>): ReadonlyMap<string, Json> {
  const gone = new Map([...before].filter(([name]) => !after.has(name)));
  return new Map(
    [...after].map(([name, item]) => {
      const old = before.has(name) ? undefined : [...gone].find(([, was]) => shareItems(was, item))?.[0];
      if (old !== undefined) gone.delete(old);
      return [old ?? name, item];
    }),
  );
}

type At = FieldChange['at'];

function listChanges(at: At, before: readonly Json[], after: readonly Json[]): FieldChange[] {
  const was = namedItems(before);
  return byKeys(was, underOldNames(was, namedItems(after))).flatMap(([name, a, b]) => valueChanges([...at, { item: name }], a, b));
}

function mappingChanges(at: At, before: Readonly<Record<string, Json>>, after: Readonly<Record<string, Json>>): FieldChange[] {
  const fields = byKeys(new Map(Object.entries(before)), new Map(Object.entries(after)));
  return fields.flatMap(([key, a, b]) => valueChanges([...at, { field: key }], a, b));
}

/** What differs between two values, each at its place; what is missing on one side is told whole. */
export function valueChanges(at: At, before: Json, after: Json): FieldChange[] {
  if (isNothing(before) && isNothing(after)) return [];
  if (isMapping(before) && isMapping(after)) return mappingChanges(at, before, after);
  const [was, is] = [before ?? [], after ?? []];
  if (isList(was) && isList(is)) return listChanges(at, was, is);
  return isSame(before, after) ? [] : [{ at, before, after }];
}
