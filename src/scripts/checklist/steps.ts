import type { Run } from '../../checklist/run.ts';
import { type NextStep, whatNext } from '../../checklist/what-next.ts';
import { type ChecklistPage, create } from './page.ts';

function stepElement({ kind, title, href, reasons }: NextStep, { words }: ChecklistPage): HTMLLIElement {
  const element = create('li');
  const link = Object.assign(create('a', title), { href });
  const name = create('p', '', 'item-text');
  name.append(create('span', `${kind}: `, 'step-kind'), link);
  element.append(name, ...reasons.map(({ text, answer }) => create('p', `${words.answers[answer]}: ${text}`, 'item-help')));
  return element;
}

/** Shows what an assessment's answers suggest, each with its reasons. */
export function showSteps(page: ChecklistPage): (run: Run) => void {
  const { list, part } = page;
  if (list.type === 'tasks') return () => undefined;
  return (run) => {
    const steps = whatNext(run, list);
    part('what-next').hidden = steps.length === 0;
    part('steps').replaceChildren(...steps.map((step) => stepElement(step, page)));
  };
}
