import { listFolder } from './disk.ts';
import { gitRoot, prefixOf } from './git-root.ts';
import { RevisionError } from './revision-error.ts';
import { askGitLine, GitError } from './run-git.ts';

/** Where a content folder's history is. */
export interface Repository {
  /** The root of the work tree, or a bare repository. */
  readonly root: string;
  /** The content folder's path in it, such as `content/`; undefined in a bare repository, which has no folder yet. */
  readonly prefix: string | undefined;
}

/** Makes a failure of git one that says what was wanted. */
export const tell =
  (what: string, advice = '') =>
  (error: unknown): never => {
    if (!(error instanceof GitError)) throw error;
    throw new RevisionError([`${what}:`, error.message, ...(advice ? [advice] : [])].join('\n'), { cause: error });
  };

/**
 * The repository that a content folder lies in, wherever links to it lead.
 * @throws ContentFolderError when there is no such folder; RevisionError when it lies in no repository
 */
export async function repositoryOf(content: string): Promise<Repository> {
  const { root: folder } = await listFolder(content, 'PLAYBOOK_CONTENT');
  const root = gitRoot(folder);
  if (root !== undefined) return { root, prefix: prefixOf(folder) };
  const advice = 'Changes are told between states of a git repository: set PLAYBOOK_CONTENT to a folder in one.';
  await askGitLine(folder, ['rev-parse', '--git-dir']).catch(tell(`git finds no repository for the content folder ${content}`, advice));
  return { root: folder, prefix: undefined };
}

/** Whether a clone lacks older commits. */
export const isShallow = async (root: string): Promise<boolean> =>
  (await askGitLine(root, ['rev-parse', '--is-shallow-repository']).catch(tell(`git can’t tell whether ${root} is a shallow clone`))) ===
  'true';

/** Whether a clone left files out that it would fetch when they are needed. */
export const isPartial = (root: string): Promise<boolean> =>
  askGitLine(root, ['config', '--get-regexp', '^remote\\..*\\.promisor$']).then(
    () => true,
    (error: unknown) => (error instanceof GitError && error.exitCode === 1 ? false : tell(`git can’t read the settings of ${root}`)(error)),
  );
