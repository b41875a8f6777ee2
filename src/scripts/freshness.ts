import { connectFilter } from './filter-form.ts';

/** Shows what waits for one owner. Without this script all queues are there, one below the other. */
const form = document.querySelector<HTMLFormElement>('[data-owner-filter]');
const output = form?.querySelector('output');

function show(owner: string): void {
  for (const queue of document.querySelectorAll<HTMLElement>('[data-owner]'))
    queue.hidden = owner !== '' && queue.dataset['owner'] !== owner;
  const shown = document.querySelectorAll('[data-owner]:not([hidden]) [data-item]').length;
  if (output) output.textContent = owner === '' ? '' : (output.dataset['shown'] ?? '').replace('{shown}', String(shown));
}

if (form) connectFilter(form, ({ owner = '' }) => show(owner));
