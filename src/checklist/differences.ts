import { type Checklist, itemsOf, type ListItem } from './checklist.ts';
import { type ItemState, type Run, stateOf } from './run.ts';

export interface Differences {
  readonly added: readonly ListItem[];
  /** Items that read differently when they were answered or noted. */
  readonly reworded: readonly { readonly item: ListItem; readonly before: string }[];
  /** What was answered or noted, and is no longer asked. */
  readonly removed: readonly { readonly id: string; readonly state: ItemState }[];
}

const isUsed = ({ answer, note }: ItemState): boolean => answer[0] !== '' || note[0] !== '';

/** What has changed in a checklist since a run began, or since its changes were last acknowledged. */
export function differences(run: Run, list: Checklist): Differences {
  const items = itemsOf(list);
  const ids = new Set(items.map(({ id }) => id));
  const wording = (id: string) => stateOf(run, id).text[0];
  return {
    added: items.filter(({ id }) => wording(id) === ''),
    reworded: items
      .filter(({ id, text }) => isUsed(stateOf(run, id)) && wording(id) !== text && wording(id) !== '')
      .map((item) => ({ item, before: wording(item.id) })),
    removed: [...run.items].filter(([id, state]) => !ids.has(id) && isUsed(state)).map(([id, state]) => ({ id, state })),
  };
}
