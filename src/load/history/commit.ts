import { addDays, type Day } from '../../model/calendar.ts';
import { readable } from '../tree.ts';

/** A file of the content folder that a commit touched: its path below the folder, and what it held, by the hash of its bytes. */
export interface TouchedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Commit {
  readonly hash: string;
  /** Undefined for the first one, and for the last that a shallow clone knows. */
  readonly parent: string | undefined;
  readonly day: Day;
  readonly files: readonly TouchedFile[];
}

const header = /^([0-9a-f]{40,64}) (?:([0-9a-f]{40,64})[0-9a-f ]* | ?)(\d+)$/;
const change = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/;

/** The day in UTC of so many seconds. */
export const dayOf = (seconds: string): Day => addDays('1970-01-01', Math.floor(Number(seconds) / 86_400));
const existing = (hash: string | undefined): string | undefined => (hash === undefined || /^0+$/.test(hash) ? undefined : hash);

/** Reads what git prints between zero bytes: a commit, then its files in pairs of what and where. */
export function parseCommits(text: string, folder: string): Commit[] {
  const commits: (Commit & { readonly files: TouchedFile[] })[] = [];
  const pieces = text.split('\0').map((piece) => piece.replace(/^\n/, ''));
  for (let at = 0; at < pieces.length; at += 1) {
    const [, hash, parent, seconds] = header.exec(pieces[at] ?? '') ?? [];
    const [isChange, before, after] = change.exec(pieces[at] ?? '') ?? [];
    if (hash !== undefined && seconds !== undefined) commits.push({ hash, parent, day: dayOf(seconds), files: [] });
    if (isChange === undefined) continue;
    at += 1;
    const path = readable((pieces[at] ?? '').slice(folder.length));
    commits.at(-1)?.files.push({ path, before: existing(before), after: existing(after) });
  }
  return commits;
}
