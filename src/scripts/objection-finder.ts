import { type Find, openFinder } from '../finder/finder.ts';
import { type Choices, connectFilter } from './filter-form.ts';
import { type List, openList } from './objection-finder/list.ts';
import { loadIndex } from './objection-finder/load-index.ts';

interface Finder {
  readonly form: HTMLFormElement;
  readonly output: HTMLOutputElement;
  readonly none: HTMLElement;
  readonly list: List;
}

/** Shows what fits and says how many; where nothing does, what to do. */
function show({ form, output, none, list }: Finder, { q = '', by = '' }: Choices, find: Find | undefined): void {
  const shown = list.show(find?.(q), by);
  output.textContent = (output.dataset['shown'] ?? '').replace('{shown}', String(shown));
  const leaves = shown > 0 && none.contains(document.activeElement);
  none.hidden = shown > 0;
  if (leaves) form.querySelector('input')?.focus();
}

/** Finds objections by what was said; without this script all of them stand there. */
function connect(finder: Finder, template: HTMLTemplateElement): void {
  const { form, output, list } = finder;
  let find: Find | undefined;
  let asked: Promise<void> | undefined;
  let choices: Choices = {};
  const again = () => show(finder, choices, find);
  const load = async () => {
    try {
      find = openFinder(await loadIndex(template));
      find('warm up'); // the first use takes longer, and nobody should wait for it
      again();
    } catch {
      output.textContent = output.dataset['failed'] ?? '';
    }
  };
  const ask = () => {
    asked ??= load();
    return asked;
  };
  connectFilter(form, (chosen) => {
    choices = chosen;
    if (chosen['q']) void ask();
    again();
  });
  form.querySelector('input')?.addEventListener('focus', ask, { once: true });
  // Enter goes on to what fits best, so that the next one opens it; whoever is faster than the index waits for it.
  form.addEventListener('submit', () => ask().then(() => list.first()?.focus()));
}

for (const place of document.querySelectorAll<HTMLElement>('[data-finder]')) {
  const [form, list] = [place.querySelector('form'), place.querySelector('ul')];
  const [output, none] = [place.querySelector('output'), place.querySelector<HTMLElement>('[data-none]')];
  const template = place.querySelector<HTMLTemplateElement>('template[data-index]');
  if (form && list && output && none && template) connect({ form, output, none, list: openList(list) }, template);
}
