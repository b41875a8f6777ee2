import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from '../../src/site/settings.ts';
import { tryGit } from './run-git.ts';
import { type Pauses, retried } from './wait.ts';

/** A branch of files that is kept for readers, such as GitHub Pages reads one; nobody edits it. */
export interface Branch {
  /** A work tree of the repository. */
  readonly repository: string;
  readonly remote: string;
  readonly name: string;
}

/** Changes the branch's files, which lie in a folder; gives the commit's message, or nothing when it changed nothing. */
export type Change = (files: string) => Promise<string | undefined>;

const ourMail = 'strategy-playbook@noreply.invalid';

const who = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Strategy playbook'],
    [`GIT_${role}_EMAIL`, ourMail],
  ]),
);

/** @throws UsageError in git's words */
async function git(folder: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string> {
  const { code, out, err } = await tryGit(folder, args, env);
  if (code !== 0) throw new UsageError(`git ${args[0]} failed: ${err}`);
  return out;
}

/** The remote can't be reached, or refuses: what may be otherwise a moment later. */
class RemoteFault extends Error {}

/** @throws RemoteFault in git's words */
async function gitRemote(folder: string, args: readonly string[]): Promise<string> {
  const { code, out, err } = await tryGit(folder, args);
  if (code !== 0) throw new RemoteFault(err, { cause: args[0] });
  return out;
}

/** The newest commit of the branch, with what lies in it; undefined when there is no such branch yet. */
async function fetchTip({ repository, remote, name }: Branch): Promise<string | undefined> {
  const ref = `refs/heads/${name}`;
  if ((await gitRemote(repository, ['ls-remote', remote, ref])) === '') return undefined;
  const isShallow = (await git(repository, ['rev-parse', '--is-shallow-repository'])) === 'true';
  await gitRemote(repository, ['fetch', '--quiet', '--no-tags', ...(isShallow ? ['--depth=2'] : []), remote, ref]);
  return git(repository, ['rev-parse', 'FETCH_HEAD']);
}

/** Our own commits are replaced, so that the branch does not grow with every preview; what others committed stays. */
async function parentsFor(repository: string, tip: string | undefined): Promise<string[]> {
  if (tip === undefined) return [];
  const [mail, parents = ''] = (await git(repository, ['show', '--no-patch', '--format=%ce%n%P', tip])).split('\n');
  return mail === ourMail ? parents.split(' ').filter(Boolean) : [tip];
}

/** Makes a commit of the changed files without touching work tree and index of the repository; undefined when there is nothing to do. */
async function commitChange(branch: Branch, tip: string | undefined, change: Change, folder: string): Promise<string | undefined> {
  const files = path.join(folder, 'files');
  await mkdir(files);
  const directory = await git(branch.repository, ['rev-parse', '--absolute-git-dir']);
  const env = { ...who, GIT_DIR: directory, GIT_WORK_TREE: files, GIT_INDEX_FILE: path.join(folder, 'index') };
  const own = (...args: string[]) => git(files, ['-c', 'core.autocrlf=false', ...args], env);
  if (tip) await own('read-tree', tip);
  if (tip) await own('checkout-index', '--all');
  const message = await change(files);
  if (message === undefined) return undefined;
  await writeFile(path.join(files, '.nojekyll'), ''); // else GitHub Pages leaves out folders that begin with an underscore
  await own('add', '--all', '--force', '.');
  const parents = (await parentsFor(branch.repository, tip)).flatMap((parent) => ['-p', parent]);
  return own('commit-tree', ...parents, '-m', message, await own('write-tree'));
}

/** Gives what was wrong with the remote, or nothing when all is done. */
async function tryUpdate(branch: Branch, change: Change): Promise<RemoteFault | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'playbook-branch-'));
  try {
    const tip = await fetchTip(branch);
    const commit = await commitChange(branch, tip, change, folder);
    if (commit === undefined) return undefined;
    const ref = `refs/heads/${branch.name}`;
    const lease = `--force-with-lease=${ref}:${tip ?? ''}`; // refused when somebody else pushed meanwhile
    await gitRemote(branch.repository, ['push', '--quiet', lease, branch.remote, `${commit}:${ref}`]);
    return undefined;
  } catch (error) {
    if (error instanceof RemoteFault) return error;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Changes the files of a branch and pushes them; where somebody else pushed meanwhile, the change is made again on what they pushed.
 * @throws UsageError when git refuses, the remote stays away, or others are faster each time
 */
export async function updateBranch(branch: Branch, change: Change, pauses: Pauses): Promise<void> {
  const fault = await retried(
    pauses,
    () => tryUpdate(branch, change),
    (one) => one !== undefined,
  );
  if (fault) throw new UsageError(`git ${fault.cause} for ${branch.name} failed ${pauses.length + 1} times: ${fault.message}`);
}
