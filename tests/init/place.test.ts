import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { command, type Outcome } from '../kit/command.ts';
import { commitAll, git } from '../kit/git.ts';
import { copySample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

let all: string;
let folder: string;
let content: string;
let count = 0;

beforeAll(async () => {
  all = await temporary('init');
});

beforeEach(async () => {
  count += 1;
  folder = path.join(all, String(count));
  await mkdir(folder);
  content = await copySample(folder);
});

afterAll(() => remove(all));

const said = ['--organisation', 'Kontor', '--locale', 'de', '--yes'];
const init = (...args: string[]): Promise<Outcome> => command('init', [...said, ...args], { PLAYBOOK_CONTENT: content });

/** What lies beside the content, hidden or not. */
const beside = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name !== '.git').sort();

async function expectRefused(outcome: Outcome, ...words: string[]): Promise<void> {
  expect(outcome.code).toBe(2);
  expect(outcome.err).not.toMatch(/^\s+at /m);
  for (const word of words) expect(outcome.err).toContain(word);
  expect(await readText(content, 'playbook.yml')).toContain('Kranichrad');
  expect(await beside()).toEqual(['content']);
}

const isBlank = async (): Promise<void> => {
  expect(await readText(content, 'playbook.yml')).toContain('organisation: Kontor');
  expect((await filesBelow(content)).filter((file) => !file.startsWith('.schemas/'))).toEqual(['playbook.yml']);
};

test('without git, the sample is replaced, and lies in a folder that is named', async () => {
  const { code, err } = await init();
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('content-before-init') });
  await isBlank();
  expect(await beside()).toEqual(['content', 'content-before-init']);
  expect(await readText(folder, 'content-before-init/playbook.yml')).toContain('Kranichrad');
});

test('with git, the history has the sample, and nothing lies beside the new content', async () => {
  commitAll(folder);
  const { code, err } = await init();
  expect(code, err).toBe(0);
  expect(err).toContain('steht in der Geschichte von git');
  expect(err.trim().split('\n').slice(-3).join()).toMatch(/npm run dev.*npm run new.*npm run check/s);
  await isBlank();
  expect(await beside()).toEqual(['content']);
  expect(git(folder, 'show', 'HEAD:content/playbook.yml')).toContain('Kranichrad');
});

test('what git ignores is put aside, since no history has it', async () => {
  await writeFile(path.join(folder, '.gitignore'), '*.db\n');
  commitAll(folder);
  await writeFile(path.join(content, 'numbers.db'), 'ours');
  const { code, err } = await init('--force');
  expect(code, err).toBe(0);
  expect(await readText(folder, 'content-before-init/numbers.db')).toBe('ours');
});

test('changes that are not committed are refused, and with --force put aside', async () => {
  commitAll(folder);
  await appendFile(path.join(content, 'goals/treue-kunden.mdx'), 'Mehr.\n');
  await writeFile(path.join(content, 'goals/neu.mdx'), 'Neu.\n');
  await expectRefused(
    await init(),
    'not committed: content/goals/treue-kunden.mdx, content/goals/neu.mdx',
    'changed: goals/treue-kunden.mdx',
    '--force',
  );
  expect((await init('--force')).code).toBe(0);
  await isBlank();
  expect(await readText(folder, 'content-before-init/goals/treue-kunden.mdx')).toContain('Mehr.');
});

test('a sample that was edited is somebody’s work, also when it is committed, and without git', async () => {
  await rm(path.join(content, 'goals/treue-kunden.mdx'));
  await appendFile(path.join(content, 'playbook.yml'), '# x\n');
  await writeFile(path.join(content, 'guides/zusatz.mdx'), 'Neu.\n');
  const words = ['is not the sample', 'changed: playbook.yml', 'not of the sample: guides/zusatz.mdx', 'missing: goals/treue-kunden.mdx'];
  await expectRefused(await init(), ...words);
  commitAll(folder);
  await expectRefused(await init(), ...words);
});

test('a second init does not replace what the first one made', async () => {
  await init();
  const { code, err } = await init();
  expect(code).toBe(2);
  expect(err).toContain('is not the sample');
  expect((await init('--force', '--title', 'Zweites')).code).toBe(0);
  expect(await readText(content, 'playbook.yml')).toContain('title: Zweites');
  expect(await beside()).toEqual(['content', 'content-before-init', 'content-before-init-2']);
});

test('a folder that is not there yet, or is empty, is filled', async () => {
  await rm(content, { recursive: true });
  content = path.join(folder, 'deep/new folder');
  expect((await init()).code).toBe(0);
  await isBlank();
  content = path.join(folder, 'empty');
  await mkdir(content);
  expect((await init()).code).toBe(0);
  await isBlank();
});

test('a repository without content of its own is filled, and keeps what it has', async () => {
  await rm(content, { recursive: true });
  await mkdir(content);
  await writeFile(path.join(content, 'README.md'), 'Ours\n');
  commitAll(content);
  const { code, err } = await init('--examples');
  expect(code, err).toBe(0);
  expect(await readText(content, 'README.md')).toBe('Ours\n');
  expect(git(content, 'status', '--porcelain')).toContain('?? playbook.yml');
  expect((await command('check', [], { PLAYBOOK_CONTENT: content })).code).toBe(0);
});

test('a repository’s root with content is never replaced, since its history lies in it', async () => {
  commitAll(content);
  await expectRefused(await init('--force'), 'is the root of a repository');
});

test('a link to the content stays a link, and what it leads to is replaced', async () => {
  const real = path.join(folder, 'real');
  await cp(content, real, { recursive: true });
  await rm(content, { recursive: true });
  await symlink(real, content);
  expect((await init()).code).toBe(0);
  await isBlank();
  expect(await readText(real, 'playbook.yml')).toContain('Kontor');
  expect(await beside()).toEqual(['content', 'real', 'real-before-init']);
});

test('a file in the place of the folder is told', async () => {
  await rm(content, { recursive: true });
  await writeFile(content, 'x');
  const { code, err } = await init();
  expect(code).toBe(2);
  expect(err).toContain('can’t be read as a folder');
  expect(existsSync(content)).toBe(true);
});
