import { buildFrame } from './frame.ts';
import { searchIn } from './search-in.ts';
import { walkThrough } from './walk.ts';

const waitMs = 120;

/** The search as a dialog over the page; it keeps what was typed until the page is left. */
export interface SearchDialog {
  /** @param typed letters that were typed while this was being loaded */
  readonly open: (typed?: string) => void;
}

/** @param link leads to the list from A to Z, and gets the focus back */
export function openDialog(link: HTMLAnchorElement): SearchDialog {
  const root = new URL('..', link.href).href;
  const frame = buildFrame();
  const { dialog, input } = frame;
  const walk = walkThrough(input, frame.list);
  const { run } = searchIn(frame, { az: link.href, finder: new URL('objections/index.html', root).href }, root, walk.restart);
  let timer = 0;
  input.addEventListener('input', () => {
    walk.forget();
    frame.list.ariaBusy = 'true';
    clearTimeout(timer);
    timer = window.setTimeout(run, waitMs);
  });
  input.addEventListener('keydown', (event) => {
    if (walk.press(event) || event.key === 'Enter') event.preventDefault();
  });
  dialog.addEventListener('close', walk.forget);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  return {
    open: (typed) => {
      const active = document.activeElement;
      const before = active instanceof HTMLElement && active !== document.body ? active : link;
      dialog.addEventListener('close', () => before.focus({ preventScroll: true }), { once: true });
      dialog.showModal();
      if (typed) input.value = typed;
      else input.select();
      void run();
    },
  };
}
