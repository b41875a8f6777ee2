import { type Answer, answersOf, type Checklist, itemsOf, type ListItem } from './checklist.ts';

/** A value, and when it was set in milliseconds since 1970; of two, the later one counts. */
export type Stamped = readonly [value: string, at: number];

/** What a run holds of an item: its wording when it was last answered or seen, the answer, and a note. Nothing is an empty text. */
export const parts = ['text', 'answer', 'note'] as const;
export type Part = (typeof parts)[number];
export type ItemState = Readonly<Record<Part, Stamped>>;

/** One time of working through a checklist. Items are known by their ids alone, so that a run outlives edits of the list. */
export interface Run {
  readonly checklist: string;
  readonly id: string;
  readonly name: Stamped;
  readonly items: ReadonlyMap<string, ItemState>;
}

const never: Stamped = ['', 0];
export const untouched: ItemState = { text: never, answer: never, note: never };

export const stateOf = ({ items }: Run, id: string): ItemState => items.get(id) ?? untouched;

/** What is answered, as far as a list of this type knows the answer. */
export function answerOf(run: Run, { type }: Pick<Checklist, 'type'>, id: string): Answer | '' {
  const [answer] = stateOf(run, id).answer;
  return answersOf[type].find((known) => known === answer) ?? '';
}

/** When a run was last changed. */
export const changedAt = ({ name, items }: Run): number =>
  [...items.values()].flatMap((state) => parts.map((part) => state[part][1])).reduce((latest, at) => Math.max(latest, at), name[1]);

/** The time of the next change: a clock that goes wrong, here or where the run came from, must not make changes that never count. */
const nextTime = (run: Run, now: number): number => Math.max(now, changedAt(run) + 1);

/** What is to become of an item. */
export type Change = Readonly<Partial<Record<Part, string>>>;

const changed = (state: ItemState, change: Change, at: number): ItemState => {
  const set = (part: Part): Stamped => (change[part] === undefined || change[part] === state[part][0] ? state[part] : [change[part], at]);
  return { text: set('text'), answer: set('answer'), note: set('note') };
};

/** Changes items all at one time; what has that value already keeps its time. */
export function changeItems(run: Run, changes: ReadonlyMap<string, Change>, now: number): Run {
  const at = nextTime(run, now);
  const items = new Map(run.items);
  for (const [id, change] of changes) items.set(id, changed(stateOf(run, id), change, at));
  return { ...run, items };
}

/** An answer is given to the item as it reads now; a note may have been written on what it said before. */
export function answerItem(run: Run, { id, text }: ListItem, change: Pick<Change, 'answer' | 'note'>, now: number): Run {
  const isNew = stateOf(run, id).text[0] === '';
  return changeItems(run, new Map([[id, isNew || change.answer !== undefined ? { ...change, text } : change]]), now);
}

/** Longer ones come from nobody who means well. */
export const mostName = 200;

export function renameRun(run: Run, name: string, now: number): Run {
  const short = name.slice(0, mostName).toWellFormed();
  return short === run.name[0] ? run : { ...run, name: [short, nextTime(run, now)] };
}

/** From now on the list as it is today is known: nothing in it is new or reworded. */
export const acknowledge = (run: Run, list: Checklist, now: number): Run =>
  changeItems(run, new Map(itemsOf(list).map(({ id, text }) => [id, { text }])), now);

export const startRun = (list: Checklist, id: string, name: string, now: number): Run =>
  acknowledge({ checklist: list.id, id, name: [name, now], items: new Map() }, list, now);

/** Takes back every answer and note. */
export const clearRun = (run: Run, now: number): Run =>
  changeItems(run, new Map([...run.items.keys()].map((id) => [id, { answer: '', note: '' }])), now);

const isSame = (a: Stamped, b: Stamped): boolean => a[0] === b[0] && a[1] === b[1];

/** Takes back what changed between two states of a run, but for what has changed again since then, maybe in another tab. */
export function undoChange(run: Run, before: Run, after: Run, now: number): Run {
  const former = (id: string): Change => {
    const [is, was, made] = [run, before, after].map((of) => stateOf(of, id)) as [ItemState, ItemState, ItemState];
    return Object.fromEntries(parts.filter((part) => isSame(is[part], made[part])).map((part) => [part, was[part][0]]));
  };
  const undone = changeItems(run, new Map([...run.items.keys()].map((id) => [id, former(id)])), now);
  return isSame(run.name, after.name) ? renameRun(undone, before.name[0], now) : undone;
}

/** Whether there is anything in a run that would be missed. */
export const isTouched = ({ items }: Run): boolean => [...items.values()].some(({ answer, note }) => answer[0] !== '' || note[0] !== '');
