import type { RememberedOutlines } from '../../load/outlines.ts';
import { type CheckedPlaybook, readPlaybook } from '../../load/read-playbook.ts';
import { type Checkout, checkOut, type Revision } from '../../load/revision.ts';
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
async function readAt(
  settings: Settings,
  { commit, checkout: { folder, held, prefix } }: Written,
  remembered: RememberedOutlines,
): Promise<Base> {
  const { private: privateFolder, today } = settings;
  const outlines = oneByOne(remembered);
  const source = { prefix, held, private: privateFolder, today, outlines };
  return { commit, reading: folder === undefined ? undefined : await readPlaybook({ ...source, content: folder }) };
}

/** A revision's content as git wrote it down. */
interface Written {
  readonly commit: string;
  readonly checkout: Checkout;
}

async function write({ content }: Settings, find: FindBase): Promise<Written | undefined> {
  const revision = await find(content);
  return revision && { commit: revision.commit, checkout: await checkOut(content, revision, true) };
}

/** Finds what to compare with; undefined where there was no commit yet. */
export type FindBase = (content: string) => Promise<Revision | undefined>;

/** The other side of a comparison, on which git works already. */
export interface BegunBase {
  /**
   * Reads the content as it was, without touching the work tree; undefined where there was no commit yet.
   * @throws RevisionError when git can't tell
   */
  readonly read: (outlines: RememberedOutlines) => Promise<Base | undefined>;
}

/** Lets git write the other side of a comparison down while the work tree is read; nothing of it is left behind, whatever fails. */
export async function besideBase<T>(settings: Settings, find: FindBase, use: (base: BegunBase) => Promise<T>): Promise<T> {
  const writing = write(settings, find);
  writing.catch(() => {}); // what failed is told to whoever reads
  const read: BegunBase['read'] = async (outlines) => {
    const found = await writing;
    return found && readAt(settings, found, outlines);
  };
  try {
    return await use({ read });
  } finally {
    await (await writing.catch(() => undefined))?.checkout.remove();
  }
}
