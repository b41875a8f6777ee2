/** Going through options while the focus stays in the field. */
export interface Walk {
  /** After other options are there: the first is chosen, and opened if Enter was pressed before they were. */
  readonly restart: () => void;
  /** Answers a key; false when it means nothing here. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** Enter that still waits for options opens none. */
  readonly forget: () => void;
}

/** @param list busy as long as it shows what an earlier question found */
export function walkThrough(input: HTMLInputElement, list: HTMLElement): Walk {
  let isAwaited = false;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  const chosen = () => list.querySelector<HTMLAnchorElement>('[aria-selected="true"]');
  const choose = (option: HTMLElement | undefined, scrolls = true) => {
    chosen()?.setAttribute('aria-selected', 'false');
    input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.setAttribute('aria-selected', 'true');
    if (scrolls) option?.scrollIntoView({ block: 'nearest' });
  };
  const step = (by: number) => {
    const [all, before] = [options(), chosen()];
    const at = before ? all.indexOf(before) : -1;
    choose(all[(at + by + all.length) % all.length]);
  };
  const open = () => {
    isAwaited = list.ariaBusy === 'true';
    if (!isAwaited) chosen()?.click();
  };
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Home: () => choose(options()[0]),
    End: () => choose(options().at(-1)),
    Enter: open,
  };
  list.addEventListener('pointermove', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    if (option && option !== chosen()) choose(option, false);
  });
  return {
    restart: () => {
      for (const [index, option] of options().entries()) option.id = `_search-${index}`;
      choose(options()[0], false);
      if (isAwaited) open();
    },
    press: ({ key, shiftKey, isComposing }) => {
      const act = steps[key];
      if (!act || shiftKey || isComposing || (options().length === 0 && key !== 'Enter')) return false;
      act();
      return true;
    },
    forget: () => {
      isAwaited = false;
    },
  };
}
