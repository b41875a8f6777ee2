import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Place } from './guard.ts';
import type { Files } from './starter.ts';

/**
 * The new files are written beside the folder under a hidden name, then renamed, so that a kill leaves the old content or the
 * new. Names tell how far it came: `writing` may be half of it; `ready` is whole and waits for the folder's name; of `filling`
 * some has been moved into a folder that stays, and the rest follows; `replaced` is the old content.
 */
const beside = (folder: string, what: 'writing' | 'ready' | 'filling' | 'replaced'): string =>
  path.join(path.dirname(folder), `.${path.basename(folder)}.strategy-playbook-${what}`);

const gone = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
  }
}

const backupOf = (folder: string): string => {
  const first = `${folder}-before-init`;
  for (let number = 2, name = first; ; name = `${first}-${number}`, number += 1) if (!existsSync(name)) return name;
};

/** Puts the old content where somebody can find it. */
async function putAside(folder: string): Promise<string | undefined> {
  if (!existsSync(beside(folder, 'replaced'))) return undefined;
  const backup = backupOf(folder);
  await rename(beside(folder, 'replaced'), backup);
  return backup;
}

/** Moves what is new into a folder that holds other things, such as a repository; `playbook.yml` comes last and completes it. */
async function moveIn(folder: string): Promise<void> {
  const from = beside(folder, 'filling');
  const names = await readdir(from);
  const ordered = [...names.filter((name) => name !== 'playbook.yml'), ...names.filter((name) => name === 'playbook.yml')];
  for (const name of ordered) {
    if (name === '.schemas') await gone(path.join(folder, name)); // made by us, whoever called for it
    await rename(path.join(from, name), path.join(folder, name));
  }
  await rmdir(from);
}

export interface Finished {
  /** Where the old content is, when it was there and git does not have it. */
  readonly backup: string | undefined;
}

/** Finishes what an earlier run that was killed had begun to put in place; undefined when there is nothing to finish. */
export async function finishInterrupted(folder: string): Promise<Finished | undefined> {
  await gone(beside(folder, 'writing'));
  if (existsSync(beside(folder, 'filling'))) {
    await moveIn(folder);
    return { backup: undefined };
  }
  if (existsSync(folder)) {
    await gone(beside(folder, 'ready'));
    const backup = await putAside(folder);
    return backup === undefined ? undefined : { backup };
  }
  if (!existsSync(beside(folder, 'ready'))) return undefined;
  await rename(beside(folder, 'ready'), folder);
  return { backup: await putAside(folder) };
}

async function exchange(folder: string, isKept: boolean): Promise<Finished> {
  await rename(beside(folder, 'writing'), beside(folder, 'ready'));
  await rename(folder, beside(folder, 'replaced'));
  await rename(beside(folder, 'ready'), folder);
  if (!isKept) return { backup: await putAside(folder) };
  await gone(beside(folder, 'replaced'));
  return { backup: undefined };
}

/** Puts the files in the folder's place, whole or not at all. */
export async function putInPlace(folder: string, files: Files, place: Place): Promise<Finished> {
  await mkdir(path.dirname(folder), { recursive: true });
  await writeAll(beside(folder, 'writing'), files);
  if (place.state === 'filled') return exchange(folder, place.isKept);
  if (place.state === 'missing') await rename(beside(folder, 'writing'), folder);
  else {
    await rename(beside(folder, 'writing'), beside(folder, 'filling'));
    await moveIn(folder);
  }
  return { backup: undefined };
}
