import { shallowAdvice } from './clone-advice.ts';
import { isShallow, tell } from './repository.ts';
import type { Revision } from './revision.ts';
import { RevisionError } from './revision-error.ts';
import { askGitLine, GitError } from './run-git.ts';

const unrelated = 'Their histories have nothing in common. Name a revision that both come from, or compare with the revision itself.';

/**
 * The commit where two revisions parted; of several the one that git names first.
 * @throws RevisionError when there is none, or the clone is too short to know
 */
export async function mergeBase(root: string, one: Revision, other: Revision): Promise<string> {
  const what = `\`${one.name}\` and \`${other.name}\``;
  const found = await askGitLine(root, ['merge-base', one.commit, other.commit]).catch((error: unknown) => {
    const isAnswer = error instanceof GitError && error.exitCode === 1;
    return isAnswer ? undefined : tell(`git can’t tell where ${what} parted in ${root}`)(error);
  });
  if (found !== undefined) return found;
  const why = (await isShallow(root)) ? shallowAdvice() : unrelated;
  throw new RevisionError(`${what} have no common commit in ${root}.\n${why}`);
}
