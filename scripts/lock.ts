import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './command.ts';

const pauseMs = 500;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0); // asks only
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Writes the lock file unless another process that still runs holds it. */
async function tryLock(file: string): Promise<boolean> {
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

/**
 * Does something that only one process of this machine may do at a time; one that comes second waits for the first.
 * @param file the lock, in a folder that is there
 * @param waiting what is told once when it has to wait
 */
export async function withLock<Result>(file: string, waiting: string, act: () => Promise<Result>): Promise<Result> {
  for (let told = false; !(await tryLock(file)); told = true) {
    if (!told) say(waiting);
    await wait(pauseMs);
  }
  try {
    return await act();
  } finally {
    await rm(file, { force: true });
  }
}
