/** The objections that are found, on top and in the order in which they fit; others are hidden. */
export interface List {
  /** Shows the objections at these places of the playbook, undefined for all, of those who say them; gives how many. */
  readonly show: (places: readonly number[] | undefined, by: string) => number;
  readonly first: () => HTMLElement | null;
}

const isSaidBy = (item: HTMLElement, by: string): boolean => by === '' || (item.dataset['by'] ?? '').split('|').includes(by);

export function openList(list: HTMLElement): List {
  const written = [...list.children].filter((item) => item instanceof HTMLElement);
  return {
    show: (places, by) => {
      const found = places ? places.flatMap((place) => written[place] ?? []) : written;
      const shown = found.filter((item) => isSaidBy(item, by));
      const rest = new Set(written);
      for (const item of shown) rest.delete(item);
      for (const item of shown) item.hidden = false;
      for (const item of rest) item.hidden = true;
      list.append(...shown, ...rest);
      return shown.length;
    },
    first: () => list.querySelector<HTMLElement>('li:not([hidden]) a'),
  };
}
