import type { ChecklistPage } from './page.ts';

/** Says what has happened, with the way back where there is one; only the last thing said can be taken back. */
export function sayIn({ part, words }: ChecklistPage): (text: string, undo?: () => void) => void {
  const said = part('said');
  const button = part<HTMLButtonElement>('undo');
  return (text, undo) => {
    said.textContent = text;
    button.hidden = !undo;
    button.onclick = undo
      ? () => {
          undo();
          said.textContent = words.undone;
          button.hidden = true;
          part('shown-name').closest('summary')?.focus(); // the button that had the focus is gone
        }
      : null;
  };
}
