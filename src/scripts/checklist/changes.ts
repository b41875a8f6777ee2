import { differences } from '../../checklist/differences.ts';
import { acknowledge, answerOf, type Run, stateOf } from '../../checklist/run.ts';
import { type ChecklistPage, create, fill } from './page.ts';
import type { Session } from './session.ts';

function removedItem(id: string, run: Run, { list, words }: ChecklistPage): HTMLLIElement {
  const { text, note } = stateOf(run, id);
  const answer = answerOf(run, list, id);
  const element = create('li');
  element.append(create('p', text[0] || id, 'item-text'));
  if (answer !== '') element.append(create('p', words.answers[answer], 'item-help'));
  if (note[0] !== '') element.append(create('p', note[0], 'item-help item-wrote'));
  return element;
}

/** Tells what has changed in the list since the run began; answers to what is no longer asked stay to be read. */
export function announceChanges(page: ChecklistPage, session: Session): (run: Run) => void {
  const { list, part, words } = page;
  part('acknowledge').addEventListener('click', () => {
    session.put(acknowledge(session.shown(), list, Date.now()));
    part('shown-name').closest('summary')?.focus();
  });
  return (run) => {
    const { added, reworded, removed } = differences(run, list);
    part('changes').hidden = added.length + reworded.length === 0;
    part('changes-text').textContent = fill(words.changes, {
      added: added.length,
      reworded: reworded.length,
      removed: removed.length,
    });
    part('removed').hidden = removed.length === 0;
    part('removed-items').replaceChildren(...removed.map(({ id }) => removedItem(id, run, page)));
  };
}
