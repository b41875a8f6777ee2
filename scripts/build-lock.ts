import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root, say } from './command.ts';

/** Astro keeps what it makes on the way in this folder, whatever the output: two builds at once would mix it up. */
export const ownFolder = path.join(root, '.astro');
const file = path.join(ownFolder, 'build.lock');
const pauseMs = 500;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0); // asks only
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Writes the lock file unless another build that still runs holds it. */
async function tryLock(): Promise<boolean> {
  const own = `${file}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, file); // there at once with its content, or not at all
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(own, { force: true });
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder > 0 && !isRunning(holder)) await rm(file, { force: true });
  return false;
}

/** Runs a build alone in this checkout; one that comes second waits for the first. */
export async function alone<Result>(build: () => Promise<Result>): Promise<Result> {
  await mkdir(ownFolder, { recursive: true });
  for (let told = false; !(await tryLock()); told = true) {
    if (!told) say('Another build runs in this folder; waiting for it …');
    await wait(pauseMs);
  }
  try {
    return await build();
  } finally {
    await rm(file, { force: true });
  }
}
