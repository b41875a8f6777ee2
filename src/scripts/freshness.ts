/**
 * Shows what waits for one owner. The choice stands in the address, as on the map, so that a link can be sent to its owner.
 * Without this script all queues are there, one below the other.
 */
const parameter = 'owner';
const form = document.querySelector<HTMLFormElement>('[data-owner-filter]');
const select = form?.querySelector<HTMLSelectElement>(`select[name="${parameter}"]`);

function show(owner: string, output: HTMLOutputElement | null): void {
  for (const queue of document.querySelectorAll<HTMLElement>('[data-owner]'))
    queue.hidden = owner !== '' && queue.dataset['owner'] !== owner;
  const shown = document.querySelectorAll('[data-owner]:not([hidden]) [data-item]').length;
  if (output) output.textContent = owner === '' ? '' : (output.dataset['shown'] ?? '').replace('{shown}', String(shown));
}

function remember(owner: string): void {
  const url = new URL(location.href);
  if (owner === '') url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, owner);
  history.replaceState(null, '', url);
}

if (form && select) {
  const output = form.querySelector('output');
  const asked = new URL(location.href).searchParams.get(parameter) ?? '';
  if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
  const apply = () => {
    show(select.value, output);
    remember(select.value);
  };
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply)); // the form is reset after this event
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  show(select.value, output);
}
