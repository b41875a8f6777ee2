import type { Choices } from '../filter-form.ts';

/** The attributes of a row that hold what a filter asks for; a KPI may belong to several departments. */
const filters = ['status', 'timing', 'owner', 'department', 'stale'] as const;

const fits = (row: HTMLElement, choices: Choices): boolean =>
  filters.every((name) => !choices[name] || (row.dataset[name] ?? '').split(' ').includes(choices[name]));

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
