import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../src/site/settings.ts';

/** The file that says: this folder is our output, and may be replaced. */
export const marker = '.strategy-playbook';

/** @throws UsageError when the folder holds anything that is not an earlier output of ours */
export async function ensureReplaceable(out: string): Promise<void> {
  const found = await lstat(out).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory()) throw new UsageError(`PLAYBOOK_OUT is ${out}, which is no folder; nothing was written.`);
  const names = await readdir(out);
  if (names.length === 0 || names.includes(marker)) return;
  throw new UsageError(
    `PLAYBOOK_OUT is ${out}, which holds other things than an earlier output; nothing was written. Empty it, or name another folder.`,
  );
}

/** Puts a finished output in the place of the old one by renaming, so that nobody meets half of it. */
export async function replaceOutput(staging: string, out: string): Promise<void> {
  await writeFile(path.join(staging, marker), 'Made by the strategy playbook; replaced as a whole by the next build.\n');
  await mkdir(path.dirname(out), { recursive: true });
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(staging, out);
  await rm(old, { recursive: true, force: true });
}
