import { type Run, undoChange } from '../../checklist/run.ts';
import type { ChecklistPage } from './page.ts';
import { dropRun, keepRun, openShelf, runOn, takeOver } from './shelf.ts';
import type { Refused, Store } from './store.ts';

/** Work with the runs of this page, one of which is shown. A run that nobody has touched is not kept. */
export interface Session {
  readonly shown: () => Run;
  readonly all: () => readonly Run[];
  readonly find: (id: string) => Run | undefined;
  readonly show: (id: string) => void;
  /** Keeps a run and shows it; gives how to take that back. */
  readonly put: (run: Run) => () => void;
  readonly remove: (id: string) => () => void;
  /** A new run, not kept yet. */
  readonly start: () => Run;
  readonly refused: () => Refused | undefined;
  readonly onChange: (told: (run: Run) => void) => void;
}

export function startSession(page: ChecklistPage, store: Store): Session {
  const shelf = openShelf(page, store);
  const listeners: ((run: Run) => void)[] = [];
  const show = (run: Run): Run => {
    shelf.shown = run;
    for (const listener of listeners) listener(run);
    return run;
  };
  const put = (run: Run): (() => void) => {
    const before = runOn(shelf, run.id);
    const after = show(keepRun(shelf, store, run));
    return () => (before ? put(undoChange(runOn(shelf, run.id) ?? after, before, after, Date.now())) : remove(run.id));
  };
  const remove = (id: string): (() => void) => {
    const removed = runOn(shelf, id);
    store.remove(id);
    dropRun(shelf, id);
    show(shelf.shown);
    return () => removed && put(removed);
  };
  store.onOther((id, run) => {
    if (run) takeOver(shelf, store, run);
    else dropRun(shelf, id);
    show(shelf.shown);
  });
  return {
    shown: () => shelf.shown,
    all: () => [...new Map(shelf.runs).set(shelf.shown.id, shelf.shown).values()],
    find: (id) => shelf.runs.get(id),
    show: (id) => void show(shelf.runs.get(id) ?? shelf.shown),
    put,
    remove,
    start: shelf.start,
    refused: () => shelf.refused,
    onChange: (told) => {
      listeners.push(told);
      told(shelf.shown);
    },
  };
}
