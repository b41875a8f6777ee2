import { itemsOf } from '../../checklist/checklist.ts';
import { answerOf, clearRun, isTouched, type Run, renameRun } from '../../checklist/run.ts';
import { type ChecklistPage, create, fill } from './page.ts';
import { sayIn } from './say.ts';
import type { Session } from './session.ts';
import { progressText } from './strip.ts';

const byName = (runs: readonly Run[]): Run[] => [...runs].sort((a, b) => a.name[0].localeCompare(b.name[0], undefined, { numeric: true }));

/** All runs in one table, an item a row, a run a column; made only for those who look. */
function compare({ list, words, part }: ChecklistPage, runs: readonly Run[]): void {
  const place = part<HTMLDetailsElement>('compare');
  place.hidden = runs.length < 2;
  const head = place.querySelector('thead tr');
  const body = place.querySelector('tbody');
  if (place.hidden || !place.open || !head || !body) return;
  const headers = runs.map((run) => Object.assign(create('th', run.name[0]), { scope: 'col' }));
  head.replaceChildren(...[head.firstElementChild ?? create('td')], ...headers);
  const rows = itemsOf(list).map(({ id, text }) => {
    const row = create('tr');
    const answers = runs.map((run) => answerOf(run, list, id));
    row.append(
      Object.assign(create('th', text), { scope: 'row' }),
      ...answers.map((answer) => create('td', answer === '' ? '–' : words.answers[answer], `answer-${answer}`)),
    );
    return row;
  });
  body.replaceChildren(...rows);
}

/** Begins, resets and deletes runs, each with a way back. */
function connectButtons(page: ChecklistPage, session: Session): void {
  const { part, words } = page;
  const say = sayIn(page);
  const onPress = (mark: string, text: string, act: (run: Run) => [Run, undo: () => void]) =>
    part(mark).addEventListener('click', () => {
      const [run, undo] = act(session.shown());
      say(fill(text, { name: run.name[0] }), undo);
    });
  onPress('add', words.added, () => {
    const run = session.start();
    return [run, session.put(run)];
  });
  onPress('clear', words.cleared, (run) => [run, session.put(clearRun(run, Date.now()))]);
  onPress('remove', words.deleted, (run) => [run, session.remove(run.id)]);
}

/** The name of the run; an empty one is none. */
function connectName({ part }: ChecklistPage, session: Session): HTMLInputElement {
  const name = part<HTMLInputElement>('name');
  name.addEventListener('change', () => {
    const text = name.value.trim();
    if (text !== '') session.put(renameRun(session.shown(), text, Date.now()));
    name.value = session.shown().name[0];
  });
  // After the run has begun.
  part('add').addEventListener('click', () => {
    name.focus();
    name.select();
  });
  return name;
}

/** Several runs side by side; gives what shows them. */
export function connectRuns(page: ChecklistPage, session: Session): (run: Run) => void {
  const { part } = page;
  const choice = part<HTMLSelectElement>('runs');
  choice.addEventListener('change', () => session.show(choice.value));
  connectButtons(page, session);
  const name = connectName(page, session);
  part('compare').addEventListener('toggle', () => compare(page, byName(session.all())));
  return (run) => {
    const runs = byName(session.all());
    const options = runs.map((each) => new Option(`${each.name[0]} (${progressText(each, page)})`, each.id, false, each.id === run.id));
    choice.replaceChildren(...options);
    if (document.activeElement !== name || !document.hasFocus()) name.value = run.name[0];
    part('shown-name').textContent = run.name[0];
    part('on-paper-name').textContent = `${run.name[0]}:`;
    part<HTMLButtonElement>('clear').disabled = !isTouched(run);
    part<HTMLButtonElement>('remove').disabled = !session.find(run.id);
    compare(page, runs);
  };
}
