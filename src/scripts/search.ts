import dialogSheet from '../styles/search-dialog.css?url';
import dialogScript from './search-dialog.ts?worker&url';
import { singleKeysAreOn } from './single-keys.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search]');
/** The dialog's script and sheet lie beside this one. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

/** Letters that were typed while the dialog's script was on its way. */
let typed: string | undefined;
let isAsked = false;

const show = () => {
  const detail = typed;
  typed = undefined;
  document.dispatchEvent(new CustomEvent('search-open', { detail }));
};

const beside = (file: string): string => (import.meta.env.DEV ? file : new URL(file.replace(/^.*\//, ''), here).href);

function arrived(element: HTMLScriptElement | HTMLLinkElement): Promise<unknown> {
  document.head.append(element);
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
  });
}

function loadSheet(): Promise<unknown> {
  return arrived(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: beside(dialogSheet) }));
}

function loadScript(): Promise<unknown> {
  if (import.meta.env.DEV) return import('./search-dialog.ts');
  return arrived(Object.assign(document.createElement('script'), { src: beside(dialogScript) }));
}

const load = (): Promise<unknown> => Promise.all([loadSheet(), loadScript()]);

/** The dialog is asked for when it is first used. Whom it does not reach is taken to the list. */
function open(): void {
  if (isAsked) {
    if (typed === undefined) show();
    return;
  }
  isAsked = true;
  typed = '';
  load().then(show, () => link && location.assign(link.href));
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? key.toLowerCase() === 'k' && !altKey && !shiftKey : key === '/' && !altKey && !isField(target) && singleKeysAreOn();

if (link) {
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (typed !== undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey) typed += event.key;
    else if (event.target === link && event.key === ' ') open();
    else if (isShortcut(event) && !document.querySelector('dialog[open]')) open();
    else return;
    event.preventDefault();
  });
}
