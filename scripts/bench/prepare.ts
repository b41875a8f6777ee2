import path from 'node:path';
import { root, say } from '../command.ts';
import { fewestEntries } from './content/plan.ts';
import { installPeer } from './install.ts';
import { notesOn } from './notes.ts';
import { type Peer, peerSubject } from './peer-subject.ts';
import { type PlaybookSubject, playbookSubject } from './playbook-subject.ts';
import { ProcessFailed, runToEnd } from './run-process.ts';
import type { Subject } from './subject.ts';

/** Bare Astro runs from this product's own packages, so that both are always the same version. */
const ownModules = path.join(root, 'node_modules');

export interface Subjects {
  readonly own: PlaybookSubject;
  /** This product over twice the entries. */
  readonly double: PlaybookSubject;
  readonly astro: Subject;
  /** Missing where it can't be installed. */
  readonly starlight: Subject | undefined;
  readonly notes: readonly string[];
}

/** How many pages a playbook has besides those of its entries. */
async function countOtherPages(workspace: string): Promise<number> {
  say('counting pages …');
  const small = await playbookSubject(workspace, fewestEntries);
  await runToEnd(small.build);
  return (await small.countPages()) - fewestEntries;
}

const starlightModules = (): Promise<string | undefined> =>
  installPeer('starlight').catch((error: unknown) => {
    if (!(error instanceof ProcessFailed)) throw error;
    say(`Starlight is left out: ${error.message}`);
    return undefined;
  });

/** Writes everything that is to be built, each with the same bodies. */
export async function prepare(workspace: string, entries: number): Promise<Subjects> {
  const modules = await starlightModules();
  const notes = notesOn({ own: ownModules, starlight: modules });
  const env = { BENCH_EXTRA_PAGES: String(await countOtherPages(workspace)) };
  const astro: Peer = { name: 'astro', modules: ownModules, content: 'src/content', env };
  const starlight: Peer | undefined =
    modules === undefined ? undefined : { name: 'starlight', modules, content: 'src/content/docs', env: {} };
  say('writing entries …');
  return {
    own: await playbookSubject(workspace, entries),
    double: await playbookSubject(workspace, entries * 2),
    astro: await peerSubject(workspace, astro, entries),
    starlight: starlight && (await peerSubject(workspace, starlight, entries)),
    notes,
  };
}
