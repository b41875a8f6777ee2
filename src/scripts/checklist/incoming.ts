import { isLink, readLink } from '../../checklist/link.ts';
import { mergeRuns } from '../../checklist/merge.ts';
import { changedAt, type Run, renameRun } from '../../checklist/run.ts';
import { mostText, type ReadRun, readForeign, writeRun } from '../../checklist/run-text.ts';
import { type ChecklistPage, fill } from './page.ts';
import { sayIn } from './say.ts';
import type { Session } from './session.ts';
import { newId } from './shelf.ts';
import { progressText } from './strip.ts';

const choices = ['take', 'merge', 'beside', 'discard', 'close'] as const;
type Choice = (typeof choices)[number];

/** Forgets what the address brought along, so that a reload does not ask again. */
const clearAddress = (): void => {
  if (isLink(location.hash)) history.replaceState(null, '', location.pathname + location.search);
};

/** Lays out a question or a message; whatever is chosen closes it. */
function ask({ part }: ChecklistPage, texts: readonly string[], offered: Readonly<Partial<Record<Choice, () => void>>>): void {
  const place = part('incoming');
  part('incoming-text').textContent = texts[0] ?? '';
  part('incoming-more').textContent = texts[1] ?? '';
  for (const choice of choices) {
    const button = part<HTMLButtonElement>(choice);
    button.hidden = !offered[choice];
    button.onclick = () => {
      place.hidden = true;
      clearAddress();
      part('shown-name').closest('summary')?.focus();
      offered[choice]?.();
    };
  }
  place.hidden = false;
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}

/** Nothing that comes from elsewhere is kept before somebody has said so. */
function offer(run: Run, page: ChecklistPage, session: Session): void {
  const { words, language } = page;
  const say = sayIn(page);
  const put = (next: Run, text: string) => say(fill(text, { name: next.name[0] }), session.put(next));
  const known = session.find(run.id);
  const merged = known && mergeRuns(known, run);
  if (known && merged && writeRun(merged) === writeRun(known)) {
    session.show(run.id);
    ask(page, [fill(words.same, { name: run.name[0] })], { close: () => undefined });
    return;
  }
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(changedAt(run));
  const intro = fill(words.incoming, { name: run.name[0], progress: progressText(run, page), day });
  const copyOf = (): Run => renameRun({ ...run, id: newId() }, fill(words.copyName, { name: run.name[0] }), Date.now());
  if (merged)
    ask(page, [intro, fill(words.known, { progress: progressText(known, page) })], {
      merge: () => put(mergeRuns(session.find(run.id) ?? known, run), words.merged),
      beside: () => put(copyOf(), words.taken),
      discard: () => undefined,
    });
  else ask(page, [intro, words.fresh], { take: () => put(run, words.taken), discard: () => undefined });
}

/** Receives runs from the address, also when one is put there later, and from files. */
export function receiveRuns(page: ChecklistPage, session: Session): void {
  const { list, words, part } = page;
  const receive = (read: ReadRun) =>
    'run' in read ? offer(read.run, page, session) : ask(page, [words.faults[read.fault]], { close: () => undefined });
  const fromAddress = async () => {
    if (isLink(location.hash)) receive(await readLink(location.hash, list.id));
  };
  const file = part<HTMLInputElement>('file');
  part('open').addEventListener('click', () => file.click());
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    receive(chosen.size > mostText * 4 ? { fault: 'too-large' } : readForeign(await chosen.text(), list.id));
    file.value = ''; // so that the same file can be chosen again
  });
  window.addEventListener('hashchange', fromAddress);
  void fromAddress();
}
