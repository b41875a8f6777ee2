import { setTimeout as wait } from 'node:timers/promises';
import { UsageError } from '../src/site/settings.ts';
import { say } from './command.ts';
import { tryLock, unlock } from './lock-file.ts';

const pauseMs = 500;
const longestMs = 20 * 60_000;

/** Waits until the lock is ours; gives its content. */
async function takeLock(file: string, waiting: string, mostMs: number): Promise<string> {
  const end = Date.now() + mostMs;
  for (let isTold = false; ; isTold = true) {
    const content = await tryLock(file);
    if (content !== undefined) return content;
    if (Date.now() >= end)
      throw new UsageError(`${file} was held all the time; nothing was done. Where nobody works there any more, delete it.`);
    if (!isTold) say(`${waiting} (${file})`);
    await wait(pauseMs);
  }
}

/**
 * Does something that only one process may do at a time; one that comes second waits for the first.
 * @param file the lock, in a folder that is there
 * @param waiting what is told once when it has to wait
 * @throws UsageError when the other one does not end
 */
export async function withLock<Result>(file: string, waiting: string, act: () => Promise<Result>, mostMs = longestMs): Promise<Result> {
  const content = await takeLock(file, waiting, mostMs);
  try {
    return await act();
  } finally {
    await unlock(file, content);
  }
}
