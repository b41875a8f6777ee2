import type { Entry } from '../model/entry.ts';
import type { Locale } from '../model/schemas/config.ts';
import { typeset } from '../typography/typeset.ts';

/** Fields that hold sentences, in entries of any kind. All others hold ids, addresses, names and signs, which stay as they are. */
const prose: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'because', 'purpose', 'note', 'help', 'text'],
  ...['quote', 'variants', 'raisedBy', 'concern', 'explore', 'answer', 'ingredients', 'concede', 'avoid', 'nextStep'],
  ...['question', 'definition', 'limitations', 'method', 'finding', 'sideEffects', 'lasts', 'stopIf', 'interest', 'interests'],
]);

function setField(value: unknown, name: string, locale: Locale): unknown {
  if (typeof value === 'string') return prose.has(name) ? typeset(value, locale) : value;
  if (Array.isArray(value)) return value.map((item) => setField(item, name, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, setField(inner, key, locale)]));
}

/** An entry whose sentences are set as printers do, for its page. Reports and files for other programs take it as it is written, and the search finds by that. */
export const typesetEntry = <One extends Entry>(entry: One, locale: Locale): One => ({
  ...entry,
  data: setField(entry.data, '', locale) as One['data'],
});
