import { shallowAdvice } from './clone-advice.ts';
import { isShallow, tell } from './repository.ts';
import { RevisionError } from './revision-error.ts';
import { askGitLine, type GitError } from './run-git.ts';

/** SHA-1 or SHA-256; what git prints for `^main` or `a..b` is none. */
const hash = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

const expected = 'Expected one commit: a branch, a tag, a hash, or a form such as `HEAD~2`.';

const verify = (root: string, name: string): Promise<string> => askGitLine(root, ['rev-parse', '--verify', '--end-of-options', name]);

/** What may be meant: the same branch as the server has it. */
async function remoteBranch(root: string, name: string): Promise<string | undefined> {
  const list = ['for-each-ref', '--count=1', '--format=%(refname:short)', `refs/remotes/*/${name}`];
  return (await askGitLine(root, list).catch(tell(`git can’t list the branches of ${root}`))) || undefined;
}

async function adviceFor(root: string, name: string): Promise<string> {
  const any = await askGitLine(root, ['rev-list', '--max-count=1', '--all']).catch(tell(`git can’t read the commits of ${root}`));
  if (any === '') return 'The repository has no commit yet: commit the content first.';
  const remote = await remoteBranch(root, name);
  if (remote !== undefined) return `Did you mean \`${remote}\`?`;
  return (await isShallow(root))
    ? shallowAdvice(': it lacks older commits, and perhaps other branches')
    : 'Check its name; if it is new on the server, run `git fetch` first.';
}

async function unknown(root: string, name: string, error: GitError): Promise<never> {
  throw new RevisionError(`git knows no revision \`${name}\` in ${root}:\n${error.message}\n${await adviceFor(root, name)}`, {
    cause: error,
  });
}

/** Says why what a name leads to is no commit. */
async function noCommit(root: string, name: string, object: string, error: GitError): Promise<never> {
  const type = await askGitLine(root, ['cat-file', '-t', object]).catch((reason: GitError) => {
    if (object === name) return unknown(root, name, error); // git takes any full hash for a revision
    return tell(`git can’t read \`${name}\` in ${root}`, 'Run `git fsck` there to see what is damaged.')(reason);
  });
  const message = `\`${name}\` leads to no commit in ${root}, but to a ${type}. ${expected}`;
  throw new RevisionError(message, { cause: error });
}

/**
 * The full hash of the commit that a revision names, in whichever form git knows.
 * @throws RevisionError that says what may be meant instead
 */
export async function commitOf(root: string, name: string): Promise<string> {
  const object = await verify(root, name).catch((error: GitError) => unknown(root, name, error));
  if (!hash.test(object)) throw new RevisionError(`\`${name}\` is no single revision. ${expected}`);
  return verify(root, `${object}^{commit}`).catch((error: GitError) => noCommit(root, name, object, error));
}
