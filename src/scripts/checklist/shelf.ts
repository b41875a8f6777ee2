import { mergeRuns } from '../../checklist/merge.ts';
import { changedAt, type Run, startRun } from '../../checklist/run.ts';
import { writeRun } from '../../checklist/run-text.ts';
import { type ChecklistPage, fill } from './page.ts';
import type { Refused, Store } from './store.ts';

/** The runs that this page knows, and the one that it shows, which is none of them as long as nobody has touched it. */
export interface Shelf {
  readonly runs: Map<string, Run>;
  shown: Run;
  refused: Refused | undefined;
  readonly start: () => Run;
}

const latest = (runs: Iterable<Run>): Run | undefined => [...runs].sort((a, b) => changedAt(b) - changedAt(a))[0];

/** Runs are told apart by ids that no other browser gives: a run may travel. */
export const newId = (): string => [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');

/** The first name by number, from how many there are, that none of them has. */
function freeName(runs: ReadonlyMap<string, Run>, pattern: string): string {
  const taken = new Set([...runs.values()].map(({ name }) => name[0]));
  const names = Array.from({ length: runs.size + 1 }, (_, at) => fill(pattern, { number: runs.size + 1 + at }));
  return names.find((name) => !taken.has(name)) ?? pattern;
}

export function openShelf({ list, words }: ChecklistPage, store: Store): Shelf {
  const runs = new Map(store.all().map((run) => [run.id, run]));
  const start = (): Run => startRun(list, newId(), freeName(runs, words.runName), Date.now());
  return { runs, shown: latest(runs.values()) ?? start(), refused: store.refused, start };
}

/** What there is of a run, kept or merely shown. */
export const runOn = ({ runs, shown }: Shelf, id: string): Run | undefined => runs.get(id) ?? (shown.id === id ? shown : undefined);

/** Keeps a run; gives what it is together with what another tab has kept of it. */
export function keepRun(shelf: Shelf, store: Store, run: Run): Run {
  const saved = store.save(run);
  shelf.refused = saved.refused;
  shelf.runs.set(run.id, saved.run);
  if (shelf.shown.id === run.id) shelf.shown = saved.run;
  return saved.run;
}

export function dropRun(shelf: Shelf, id: string): void {
  shelf.runs.delete(id);
  if (shelf.shown.id === id) shelf.shown = latest(shelf.runs.values()) ?? shelf.start();
}

/** Takes over what another tab has kept, and tells it what it does not know yet; it is shown in the place of a run that nobody has touched. */
export function takeOver(shelf: Shelf, store: Store, run: Run): void {
  const mine = runOn(shelf, run.id);
  const merged = mine ? mergeRuns(mine, run) : run;
  if (shelf.shown.id === run.id || !shelf.runs.has(shelf.shown.id)) shelf.shown = merged;
  shelf.runs.set(run.id, merged);
  if (writeRun(merged) !== writeRun(run)) keepRun(shelf, store, merged);
}
