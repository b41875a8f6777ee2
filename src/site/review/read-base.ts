import type { RememberedOutlines } from '../../load/outlines.ts';
import { type CheckedPlaybook, readPlaybook } from '../../load/read-playbook.ts';
import { checkOut, findRevision } from '../../load/revision.ts';
import type { Settings } from '../settings.ts';

/** The content at a revision. */
export interface Base {
  readonly commit: string;
  /** Undefined where there was no playbook then. */
  readonly reading: CheckedPlaybook | undefined;
}

/** Most bodies are those of the work tree, which are remembered: the others are worth no second thread, nor its memory. */
const oneByOne = (outlines: RememberedOutlines): RememberedOutlines => ({ ...outlines, ahead: () => undefined });

/**
 * Reads the content as it is at a revision, without touching the work tree. The private folder lies in another repository, so both
 * sides are read with it as it is.
 * @throws RevisionError when git can't tell
 */
export async function readBase(
  { content, private: privateFolder, today }: Settings,
  name: string,
  exact: boolean,
  outlines: RememberedOutlines,
): Promise<Base> {
  const revision = await findRevision(content, name, { exact });
  const checkout = await checkOut(content, revision);
  try {
    const { folder, prefix } = checkout;
    const reading =
      folder === undefined
        ? undefined
        : await readPlaybook({ content: folder, prefix, private: privateFolder, today, outlines: oneByOne(outlines) });
    return { commit: revision.commit, reading };
  } finally {
    await checkout.remove();
  }
}
