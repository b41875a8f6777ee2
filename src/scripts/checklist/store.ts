import { mergeRuns } from '../../checklist/merge.ts';
import type { Run } from '../../checklist/run.ts';
import { readRun, writeRun } from '../../checklist/run-text.ts';

/** Why something could not be kept: the browser forbids it, or there is no room. */
export type Refused = 'forbidden' | 'full';

/** The runs of a checklist in this browser. */
export interface Store {
  readonly refused: Refused | undefined;
  readonly all: () => readonly Run[];
  /** Keeps a run, merged with what another tab may have kept of it meanwhile; gives what there is now. */
  readonly save: (run: Run) => { readonly run: Run; readonly refused: Refused | undefined };
  readonly remove: (id: string) => void;
  /** Another tab has changed a run, or removed it. */
  readonly onOther: (told: (id: string, run: Run | undefined) => void) => void;
}

/** The storage of the browser; merely to ask for it may be forbidden. */
function storageHere(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const runIn = (text: string | null | undefined): Run | undefined => {
  const read = readRun(text ?? '');
  return 'run' in read ? read.run : undefined;
};

/** Playbooks at one origin must not get into each other's way: each is known by where it lies. */
const startOf = (checklist: string): string => `playbook-run ${new URL('../../', location.href).pathname} ${checklist} `;

export function openStore(checklist: string): Store {
  const storage = storageHere();
  const start = startOf(checklist);
  const kept = (id: string) => runIn(storage?.getItem(start + id));
  return {
    refused: storage ? undefined : 'forbidden',
    all: () =>
      Object.keys(storage ?? {})
        .filter((key) => key.startsWith(start))
        .flatMap((key) => kept(key.slice(start.length)) ?? []),
    save: (run) => {
      if (!storage) return { run, refused: 'forbidden' };
      const other = kept(run.id);
      const merged = other ? mergeRuns(run, other) : run;
      try {
        storage.setItem(start + run.id, writeRun(merged));
        return { run: merged, refused: undefined };
      } catch {
        return { run: merged, refused: 'full' };
      }
    },
    remove: (id) => storage?.removeItem(start + id),
    onOther: (told) =>
      window.addEventListener('storage', ({ key, newValue }) => {
        const run = runIn(newValue);
        // What can't be read was kept by another edition of this page, and is no removal.
        if (key?.startsWith(start) && (run || newValue === null)) told(key.slice(start.length), run);
      }),
  };
}
