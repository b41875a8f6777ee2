import type { Day } from '../../model/calendar.ts';
import type { ContentHistory } from '../../model/content-history.ts';
import { contentIn } from '../content-in-commit.ts';
import { isShallow, type Repository } from '../repository.ts';
import { bytePathOf, readable } from '../tree.ts';
import type { Commit, TouchedFile } from './commit.ts';
import { commitsSince, filesIn } from './log.ts';
import { configFile, type Files, type RawStep, stepOf } from './raw-step.ts';
import { entryOfFile } from './version.ts';

export interface Walk extends Pick<ContentHistory, 'from' | 'start'> {
  /** Newest first. */
  readonly steps: readonly RawStep[];
}

const isPlaybook = (files: Files): boolean => [...files.keys()].some((path) => path === configFile || entryOfFile(path) !== undefined);

function undo(files: Files, touched: readonly TouchedFile[]): Files {
  const before = new Map(files);
  for (const { path, before: hash } of touched) {
    if (hash === undefined) before.delete(path);
    else before.set(path, hash);
  }
  return before;
}

/** The content at a time, and where it lay. */
interface State {
  readonly at: Repository;
  readonly files: Files;
}

/** The content under the name that its folder had before this commit; undefined where there was none. */
async function elsewhere(at: Repository, parent: string | undefined): Promise<State | undefined> {
  const found = parent === undefined ? undefined : await contentIn(at, parent, '');
  if (!found || found.prefix === at.prefix) return undefined;
  const skip = bytePathOf(found.prefix).length;
  const files = new Map(found.files.map(({ path, hash }) => [readable(path.slice(skip)), hash]));
  return { at: { ...at, prefix: found.prefix }, files };
}

/** The content before a commit; undefined when that made the playbook. */
async function stateBefore(commit: Commit, { at, files }: State): Promise<State | undefined> {
  const before = undo(files, commit.files);
  return isPlaybook(before) ? { at, files: before } : elsewhere(at, commit.parent);
}

const differing = (a: Files, b: Files): string[] => [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));

const pathsIn = (commit: Commit, before: State, after: State): readonly string[] =>
  before.at === after.at ? commit.files.map(({ path }) => path) : differing(before.files, after.files);

/** So many versions of entries are told at most; older changes are left out, and it is said since when all are told. */
const mostTouched = 5000;

const countTouched = (steps: readonly RawStep[]): number => steps.reduce((count, { touched }) => count + touched.length, 0);

/** A commit without a parent is the first one, or the last that a shallow clone knows. */
const isEdge = async ({ parent }: Commit, { root }: Repository): Promise<boolean> => parent === undefined && (await isShallow(root));

/**
 * Goes back from a commit to the state of the content before a day.
 * @param most versions of entries that are told
 * @throws RevisionError when git can't tell
 */
export async function walkBack(repository: Repository, head: string, since: Day, most = mostTouched): Promise<Walk> {
  const steps: RawStep[] = [];
  let state: State = { at: repository, files: await filesIn(repository, head) };
  let waiting = [...(await commitsSince(repository, head, since))];
  for (let commit = waiting.shift(); commit; commit = waiting.shift()) {
    if (await isEdge(commit, repository)) return { from: commit.day, start: 'unknown', steps };
    const before = await stateBefore(commit, state);
    if (!before) return { from: commit.day, start: 'beginning', steps };
    const step = stepOf(commit, pathsIn(commit, before, state), before.files, state.files);
    if (countTouched([...steps, step]) > most) return { from: steps.at(-1)?.day ?? commit.day, start: 'older', steps };
    steps.push(step);
    if (before.at !== state.at && commit.parent !== undefined) waiting = [...(await commitsSince(before.at, commit.parent, since))];
    state = before;
  }
  return { from: since, start: 'older', steps };
}
