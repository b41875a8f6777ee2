import { existsSync } from 'node:fs';
import path from 'node:path';
import { kindOfFolder } from '../model/kinds.ts';
import { type Repository, tell } from './repository.ts';
import { askGit, askGitLine, GitError } from './run-git.ts';
import { bytePathOf, listFiles, listPaths, readable, type TreeFile } from './tree.ts';

const config = 'playbook.yml';

/** The content folder as a commit has it. */
export interface CommittedContent {
  /** Its path in the commit, such as `content/`. */
  readonly prefix: string;
  readonly files: readonly TreeFile[];
}

const folderOf = (file: string): string => file.slice(0, file.length - config.length);

const isConfig = (file: string): boolean => path.posix.basename(file) === config;

/** The commit that the work tree stands on; undefined on a branch without one. */
const currentCommit = (root: string): Promise<string | undefined> =>
  askGitLine(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch((error: unknown) =>
    error instanceof GitError && error.exitCode === 1 ? undefined : tell(`git can’t tell the current commit of ${root}`)(error),
  );

/** The folder whose `playbook.yml` became that of the content folder. */
async function renamedFrom({ root, prefix }: Repository, commit: string, advice: string): Promise<string | undefined> {
  const current = await currentCommit(root);
  if (current === undefined || prefix === undefined) return undefined;
  const how = ['-r', '-z', '--find-renames', '--name-status', '--diff-filter=R', '--no-ext-diff', '--no-textconv'];
  const out = await askGit(root, ['diff-tree', ...how, commit, current, '--', `:(glob)**/${config}`]).catch(
    tell(`git can’t compare ${commit} with the current commit of ${root}`, advice),
  );
  const names = out.toString().split('\0'); // kind of change, old name, new name, and so on
  const index = names.findIndex((name, place) => place % 3 === 2 && name === `${prefix}${config}`);
  return index < 0 ? undefined : folderOf(names[index - 1] ?? '');
}

/** The only folder with a `playbook.yml` that the work tree has no more; one that it still has is another playbook. */
function onlyOne({ root, prefix }: Repository, paths: readonly string[]): string | undefined {
  const gone = paths.filter((file) => isConfig(file) && (prefix === undefined || !existsSync(path.join(root, file))));
  return gone.length === 1 && gone[0] !== undefined ? folderOf(gone[0]) : undefined;
}

/** Entries without a `playbook.yml` are a broken playbook, not none. */
const holdsEntries = (files: readonly TreeFile[], prefix: string): boolean =>
  files.some((file) => kindOfFolder(file.path.slice(bytePathOf(prefix).length).split('/')[0] ?? '') !== undefined);

/**
 * The content folder in a commit, also under the name that it had then; undefined when the commit has no playbook.
 * @param advice what to do when git can't tell, besides what it says itself
 * @throws RevisionError when git can't tell
 */
export async function contentIn(repository: Repository, commit: string, advice: string): Promise<CommittedContent | undefined> {
  const { root, prefix } = repository;
  const list = async (folder: string) => ({ prefix: folder, files: await listFiles(root, commit, folder, advice) });
  const here = prefix === undefined ? undefined : await list(prefix);
  if (here?.files.some((file) => file.path === bytePathOf(`${here.prefix}${config}`))) return here;
  const paths = (await listPaths(root, commit, advice)).map(readable);
  const elsewhere = (await renamedFrom(repository, commit, advice)) ?? onlyOne(repository, paths);
  const there = elsewhere === undefined ? undefined : await list(elsewhere);
  if (there && there.files.length > 0) return there;
  return here && holdsEntries(here.files, here.prefix) ? here : undefined;
}
