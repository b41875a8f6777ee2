import { make } from './element.ts';
import { words } from './words.ts';

/** Buttons that leave one group of results, with how many there are. */
export interface Chips {
  /** The group that was chosen; undefined for all. */
  readonly chosen: () => string | undefined;
  /** None is chosen any more; shown with the next counts. */
  readonly forget: () => void;
  /** @param counts pages by group */
  readonly show: (counts: Readonly<Record<string, number>>) => void;
}

export function openChips(place: HTMLElement, changed: () => void): Chips {
  let chosen: string | undefined;
  const choose = (group: string | undefined) => {
    chosen = group;
    changed();
  };
  const chip = (group: string | undefined, count: number): HTMLElement => {
    const text = group ?? words.all;
    const button = make(
      'button',
      { type: 'button', 'aria-pressed': String(group === chosen) },
      `${text} `,
      make('span', {}, String(count)),
    );
    button.addEventListener('click', () => choose(group));
    return button;
  };
  // A wheel that turns one way moves the row, which goes the other way.
  place.addEventListener('wheel', ({ deltaY }) => place.scrollBy({ left: deltaY }), { passive: true });
  return {
    chosen: () => chosen,
    forget: () => {
      chosen = undefined;
    },
    show: (counts) => {
      const groups = Object.entries(counts)
        .filter(([, count]) => count > 0)
        .sort(([, a], [, b]) => b - a);
      if (chosen !== undefined && !counts[chosen]) chosen = undefined;
      const all = groups.reduce((sum, [, count]) => sum + count, 0);
      place.replaceChildren(...(groups.length > 0 ? [chip(undefined, all), ...groups.map(([group, count]) => chip(group, count))] : []));
    },
  };
}
