import { itemsOf, type ListItem } from '../../checklist/checklist.ts';
import { differences } from '../../checklist/differences.ts';
import { answerItem, answerOf, type Run, stateOf } from '../../checklist/run.ts';
import { type ChecklistPage, fill } from './page.ts';
import type { Session } from './session.ts';

interface ItemParts {
  readonly item: ListItem;
  readonly element: HTMLElement;
  readonly boxes: readonly HTMLInputElement[];
  readonly unanswer: HTMLButtonElement | null;
  readonly details: HTMLDetailsElement | null;
  readonly note: HTMLTextAreaElement | null;
}

function partsOf(item: ListItem, { root }: ChecklistPage): ItemParts[] {
  const element = root.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.id)}"]`);
  if (!element) return [];
  return [
    {
      item,
      element,
      boxes: [...element.querySelectorAll('input')],
      unanswer: element.querySelector('[data-unanswer]'),
      details: element.querySelector('details'),
      note: element.querySelector('textarea'),
    },
  ];
}

/** Answers and notes are kept as soon as they are given. */
function listen({ item, boxes, unanswer, note }: ItemParts, session: Session): void {
  const answer = (value: string) => session.put(answerItem(session.shown(), item, { answer: value }, Date.now()));
  for (const box of boxes) {
    box.disabled = false;
    box.addEventListener('change', () => answer(box.checked ? box.value : ''));
  }
  unanswer?.addEventListener('click', () => {
    answer('');
    boxes[0]?.focus();
  });
  note?.addEventListener('input', () => session.put(answerItem(session.shown(), item, { note: note.value.toWellFormed() }, Date.now())));
}

/** A note that is being written here is left alone: the next letter counts anyway. */
function showNote({ element, details, note }: ItemParts, text: string, isOther: boolean): void {
  const isWriting = document.hasFocus() && document.activeElement === note;
  const isNews = !isWriting && note?.value !== text;
  if (note && isNews) note.value = text;
  // Who has folded a note finds it folded still.
  if (details && (isOther || isNews)) details.open = text !== '';
  const onPaper = element.querySelector('[data-on-paper]');
  if (onPaper) onPaper.textContent = text;
}

function showItem(parts: ItemParts, run: Run, { list }: ChecklistPage, isOther: boolean): void {
  const answer = answerOf(run, list, parts.item.id);
  for (const box of parts.boxes) box.checked = box.value === answer;
  parts.element.dataset['answer'] = answer;
  if (parts.unanswer) parts.unanswer.hidden = answer === '';
  showNote(parts, stateOf(run, parts.item.id).note[0], isOther);
}

/** Connects boxes and notes; gives what shows a run in them. */
export function connectItems(page: ChecklistPage, session: Session): (run: Run) => void {
  const items = itemsOf(page.list).flatMap((item) => partsOf(item, page));
  for (const parts of items) listen(parts, session);
  let last = '';
  return (run) => {
    const isOther = run.id !== last;
    last = run.id;
    const { added, reworded } = differences(run, page.list);
    for (const parts of items) {
      showItem(parts, run, page, isOther);
      const flag = parts.element.querySelector<HTMLElement>('[data-new]');
      const before = parts.element.querySelector<HTMLElement>('[data-reworded]');
      const changed = reworded.find(({ item }) => item === parts.item);
      if (flag) flag.hidden = !added.includes(parts.item);
      if (!before) continue;
      before.hidden = !changed;
      before.textContent = changed ? fill(page.words.reworded, { before: changed.before }) : '';
    }
  };
}
