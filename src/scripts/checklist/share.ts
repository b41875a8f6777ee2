import { writeLink } from '../../checklist/link.ts';
import { runMarkdown } from '../../checklist/markdown.ts';
import type { Run } from '../../checklist/run.ts';
import { writeRun } from '../../checklist/run-text.ts';
import { type ChecklistPage, fill } from './page.ts';
import { sayIn } from './say.ts';
import type { Session } from './session.ts';

/** Longer ones get cut by mail programs and chats. */
const longLink = 4_000;

/** Copies a text; where the browser does not allow that, it is laid out to be copied by hand. */
async function copy({ part }: ChecklistPage, text: string): Promise<boolean> {
  const byHand = part('by-hand');
  const place = byHand.querySelector('textarea');
  byHand.hidden = true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    byHand.hidden = false;
    if (place) place.value = text;
    place?.focus();
    place?.select();
    return false;
  }
}

const fileName = ({ checklist, name }: Run): string =>
  `${checklist}-${name[0]
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')}.json`;

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function copyLink(page: ChecklistPage, run: Run): Promise<string> {
  const { words } = page;
  const link = await writeLink(run);
  if ('fault' in link) return words.tooLong;
  const address = location.href.replace(/#.*$/, '') + link.fragment;
  const copied = (await copy(page, address)) ? words.copiedLink : '';
  return address.length > longLink ? `${copied} ${fill(words.longLink, { letters: address.length })}`.trim() : copied;
}

/** Everything by which a run leaves the browser. */
export function connectShare(page: ChecklistPage, session: Session): (run: Run) => void {
  const { part, words, list } = page;
  const say = sayIn(page);
  part('copy-link').addEventListener('click', async () => say(await copyLink(page, session.shown())));
  part('copy-markdown').addEventListener('click', async () => {
    const copied = await copy(page, runMarkdown(session.shown(), list, words));
    say(copied ? words.copiedMarkdown : '');
  });
  part('save').addEventListener('click', () => {
    const name = fileName(session.shown());
    download(name, writeRun(session.shown()));
    say(fill(words.saved, { file: name }));
  });
  part('print').addEventListener('click', () => window.print());
  return () => {
    // What was laid out to be copied is no longer what there is.
    part('by-hand').hidden = true;
  };
}
