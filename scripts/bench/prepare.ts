import { say } from '../command.ts';
import { fewestEntries } from './content/plan.ts';
import { generatePlain } from './generate.ts';
import { installPeers } from './install.ts';
import { notesOn } from './notes.ts';
import { peerSubject } from './peer-subject.ts';
import { type PlaybookSubject, playbookSubject } from './playbook-subject.ts';
import { type PreviewSubject, previewSubject } from './preview-subject.ts';
import { ProcessFailed, runToEnd } from './run-process.ts';
import type { Subject } from './subject.ts';

interface Peers {
  readonly astro: Subject;
  readonly starlight: Subject;
}

export interface Subjects {
  readonly own: PlaybookSubject;
  /** This product over twice the entries. */
  readonly double: PlaybookSubject;
  /** A pull request with a preview. */
  readonly preview: PreviewSubject;
  /** Missing where they can't be installed. */
  readonly peers: Peers | undefined;
  readonly notes: readonly string[];
}

/** How many pages a playbook has besides those of its entries. */
async function countOtherPages(workspace: string): Promise<number> {
  say('counting pages …');
  const small = await playbookSubject(workspace, fewestEntries);
  await runToEnd(small.build);
  return (await small.countPages()) - fewestEntries;
}

async function preparePeers(workspace: string, folder: string, entries: number): Promise<Peers> {
  const env = { BENCH_EXTRA_PAGES: String(await countOtherPages(workspace)) };
  const files = generatePlain(entries);
  return {
    astro: await peerSubject(folder, { name: 'astro', content: 'src/content', env }, files),
    starlight: await peerSubject(folder, { name: 'starlight', content: 'src/content/docs', env: {} }, files),
  };
}

const peersFolder = (workspace: string): Promise<string | undefined> =>
  installPeers(workspace).catch((error: unknown) => {
    if (!(error instanceof ProcessFailed)) throw error;
    say(error.message);
    return undefined;
  });

/** Writes everything that is to be built, each with the same bodies. */
export async function prepare(workspace: string, entries: number): Promise<Subjects> {
  const folder = await peersFolder(workspace);
  const notes = await notesOn(folder);
  return {
    own: await playbookSubject(workspace, entries),
    double: await playbookSubject(workspace, entries * 2),
    preview: await previewSubject(workspace, entries),
    peers: folder === undefined ? undefined : await preparePeers(workspace, folder, entries),
    notes,
  };
}
