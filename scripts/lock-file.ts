import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** After this time a lock that another machine holds was left by a run that was killed: whether its process runs can't be asked. */
const longestElsewhereMs = 15 * 60_000;

/** The locks that this process holds, by content: its number may have been that of a process that was killed. */
const held = new Set<string>();

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0); // asks only
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

async function isAbandoned(file: string, content: string): Promise<boolean> {
  const [pid = '', host = hostname()] = content.split('\n');
  if (host === hostname() && Number(pid) === process.pid) return !held.has(content);
  if (host === hostname() && Number(pid) > 0) return !isRunning(Number(pid));
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > longestElsewhereMs;
}

/** Removes the lock while it is this one: what somebody put in its place meanwhile is put back. */
async function removeLock(file: string, content: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) !== content) return;
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(() => undefined);
  if ((await readFile(aside, 'utf8').catch(() => content)) !== content) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Gives the lock back; one that is another’s by now stays. */
export async function unlock(file: string, content: string): Promise<void> {
  held.delete(content);
  await removeLock(file, content);
}

/** Writes the lock file unless another process that still runs holds it; gives its content, or undefined when another has it. */
export async function tryLock(file: string): Promise<string | undefined> {
  const content = [process.pid, hostname(), randomUUID()].join('\n');
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, content);
  try {
    await link(own, file); // there at once with its content, or not at all
    held.add(content);
    return content;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(own, { force: true });
  }
  const holder = await readFile(file, 'utf8').catch(() => undefined);
  if (holder !== undefined && (await isAbandoned(file, holder))) await removeLock(file, holder);
  return undefined;
}
