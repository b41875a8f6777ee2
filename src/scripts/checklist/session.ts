import { mergeRuns } from '../../checklist/merge.ts';
import { changedAt, type Run, startRun, undoChange } from '../../checklist/run.ts';
import { writeRun } from '../../checklist/run-text.ts';
import { type ChecklistPage, fill } from './page.ts';
import type { Refused, Store } from './store.ts';

/** The runs of this page, one of them shown. A run that nobody has touched is not kept. */
export interface Session {
  readonly shown: () => Run;
  readonly all: () => readonly Run[];
  readonly find: (id: string) => Run | undefined;
  readonly show: (id: string) => void;
  /** Keeps a run and shows it; gives how to take that back. */
  readonly put: (run: Run) => () => void;
  readonly remove: (id: string) => () => void;
  readonly start: (name?: string) => Run;
  readonly newId: () => string;
  readonly refused: () => Refused | undefined;
  readonly onChange: (told: (run: Run) => void) => void;
}

const newId = (): string => [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');

const latest = (runs: Iterable<Run>): Run | undefined => [...runs].sort((a, b) => changedAt(b) - changedAt(a))[0];

export function startSession({ list, words }: ChecklistPage, store: Store): Session {
  const runs = new Map(store.all().map((run) => [run.id, run]));
  const listeners: ((run: Run) => void)[] = [];
  let refused = store.refused;

  const start = (name?: string): Run => startRun(list, newId(), name ?? fill(words.runName, { number: runs.size + 1 }), Date.now());
  let shown = latest(runs.values()) ?? start();
  const tell = () => {
    for (const listener of listeners) listener(shown);
  };
  const keep = (run: Run): Run => {
    const saved = store.save(run);
    refused = saved.refused;
    runs.set(run.id, saved.run);
    return saved.run;
  };
  const drop = (id: string) => {
    runs.delete(id);
    if (shown.id === id) shown = latest(runs.values()) ?? start();
  };
  const put = (run: Run): (() => void) => {
    const before = runs.get(run.id) ?? (shown.id === run.id ? shown : undefined);
    shown = keep(run);
    const after = shown;
    tell();
    return () => (before ? put(undoChange(runs.get(run.id) ?? after, before, after, Date.now())) : remove(run.id));
  };
  const remove = (id: string): (() => void) => {
    const removed = runs.get(id) ?? shown;
    store.remove(id);
    drop(id);
    tell();
    return () => put(removed);
  };
  store.onOther((id, run) => {
    const mine = runs.get(id) ?? (shown.id === id ? shown : undefined);
    if (!run) drop(id);
    else {
      const merged = mine ? mergeRuns(mine, run) : run;
      runs.set(id, merged);
      if (writeRun(merged) !== writeRun(run)) keep(merged);
      if (shown.id === id) shown = merged;
    }
    tell();
  });

  return {
    shown: () => shown,
    all: () => (runs.has(shown.id) ? [...runs.values()] : [...runs.values(), shown]),
    find: (id) => runs.get(id),
    show: (id) => {
      shown = runs.get(id) ?? shown;
      tell();
    },
    put,
    remove,
    start,
    newId,
    refused: () => refused,
    onChange: (told) => {
      listeners.push(told);
      told(shown);
    },
  };
}
