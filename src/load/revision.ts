import { mergeBase } from './merge-base.ts';
import { repositoryOf } from './repository.ts';
import { commitOf } from './resolve-revision.ts';

export { revisionBefore } from './before-day.ts';
export { type Checkout, checkOut } from './checkout.ts';
export { RevisionError } from './revision-error.ts';

/** A state of the content that git knows. */
export interface Revision {
  /** The commit's full hash. */
  readonly commit: string;
  /** The revision as it was asked for. */
  readonly name: string;
}

/**
 * The commit to compare with: where `name` and `head` (`HEAD` unless given) parted, so that what others did since on `name` is no
 * change of ours; with `exact` the revision itself.
 * @throws ContentFolderError when there is no such folder; RevisionError when git can't tell the commit
 */
export async function findRevision(
  content: string,
  name: string,
  { exact = false, head = 'HEAD' }: { exact?: boolean; head?: string } = {},
): Promise<Revision> {
  const { root } = await repositoryOf(content);
  const commit = await commitOf(root, name);
  if (exact) return { commit, name };
  return { commit: await mergeBase(root, { name, commit }, { name: head, commit: await commitOf(root, head) }), name };
}
