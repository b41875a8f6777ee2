import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { UsageError } from '../src/site/settings.ts';
import { withLock } from './lock.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'playbook-lock-'));
  file = path.join(folder, 'lock');
  return () => rm(folder, { recursive: true, force: true });
});

const patience = 1500;
const take = () => withLock(file, 'Waiting', async () => readFile(file, 'utf8'), patience);

async function left(content: string, minutes: number): Promise<void> {
  await writeFile(file, content);
  const then = new Date(Date.now() - minutes * 60_000);
  await utimes(file, then, then);
}

test.each([
  ['a process that was killed', `999999999\n${hostname()}\nx`, 0],
  ['one that was killed, whose number is now ours', `${process.pid}\n${hostname()}\nx`, 0],
  ['one on another machine, long ago', `${process.ppid}\nelsewhere\nx`, 60],
  ['somebody who wrote nothing, long ago', '', 60],
])('the lock of %s is taken over', async (_whose, content, minutes) => {
  await left(content, minutes);
  expect(await take()).toContain(`${process.pid}\n${hostname()}\n`);
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ['a process that runs', `${process.ppid}\n${hostname()}\nx`, 60],
  ['one on another machine', `999999999\nelsewhere\nx`, 0],
])('the lock of %s is left alone, and told in the end', async (_whose, content, minutes) => {
  await left(content, minutes);
  await expect(take()).rejects.toThrow(
    new UsageError(`${file} was held all the time; nothing was done. Where nobody works there any more, delete it.`),
  );
  expect(await readFile(file, 'utf8')).toBe(content);
  expect(await readdir(folder)).toEqual(['lock']);
});

test('a lock that is another’s by the end stays theirs', async () => {
  const theirs = `${process.ppid}\n${hostname()}\ntheirs`;
  await withLock(file, 'Waiting', () => writeFile(file, theirs));
  expect(await readFile(file, 'utf8')).toBe(theirs);
});

test('in one process, too, one works at a time', async () => {
  let [now, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 20));
    now -= 1;
  };
  await Promise.all([1, 2, 3].map(() => withLock(file, 'Waiting', work)));
  expect(most).toBe(1);
});
