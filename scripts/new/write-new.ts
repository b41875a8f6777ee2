import { mkdir, open, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../src/site/settings.ts';

interface Made {
  readonly files: string[];
  readonly folders: string[];
}

/** Creates the file, never over one that is there. */
async function writeOne(file: string, text: string, made: Made): Promise<void> {
  const folder = await mkdir(path.dirname(file), { recursive: true });
  if (folder !== undefined) made.folders.push(folder);
  const handle = await open(file, 'wx');
  made.files.push(file);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

/** Only what was made here is taken back; a folder that somebody has put something into meanwhile stays. */
async function takeBack({ files, folders }: Made): Promise<void> {
  for (const file of files) await rm(file, { force: true });
  for (const folder of folders.reverse()) await rmdir(folder).catch(() => undefined);
}

/**
 * Writes new files, all of them or none.
 * @throws UsageError when one is there already or can't be written
 */
export async function writeAllNew(texts: ReadonlyMap<string, string>): Promise<void> {
  const made: Made = { files: [], folders: [] };
  for (const [file, text] of texts) {
    await writeOne(file, text, made).catch(async (error: NodeJS.ErrnoException) => {
      await takeBack(made);
      const fault = error.code === 'EEXIST' ? 'is there already' : `can’t be written (${error.code ?? error.message})`;
      throw new UsageError(`${file} ${fault}; nothing was written.`);
    });
  }
}
