import { draw, make } from './element.ts';
import { words } from './words.ts';

/** What the dialog is made of. */
export interface Frame {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly chips: HTMLElement;
  /** Holds the list, and what is said in its place or below it. */
  readonly body: HTMLElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

const glass = 'M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12m4.4 10.4 4.6 4.6';
const cross = 'M5 5l10 10M15 5 5 15';

/** No field of the type `search`: Esc would empty it before it closed the dialog. */
const field = () =>
  make('input', {
    type: 'text',
    inputmode: 'search',
    role: 'combobox',
    'aria-label': words.title,
    'aria-expanded': 'false',
    'aria-controls': '_search-list',
    'aria-autocomplete': 'list',
    placeholder: words.placeholder,
    maxlength: '200',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });

const key = (name: string, does: string) => make('span', {}, make('kbd', {}, name), ` ${does}`);

const keys = () =>
  make(
    'p',
    { class: 'search-keys', 'aria-hidden': 'true' },
    key('↑ ↓', words.keys.move),
    key('↵', words.keys.enter),
    key('Esc', words.keys.escape),
  );

/** Builds the dialog once, at the end of the page. */
export function buildFrame(): Frame {
  const input = field();
  const close = make('button', { type: 'submit', class: 'search-close', 'aria-label': words.close }, draw(cross, 20));
  const chips = make('div', { class: 'search-chips', role: 'group', 'aria-label': words.only });
  const list = make('div', { id: '_search-list', class: 'search-list', role: 'listbox', 'aria-label': words.results });
  const status = make('p', { class: 'search-count', role: 'status' });
  const body = make('div', { class: 'search-body' }, list);
  const dialog = make(
    'dialog',
    { class: 'search', 'aria-label': words.title },
    make('form', { class: 'search-form', role: 'search', method: 'dialog' }, draw(glass, 20), input, close),
    chips,
    body,
    make('div', { class: 'search-foot' }, status, keys()),
  );
  document.body.append(dialog);
  return { dialog, input, chips, body, list, status };
}
