import type { Choices } from '../filter-form.ts';

/** A row says in an attribute what a filter of that name asks for; a KPI, say, may belong to several departments. */
const fits = (row: HTMLElement, choices: Choices): boolean =>
  Object.entries(choices).every(([name, value]) => value === '' || (row.dataset[name] ?? '').split(' ').includes(value));

/** Shows the rows that fit, and says how many; where none does, a way out, which takes itself away and hands the focus on. */
export function showRows(catalogue: HTMLElement, form: HTMLFormElement, body: HTMLTableSectionElement, choices: Choices): void {
  const rows = [...body.rows];
  for (const row of rows) row.hidden = !fits(row, choices);
  const shown = rows.filter((row) => !row.hidden).length;
  const output = form.querySelector('output');
  if (output) output.textContent = (output.dataset['shown'] ?? '').replace('{shown}', String(shown));
  const none = catalogue.querySelector<HTMLElement>('[data-none]');
  if (!none) return;
  const leaves = shown > 0 && none.contains(document.activeElement);
  none.hidden = shown > 0;
  if (leaves) form.querySelector<HTMLElement>('select, input')?.focus();
}
