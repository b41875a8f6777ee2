import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, type Outcome } from './kit/command.ts';
import { config, entry, valid } from './kit/content.ts';
import { commitAll, git } from './kit/git.ts';
import { filesBelow, readText, remove, temporary } from './kit/sample.ts';

let all: string;
let count = 0;

beforeAll(async () => {
  all = await temporary('codeowners');
});

afterAll(() => remove(all));

const accounts = config
  .replace('contact: leitung@kranichrad.example', 'contact: leitung@kranichrad.example, account: "@kranichrad/leitung"')
  .replace('{ id: redaktion, title: Redaktion }', '{ id: redaktion, title: Redaktion, account: "@redaktion" }');

const ours = entry('title: Ihre\nsummary: S.\nowner: redaktion\nreviewed: 2026-11-01');

/** A repository with content below a folder of that name. */
async function repository(folder: string, files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  count += 1;
  const content = path.join(all, String(count), folder);
  for (const [file, data] of Object.entries({ ...valid, 'playbook.yml': accounts, 'guides/ihre.mdx': ours, ...files })) {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), data);
  }
  commitAll(path.join(all, String(count)));
  return content;
}

const codeowners = (content: string, ...args: string[]): Promise<Outcome> => command('codeowners', args, { PLAYBOOK_CONTENT: content });

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('/') || line.startsWith('*'));

/** The files that a pattern fits, read by git, after whose patterns those of the forges are made. */
async function fitting(root: string, pattern: string, files: readonly string[]): Promise<Set<string>> {
  const patterns = path.join(all, `patterns-${count}`);
  await writeFile(patterns, `${pattern}\n`);
  const args = ['-C', root, '-c', `core.excludesFile=${patterns}`, 'check-ignore', '--no-index', '-z', '--stdin'];
  const { stdout } = spawnSync('git', args, { input: files.join('\0'), encoding: 'utf8' });
  return new Set(stdout.split('\0'));
}

/** The account that the last fitting line gives each file. */
async function ownersIn(content: string, text: string): Promise<Record<string, string | undefined>> {
  const root = path.join(all, String(count));
  const inContent = (await filesBelow(content)).filter((file) => !file.startsWith('.git/'));
  const files = [...inContent.map((file) => path.relative(root, path.join(content, file))), 'other/goals/treue-kunden.mdx'];
  const owners = new Map<string, string>();
  for (const line of linesOf(text)) {
    const [pattern = '', account = '', ...more] = line.split(' ');
    expect(more).toEqual([]);
    for (const file of await fitting(root, pattern, files)) owners.set(file, account);
  }
  return Object.fromEntries(files.map((file) => [file, owners.get(file)]));
}

test.each(['content', 'Unsere Strategie #1 [neu]', '!wichtig/{a}*b?', '#erst', 'Größe 🚲/c', 'a\\b'])(
  'in %j every entry and what lies beside it belongs to its owner, and nothing else does',
  async (folder) => {
    const content = await repository(folder);
    const { code, out, err } = await codeowners(content);
    expect(code, err).toBe(0);
    expect(err).toContain(`No owner, so left out: ${folder}/playbook.yml.`);
    const owners = await ownersIn(content, out);
    const at = (file: string) => owners[`${folder}/${file}`];
    expect(at('goals/treue-kunden.mdx')).toBe('@kranichrad/leitung');
    expect([at('kpis/nps.mdx'), at('kpis/nps.csv')]).toEqual(['@kranichrad/leitung', '@kranichrad/leitung']);
    expect(at('guides/ihre.mdx')).toBe('@redaktion');
    expect(at('playbook.yml')).toBeUndefined();
    expect(owners['other/goals/treue-kunden.mdx']).toBeUndefined();
    expect(Object.values(owners).filter(Boolean)).toHaveLength(Object.keys(owners).length - 2);
  },
);

test('--rest names who looks after everything else; lines of owners hold over it', async () => {
  const content = await repository('content', { 'guides/frei.mdx': entry('title: Frei\nreviewed: 2026-11-01') });
  expect((await codeowners(content)).err).toContain('content/guides/frei.mdx');
  const { out, err } = await codeowners(content, '--rest', 'redaktion');
  const owners = await ownersIn(content, out);
  expect(owners['content/playbook.yml']).toBe('@redaktion');
  expect(owners['content/guides/frei.mdx']).toBe('@redaktion');
  expect(owners['content/kpis/nps.csv']).toBe('@kranichrad/leitung');
  expect(err).not.toContain('left out');
});

test('content at the root of a repository', async () => {
  count += 1;
  const content = path.join(all, String(count));
  const more = { 'README.md': 'Ours\n', 'guides/frei.mdx': entry('title: Frei\nreviewed: 2026-11-01') };
  for (const [file, data] of Object.entries({ ...valid, ...more, 'playbook.yml': accounts })) {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), data);
  }
  commitAll(content);
  const { out } = await codeowners(content, '--rest', 'redaktion');
  const owners = await ownersIn(content, out);
  expect(owners['goals/treue-kunden.mdx']).toBe('@kranichrad/leitung');
  expect([owners['playbook.yml'], owners['guides/frei.mdx']]).toEqual(['@redaktion', '@redaktion']);
  expect(owners['README.md']).toBeUndefined(); // a line of somebody else's before the block stays in force
  expect((await codeowners(content, '--write')).code).toBe(0);
  expect((await command('check', [], { PLAYBOOK_CONTENT: content })).code).toBe(0);
});

test('roles without an account are told, not guessed', async () => {
  const content = await repository('content', { 'playbook.yml': config });
  const { code, out, err } = await codeowners(content);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('No account, so left out: leitung, redaktion.');
});

test('--write keeps the lines of others, and a second time changes nothing but its own', async () => {
  const content = await repository('content');
  const root = path.dirname(content);
  await mkdir(path.join(root, '.github'));
  await writeFile(path.join(root, '.github/CODEOWNERS'), '* @alle\n');
  expect(await codeowners(content, '--write')).toMatchObject({ code: 0, out: '' });
  const first = await readText(root, '.github/CODEOWNERS');
  expect(first).toMatch(/^\* @alle\n\n# strategy-playbook: begin[^\n]*\n\/content\/.*\n# strategy-playbook: end\n$/s);
  await writeFile(path.join(root, '.github/CODEOWNERS'), `${first}/README.md @letzte\n`);
  await writeFile(path.join(content, 'guides/neu.mdx'), ours);
  await codeowners(content, '--write');
  const second = await readText(root, '.github/CODEOWNERS');
  expect(second.split('\n').filter((line) => !first.split('\n').includes(line))).toEqual([
    '/content/guides/neu.* @redaktion',
    '/README.md @letzte',
  ]);
  await codeowners(content, '--write');
  expect(await readText(root, '.github/CODEOWNERS')).toBe(second);
});

test('lines of others keep their line ends', async () => {
  const content = await repository('content');
  const file = path.join(path.dirname(content), 'CODEOWNERS');
  await writeFile(file, '* @alle\r\n/docs/ @text\r\n');
  await codeowners(content, '--write');
  await codeowners(content, '--write');
  expect(await readText(path.dirname(file), 'CODEOWNERS')).toMatch(/^\* @alle\r\n\/docs\/ @text\r\n\n# strategy-playbook: begin[^\r]*$/);
});

test('it goes where the forge looks: the file that is there, else its folder, else the root', async () => {
  const content = await repository('content');
  const root = path.dirname(content);
  await codeowners(content, '--write');
  expect(git(root, 'status', '--porcelain', '--untracked-files=all')).toBe('?? CODEOWNERS\n');
  const gitlab = await repository('content');
  await mkdir(path.join(path.dirname(gitlab), '.gitlab'));
  await codeowners(gitlab, '--write');
  expect(await readText(path.dirname(gitlab), '.gitlab/CODEOWNERS')).toContain('/content/goals/treue-kunden.* @kranichrad/leitung');
});

test('broken marks, no repository, content with errors and unknown roles are told, and nothing is written', async () => {
  const content = await repository('content');
  const file = path.join(path.dirname(content), 'CODEOWNERS');
  const broken = '# strategy-playbook: end\n# strategy-playbook: begin\n';
  await writeFile(file, broken);
  expect(await codeowners(content, '--write')).toMatchObject({ code: 2, err: expect.stringContaining('nothing was written') });
  expect(await readText(path.dirname(file), 'CODEOWNERS')).toBe(broken);
  expect(await codeowners(content, '--rest', 'chef')).toMatchObject({ code: 2, err: expect.stringContaining('leitung, redaktion') });
  const alone = path.join(all, 'alone');
  await cp(content, alone, { recursive: true });
  expect(await codeowners(alone, '--write')).toMatchObject({ code: 2, err: expect.stringContaining('lies in no git repository') });
  expect((await codeowners(alone)).out).toContain('/alone/goals/treue-kunden.*');
  await writeFile(path.join(alone, 'goals/kaputt.mdx'), 'x');
  expect(await codeowners(alone)).toMatchObject({ code: 1, out: '' });
});
