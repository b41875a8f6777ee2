import type { RememberedOutlines } from '../../load/outlines.ts';
import { type CheckedPlaybook, readPlaybook } from '../../load/read-playbook.ts';
import { checkOut, findRevision, type Revision, revisionBefore } from '../../load/revision.ts';
import type { Day } from '../../model/calendar.ts';
import type { Settings } from '../settings.ts';

/** The content at a revision. */
export interface Base {
  readonly commit: string;
  /** Undefined where there was no playbook then. */
  readonly reading: CheckedPlaybook | undefined;
}

/** Most bodies are those of the work tree, which are remembered: the others are worth no second thread, nor its memory. */
const oneByOne = (outlines: RememberedOutlines): RememberedOutlines => ({ ...outlines, ahead: () => undefined });

/** The private folder lies in another repository, so both sides are read with it as it is. */
async function readAt(settings: Settings, revision: Revision, remembered: RememberedOutlines): Promise<Base['reading']> {
  const { content, private: privateFolder, today } = settings;
  const outlines = oneByOne(remembered);
  const checkout = await checkOut(content, revision);
  try {
    const { folder, prefix } = checkout;
    return folder === undefined ? undefined : await readPlaybook({ content: folder, prefix, private: privateFolder, today, outlines });
  } finally {
    await checkout.remove();
  }
}

/**
 * Reads the content as it is at a revision, without touching the work tree.
 * @throws RevisionError when git can't tell
 */
export async function readBase(settings: Settings, name: string, exact: boolean, outlines: RememberedOutlines): Promise<Base> {
  const revision = await findRevision(settings.content, name, { exact });
  return { commit: revision.commit, reading: await readAt(settings, revision, outlines) };
}

/**
 * Reads the content as it was before a day began; undefined where there was no commit yet.
 * @throws RevisionError when git can't tell
 */
export async function readBefore(settings: Settings, day: Day, outlines: RememberedOutlines): Promise<Base | undefined> {
  const revision = await revisionBefore(settings.content, day);
  return revision && { commit: revision.commit, reading: await readAt(settings, revision, outlines) };
}
