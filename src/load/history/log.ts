import { addDays, type Day } from '../../model/calendar.ts';
import { type Repository, tell } from '../repository.ts';
import { askGit } from '../run-git.ts';
import { bytePathOf, readable } from '../tree.ts';

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

const dayOf = (seconds: string): Day => addDays('1970-01-01', Math.floor(Number(seconds) / 86_400));
const existing = (hash: string | undefined): string | undefined => (hash === undefined || /^0+$/.test(hash) ? undefined : hash);

/** Reads what git prints between zero bytes: a commit, then its files in pairs of what and where. */
function parse(text: string, folder: string): Commit[] {
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

/** What a person set for their own `git log` has no say. */
const plainly = ['-c', 'log.diffMerges=separate', '-c', 'log.follow=false', '-c', 'log.showSignature=false', '--literal-pathspecs'];

/**
 * The commits since a day that touched the content folder, newest first, on the way of first parents: what a branch brought counts
 * when it was merged. Neither who made a commit nor what they wrote about it is asked for.
 */
export async function commitsSince({ root, prefix = '' }: Repository, start: string, since: Day): Promise<readonly Commit[]> {
  const what = ['--first-parent', '-m', '--raw', '-z', '--no-abbrev', '--no-renames', '--format=%H %P %ct'];
  const args = [...plainly, 'log', ...what, `--since=${since}T00:00:00Z`, start, ...(prefix === '' ? [] : ['--', prefix])];
  const out = await askGit(root, args).catch(tell(`git can’t tell the history of ${prefix || 'the content'} in ${root}`));
  return parse(out.toString('latin1'), bytePathOf(prefix));
}

const listed = /^\d+ (?:blob|commit) ([0-9a-f]+)\t(.+)$/s;

/** What every file of the content folder holds in a commit, by its path below the folder. */
export async function filesIn({ root, prefix = '' }: Repository, commit: string): Promise<Map<string, string>> {
  const args = ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])];
  const out = await askGit(root, args).catch(tell(`git can’t list the files of ${commit} in ${root}`));
  const lines = out.toString('latin1').split('\0');
  return new Map(
    lines.flatMap((line) => {
      const [, hash, path] = listed.exec(line) ?? [];
      return hash === undefined || path === undefined ? [] : [[readable(path.slice(bytePathOf(prefix).length)), hash]];
    }),
  );
}
