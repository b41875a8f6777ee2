import { type ItemState, type Run, type Stamped, stateOf } from './run.ts';

/** The later one; at the same time the greater text, so that everybody who merges comes to the same. */
const later = (a: Stamped, b: Stamped): Stamped => (a[1] > b[1] || (a[1] === b[1] && a[0] >= b[0]) ? a : b);

const mergeItems = (a: ItemState, b: ItemState): ItemState => ({
  text: later(a.text, b.text),
  answer: later(a.answer, b.answer),
  note: later(a.note, b.note),
});

/** Two states of one run as one: of every item the later answer, note and wording, whichever comes first. */
export function mergeRuns(a: Run, b: Run): Run {
  const ids = new Set([...a.items.keys(), ...b.items.keys()]);
  return {
    ...a,
    name: later(a.name, b.name),
    items: new Map([...ids].map((id) => [id, mergeItems(stateOf(a, id), stateOf(b, id))])),
  };
}
