import { type Choices, connectFilter } from './filter-form.ts';

/** Filters board and time line alike; without this script all measures are there. */
const filters = ['type', 'department', 'effort'] as const;

const fits = (item: HTMLElement, choices: Choices): boolean =>
  filters.every((name) => !choices[name] || (item.dataset[name] ?? '').split(' ').includes(choices[name]));

function show(measures: HTMLElement, output: HTMLOutputElement | null, choices: Choices): void {
  for (const item of measures.querySelectorAll<HTMLElement>('[data-type]')) item.hidden = !fits(item, choices);
  for (const column of measures.querySelectorAll('[data-column]')) {
    const nothing = column.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = column.querySelector('[data-type]:not([hidden])') !== null;
  }
  const shown = measures.querySelectorAll('[data-column] [data-type]:not([hidden])').length;
  if (output) output.textContent = (output.dataset['shown'] ?? '').replace('{shown}', String(shown));
}

for (const measures of document.querySelectorAll<HTMLElement>('[data-measures]')) {
  const form = measures.querySelector<HTMLFormElement>('[data-filter]');
  if (form) connectFilter(form, (choices) => show(measures, form.querySelector('output'), choices));
}
