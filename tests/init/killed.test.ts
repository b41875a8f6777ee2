import { existsSync, watch } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, start } from '../kit/command.ts';
import { copySample, filesBelow, remove, temporary } from '../kit/sample.ts';

let all: string;

beforeAll(async () => {
  all = await temporary('killed');
});

afterAll(() => remove(all));

const args = ['--organisation', 'Kontor', '--locale', 'de', '--yes', '--examples'];

/** Kills the command when so many things have happened beside the content. */
async function killAfter(events: number, content: string): Promise<void> {
  const child = start('init', args, { PLAYBOOK_CONTENT: content });
  let seen = 0;
  const watcher = watch(path.dirname(content), () => {
    seen += 1;
    if (seen >= events) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  watcher.close();
}

/** The files that a run without a kill leaves. */
async function filesOfInit(): Promise<string[]> {
  const content = path.join(all, 'whole/content');
  await mkdir(content, { recursive: true });
  expect((await command('init', args, { PLAYBOOK_CONTENT: content })).code).toBe(0);
  return filesBelow(content);
}

/** Runs it until there is nothing to finish; the last run refuses, since the content is no sample any more. */
async function heal(content: string): Promise<string> {
  const { code, err } = await command('init', args, { PLAYBOOK_CONTENT: content });
  return code === 0 ? heal(content) : err;
}

test('killed at any moment, the content is the old one or the new one, and the next run heals what lies beside it', async () => {
  const whole = await filesOfInit();
  for (const events of [1, 2, 3, 4, 5, 6]) {
    const folder = path.join(all, String(events));
    await mkdir(folder);
    const content = await copySample(folder);
    const before = await filesBelow(content);
    await killAfter(events, content);
    if (existsSync(content)) expect([before, whole]).toContainEqual(await filesBelow(content));
    expect(await heal(content)).toContain('is not the sample');
    expect(await filesBelow(content)).toEqual(whole);
    expect((await readdir(folder)).sort()).toEqual(['content', 'content-before-init']);
    expect(await filesBelow(path.join(folder, 'content-before-init'))).toEqual(before);
  }
});

/** What a kill leaves that falls between two steps, which lie too close together to be hit by chance. */
async function leave(name: string, from: string, to: string): Promise<string> {
  const folder = path.join(all, name);
  await mkdir(folder);
  const content = await copySample(folder);
  const made = path.join(folder, 'made');
  expect((await command('init', args, { PLAYBOOK_CONTENT: made })).code).toBe(0);
  await rename(content, path.join(folder, from));
  await rename(made, path.join(folder, to));
  return content;
}

test('between taking the old content away and putting the new one there: the next run puts it there', async () => {
  const content = await leave('between', '.content.strategy-playbook-replaced', '.content.strategy-playbook-ready');
  const { code, err } = await command('init', args, { PLAYBOOK_CONTENT: content });
  expect(code, err).toBe(0);
  expect(err).toContain('had been interrupted');
  expect((await readdir(path.dirname(content))).sort()).toEqual(['content', 'content-before-init']);
  expect(await command('check', [], { PLAYBOOK_CONTENT: content })).toMatchObject({ code: 0 });
});

test('before the old content was put aside: the next run puts it aside', async () => {
  const content = await leave('after', '.content.strategy-playbook-replaced', 'content');
  const { code, err } = await command('init', args, { PLAYBOOK_CONTENT: content });
  expect(code, err).toBe(0);
  expect(err).toContain('content-before-init');
  expect((await readdir(path.dirname(content))).sort()).toEqual(['content', 'content-before-init']);
});

test('while a repository is being filled: the next run moves in the rest', async () => {
  const folder = path.join(all, 'filling');
  const content = path.join(folder, 'content');
  const filling = path.join(folder, '.content.strategy-playbook-filling');
  expect((await command('init', args, { PLAYBOOK_CONTENT: filling })).code).toBe(0);
  const whole = await filesBelow(filling);
  await mkdir(content);
  for (const name of ['.schemas', 'goals', 'kpis']) await rename(path.join(filling, name), path.join(content, name));
  expect(await command('init', args, { PLAYBOOK_CONTENT: content })).toMatchObject({ code: 0 });
  expect(await filesBelow(content)).toEqual(whole);
  expect(await readdir(folder)).toEqual(['content']);
});
