import { runProgress } from '../../checklist/progress.ts';
import type { Run } from '../../checklist/run.ts';
import { type ChecklistPage, fill } from './page.ts';

/** How far a run is, in words. */
export function progressText(run: Run, { list, words }: ChecklistPage): string {
  const { answered, all } = runProgress(run, list);
  return fill(words.progress[list.type], { done: answered, all });
}

/** Shows how far the run is, and leads to the next item that is open. */
export function showProgress(page: ChecklistPage): (run: Run) => void {
  const { list, words, part, root } = page;
  const bar = part<HTMLProgressElement>('bar');
  const link = part<HTMLAnchorElement>('next');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const item = root.querySelector(link.hash);
    item?.scrollIntoView({ block: 'center' });
    item?.querySelector('input')?.focus({ preventScroll: true });
  });
  return (run) => {
    const { answered, all, counts, next } = runProgress(run, list);
    bar.max = all;
    bar.value = answered;
    part('progress').textContent = answered === all ? words.finished[list.type] : progressText(run, page);
    const told = counts.filter(([, count]) => count > 0).map(([answer, count]) => `${words.answers[answer]} ${count}`);
    part('counts').textContent = list.type === 'assessment' ? told.join(' · ') : '';
    part('next-line').hidden = !next;
    link.textContent = next?.text ?? '';
    link.hash = next ? `_item-${next.id}` : '';
  };
}
