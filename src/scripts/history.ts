import { type Choices, connectFilter } from './filter-form.ts';

/** Shows the changes of one kind or one owner. Without this script all changes are there, older quarters folded. */
const form = document.querySelector<HTMLFormElement>('[data-history-filter]');
const output = form?.querySelector('output');
const nothing = document.querySelector<HTMLElement>('[data-nothing]');
const all = <Found extends HTMLElement>(selector: string): readonly Found[] => [...document.querySelectorAll<Found>(selector)];

const filters = ['kind', 'owner'] as const;
const fits = (item: HTMLElement, choices: Choices): boolean =>
  filters.every((name) => !choices[name] || (item.dataset[name] ?? '').split(' ').includes(choices[name]));

const hasShown = (part: HTMLElement): boolean => part.querySelector('[data-kind]:not([hidden])') !== null;

function show(choices: Choices): void {
  const isChosen = Object.values(choices).some((choice) => choice !== '');
  for (const item of all('[data-kind]')) item.hidden = !fits(item, choices);
  for (const part of all('[data-month], [data-quarter]')) part.hidden = !hasShown(part);
  if (isChosen) for (const quarter of all<HTMLDetailsElement>('details[data-quarter]')) quarter.open = true;
  const shown = all('[data-kind]:not([hidden])').length;
  if (nothing) nothing.hidden = shown > 0;
  if (output) output.textContent = isChosen ? (output.dataset['shown'] ?? '').replace('{shown}', String(shown)) : '';
}

if (form) connectFilter(form, show);
