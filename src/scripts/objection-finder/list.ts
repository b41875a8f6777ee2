/** The objections that are found, on top and in the order in which they fit; others are hidden. */
export interface List {
  /** Shows the objections at these places of the playbook, undefined for all, of those who say them; gives how many. */
  readonly show: (places: readonly number[] | undefined, by: string) => number;
  readonly first: () => HTMLElement | null;
}

/** Nobody in a meeting reads on. */
const mostFound = 10;

const isSaidBy = (item: HTMLElement, by: string): boolean => by === '' || (item.dataset['by'] ?? '').split('|').includes(by);

export function openList(list: HTMLElement): List {
  const written = [...list.children].filter((item) => item instanceof HTMLElement);
  let shown: readonly HTMLElement[] = written;
  return {
    show: (places, by) => {
      const found = places ? places.flatMap((place) => written[place] ?? []) : written;
      const before = shown;
      const fitting = found.filter((item) => isSaidBy(item, by));
      shown = places ? fitting.slice(0, mostFound) : fitting;
      const stays = new Set(shown);
      for (const item of before) if (!stays.has(item)) item.hidden = true;
      for (const item of shown) item.hidden = false;
      if (shown.some((item, place) => item !== before[place])) list.prepend(...shown);
      return shown.length;
    },
    first: () => list.querySelector<HTMLElement>('li:not([hidden]) a'),
  };
}
