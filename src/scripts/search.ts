import dialogScript from './search-dialog.ts?worker&url';

const link = document.querySelector<HTMLAnchorElement>('[data-search]');
/** The dialog's script lies beside this one. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

/** Letters that were typed while the dialog's script was on its way. */
let typed: string | undefined;
let isAsked = false;

const show = () => {
  const detail = typed;
  typed = undefined;
  document.dispatchEvent(new CustomEvent('search-open', { detail }));
};

function load(): Promise<unknown> {
  if (import.meta.env.DEV) return import('./search-dialog.ts');
  const script = document.createElement('script');
  script.src = new URL(dialogScript.replace(/^.*\//, ''), here).href;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
}

/** The dialog's script is asked for when it is first used. Whom it does not reach is taken to the list. */
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

const isShortcut = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? key.toLowerCase() === 'k' && !altKey : key === '/' && !altKey && !isField(target);

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
