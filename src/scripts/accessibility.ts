import { singleKeysAreOn, switchSingleKeys } from './single-keys.ts';

/** The switch for keys of one character; without this script they do nothing anyway. */
const form = document.querySelector<HTMLFormElement>('[data-single-keys]');
const box = form?.querySelector('input');

if (form && box) {
  box.checked = singleKeysAreOn();
  box.addEventListener('change', () => switchSingleKeys(box.checked));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
}
