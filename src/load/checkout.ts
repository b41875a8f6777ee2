import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { partialAdvice } from './clone-advice.ts';
import { type CommittedContent, contentIn } from './content-in-commit.ts';
import type { RawFile } from './disk.ts';
import { readHeld, sortFiles } from './held-files.ts';
import { isPartial, repositoryOf, tell } from './repository.ts';
import type { Revision } from './revision.ts';
import { RevisionError } from './revision-error.ts';
import { bytePathOf } from './tree.ts';
import { refuseUnsafe } from './unsafe-path.ts';
import { isHollow, writeTree } from './write-tree.ts';

/** A revision's content folder, outside of the work tree. */
export interface Checkout {
  /** The folder to read; undefined when the revision has no playbook, so that everything is new. */
  readonly folder: string | undefined;
  /** Ordinary files that are in memory alone. */
  readonly held: readonly RawFile[];
  /** What paths in findings begin with: as in the work tree, also where the revision's own folder had another name. */
  readonly prefix: string;
  /** Removes what was written. */
  readonly remove: () => Promise<void>;
}

/** An error of the file system says what is wrong, but not with what. */
function tellWrite(temporary: string, error: unknown): never {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  throw new RevisionError(`The content can’t be written to ${temporary}: ${error.message}`, { cause: error });
}

/** Writes what has to be on disk, and gives the rest. */
async function writeDown(
  root: string,
  temporary: string,
  { files, prefix }: CommittedContent,
  folder: string,
  hold: boolean,
): Promise<RawFile[]> {
  files.forEach(refuseUnsafe);
  const inside = bytePathOf(prefix);
  const { held, written } = hold ? sortFiles(files, inside, isHollow) : { held: [], written: files };
  await mkdir(folder, { recursive: true });
  await writeTree(root, temporary, written);
  return readHeld(root, held, inside);
}

/**
 * Writes a revision's content into a temporary folder, at the path that it has in the repository. Work tree, index and refs stay
 * as they are, and nothing that the repository names is run.
 * @param hold whether ordinary files may stay in memory
 * @throws ContentFolderError when there is no such folder; RevisionError when the revision can't be read; nothing is left behind
 */
export async function checkOut(content: string, { commit, name }: Revision, hold = false): Promise<Checkout> {
  const repository = await repositoryOf(content);
  const { root } = repository;
  const advice = (await isPartial(root)) ? partialAdvice : '';
  const found = await contentIn(repository, commit, advice);
  const prefix = repository.prefix ?? found?.prefix ?? '';
  if (!found) return { folder: undefined, held: [], prefix, remove: async () => {} };
  const temporary = await mkdtemp(path.join(tmpdir(), 'playbook-revision-')).catch((error: unknown) => tellWrite(tmpdir(), error));
  const remove = () => rm(temporary, { recursive: true, force: true });
  try {
    const folder = path.resolve(temporary, found.prefix);
    const held = await writeDown(root, temporary, found, folder, hold).catch(
      tell(`git can’t read the content of \`${name}\` (${commit}) in ${root}`, advice),
    );
    return { folder, held, prefix, remove };
  } catch (error) {
    await remove();
    return tellWrite(temporary, error);
  }
}
