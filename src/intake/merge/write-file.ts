import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const unlessMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
};

/** What the file holds, byte for byte; undefined when there is none. */
export const readIfThere = (file: string): Promise<Buffer | undefined> => readFile(file).catch(unlessMissing);

async function writeWhole(draft: string, text: string, mode: number | undefined): Promise<void> {
  const handle = await open(draft, 'wx', mode === undefined ? 0o666 : mode & 0o777);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts a text in a file's place, whole or not at all: it is written beside it under a hidden name, then renamed. A symbolic link stays a link.
 * @param before what the file held when the text was made; undefined when it was not there
 * @returns false, and nothing is written, when the file holds something else by now
 */
export async function replaceFile(file: string, text: string, before: Uint8Array | undefined): Promise<boolean> {
  const real = (await realpath(file).catch(unlessMissing)) ?? file;
  const now = await readIfThere(real);
  if (now === undefined ? before !== undefined : !(before && now.equals(before))) return false;
  const draft = path.join(path.dirname(real), `.${path.basename(real)}.${process.pid}`);
  try {
    await writeWhole(draft, text, (await stat(real).catch(unlessMissing))?.mode);
    await rename(draft, real);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return true;
}
