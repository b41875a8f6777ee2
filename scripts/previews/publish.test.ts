import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { headersOf, readRules, renderHeadersFile } from '../../src/headers/headers-file.ts';
import { pageHeaderPolicy } from '../../src/headers/policy.ts';
import { headersFor } from '../../src/headers/site-headers.ts';
import { UsageError } from '../../src/site/settings.ts';
import { command, printed, start } from '../../tests/kit/command.ts';
import { marker } from '../output-folder.ts';
import { keepPreviews, publishPreview, removePreviews } from './publish.ts';

const now = new Date('2026-11-23T14:05:00Z');

let all: string;
let folder: string;

beforeEach(async () => {
  all = await mkdtemp(path.join(tmpdir(), 'playbook-previews-'));
  folder = path.join(all, 'previews');
  return () => rm(all, { recursive: true, force: true });
});

const home = '<!doctype html><meta name="robots" content="noindex" /><p>';

/** What a build of a preview leaves, in small. */
async function built(text: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const out = await mkdtemp(path.join(all, 'out-'));
  await mkdir(path.join(out, 'api'));
  const api = JSON.stringify({ title: 'Playbook', locale: 'de', entries: [] });
  for (const [file, data] of Object.entries({ [marker]: '', 'index.html': home + text, 'api/playbook.json': api, ...files }))
    await writeFile(path.join(out, file), data);
  return out;
}

const places = (out: string) => ({ out, sources: [{ variable: 'PLAYBOOK_CONTENT', folder: path.join(all, 'content') }] as const });

const publish = async (label: string, out?: string) => publishPreview(folder, label, places(out ?? (await built(label))), now);

const read = (file: string) => readFile(path.join(folder, file), 'utf8');
const names = async () => (await readdir(folder)).sort();

test('previews lie side by side under their labels, and are listed', async () => {
  expect(await publish('PR 42')).toBe('pr-42');
  expect(await publish('PR 7')).toBe('pr-7');
  expect(await names()).toEqual(['.strategy-playbook-previews', '_headers', 'index.html', 'pr-42', 'pr-7']);
  expect(await read('pr-42/index.html')).toBe(`${home}PR 42`);
  const list = await read('index.html');
  expect(list).toContain('<a href="pr-42/index.html">PR 42</a>');
  expect(list).toContain('<a href="pr-7/index.html">PR 7</a>');
  expect(list).toContain('--paper: light-dark(');
});

test('a second push replaces the whole preview, and no other', async () => {
  await publish('PR 7');
  await publish('PR 42', await built('first', { 'gone.html': 'x' }));
  await publish('PR 42', await built('second'));
  expect(await read('pr-42/index.html')).toBe(`${home}second`);
  expect(await readdir(path.join(folder, 'pr-42'))).not.toContain('gone.html');
  expect(await read('pr-7/index.html')).toBe(`${home}PR 7`);
  expect((await read('index.html')).match(/<li>/g)).toHaveLength(2);
});

const rules = async () => readRules(await read('_headers'));

test('the folder says what servers send: for the list, and for each preview what it said itself, in its own folder', async () => {
  const own = renderHeadersFile(headersFor({ styles: [], frameAncestors: ['https://example.org'], base: '/' }));
  await publish('PR 7', await built('x', { _headers: own }));
  const strange = '/*\n  Set-Cookie: a=b\n  X-Content-Type-Options: nosniff\n\n/../pr-7/*\n  Referrer-Policy: unsafe-url\n';
  await publish('PR 42', await built('y', { _headers: strange }));
  const found = await rules();
  expect(found.map(({ pattern }) => pattern).sort()).toEqual(
    ['/', '/index.html', '/pr-7/*', '/pr-7/*.svg', '/pr-7/_astro/*', '/pr-42/*'].sort(),
  );
  expect(headersOf(found, '/pr-42/index.html')).toEqual({ 'X-Content-Type-Options': 'nosniff' });
  expect(headersOf(found, '/pr-7/index.html')['Content-Security-Policy']).toContain("frame-ancestors 'self' https://example.org");
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(await read('index.html')) ?? [];
  expect(headersOf(found, '/')['Content-Security-Policy']).toBe(pageHeaderPolicy({ styles: [style], frameAncestors: [] }));
  await removePreviews(folder, ['PR 7'], places(await built('z')));
  expect((await rules()).some(({ pattern }) => pattern.startsWith('/pr-7/'))).toBe(false);
});

test('a `_headers` that somebody else wrote stays', async () => {
  await publish('PR 1');
  await writeFile(path.join(folder, '_headers'), '/*\n  X-Mine: 1\n');
  await publish('PR 2');
  expect(await read('_headers')).toBe('/*\n  X-Mine: 1\n');
});

test('what is closed is removed, and the list with nothing left says so', async () => {
  for (const label of ['PR 1', 'PR 2', 'PR 3', 'PR 4']) await publish(label);
  const out = await built('x');
  expect(await removePreviews(folder, ['PR 1', 'PR 99'], places(out))).toEqual(['PR 1']);
  expect((await keepPreviews(folder, ['PR 3', 'PR 5'], places(out))).sort()).toEqual(['PR 2', 'PR 4']);
  expect(await names()).toEqual(['.strategy-playbook-previews', '_headers', 'index.html', 'pr-3']);
  expect(await keepPreviews(folder, [], places(out))).toEqual(['PR 3']);
  expect(await read('index.html')).toContain('Zurzeit gibt es keine Vorschau.');
  expect(await removePreviews(folder, ['PR 3'], places(out))).toEqual([]);
});

test('removing where nothing was ever published is no error, and begins nothing', async () => {
  expect(await removePreviews(folder, ['PR 1'], places(await built('x')))).toEqual([]);
  expect(await readdir(all)).not.toContain('previews');
});

test('what others put there is left alone: files, folders, and what lies under a preview’s name', async () => {
  await publish('PR 1');
  await writeFile(path.join(folder, 'CNAME'), 'playbook.example.org');
  await mkdir(path.join(folder, 'pr-2'));
  await writeFile(path.join(folder, 'pr-2/thesis.txt'), 'years of work');
  await mkdir(path.join(all, 'elsewhere'));
  await symlink(path.join(all, 'elsewhere'), path.join(folder, 'pr-3'));
  await writeFile(path.join(folder, 'pr-4'), 'a file');
  await symlink('pr-1', path.join(folder, 'pr-5'));
  const out = await built('x');
  for (const number of [2, 3, 4, 5]) {
    const refused = new UsageError(
      `${path.join(folder, `pr-${number}`)} is no preview of ours; nothing was changed. Move it away, or choose another label.`,
    );
    await expect(publish(`PR ${number}`, out)).rejects.toThrow(refused);
    await expect(removePreviews(folder, [`PR ${number}`], places(out))).rejects.toThrow(refused);
  }
  expect(await keepPreviews(folder, [], places(out))).toEqual(['PR 1']);
  expect(await names()).toEqual(['.strategy-playbook-previews', 'CNAME', '_headers', 'index.html', 'pr-2', 'pr-3', 'pr-4', 'pr-5']);
  expect(await read('pr-2/thesis.txt')).toBe('years of work');
  expect(await readdir(path.join(all, 'elsewhere'))).toEqual([]);
});

test('labels that would share a folder are told', async () => {
  await publish('PR 42');
  const place = path.join(folder, 'pr-42');
  await expect(publish('pr-42')).rejects.toThrow(`\`pr-42\` and \`PR 42\` would both lie in ${place}; nothing was changed.`);
  await expect(removePreviews(folder, ['pr 42'], places(await built('x')))).rejects.toThrow('would both lie in');
  expect(await read('pr-42/index.html')).toBe(`${home}PR 42`);
});

test('a folder that is not ours is refused, and stays as it is', async () => {
  await mkdir(folder);
  await writeFile(path.join(folder, 'index.html'), 'my site');
  const words = `${folder} is no folder of previews, and not empty; nothing was changed. Name another folder.`;
  const out = await built('x');
  await expect(publish('PR 1', out)).rejects.toThrow(new UsageError(words));
  await expect(removePreviews(folder, ['PR 1'], places(out))).rejects.toThrow(new UsageError(words));
  expect(await names()).toEqual(['index.html']);
});

test('a folder that touches content or output is refused', async () => {
  const out = await built('x');
  await mkdir(path.join(all, 'content'));
  for (const [place, words] of [
    [out, `is PLAYBOOK_OUT (${out})`],
    [path.join(out, 'previews'), `lies inside PLAYBOOK_OUT (${out})`],
    [all, `contains PLAYBOOK_OUT (${out})`],
    [path.join(all, 'content/previews'), `lies inside PLAYBOOK_CONTENT (${path.join(all, 'content')})`],
  ] as const)
    await expect(publishPreview(place, 'PR 1', places(out), now)).rejects.toThrow(words);
});

test('only a built preview is published', async () => {
  const empty = await mkdtemp(path.join(all, 'out-'));
  await expect(publish('PR 1', empty)).rejects.toThrow(new UsageError(`There is no site in ${empty} yet; \`npm run build\` makes it.`));
  const site = await built('x', { 'index.html': '<!doctype html><p>The site' });
  await expect(publish('PR 1', site)).rejects.toThrow('is no preview; build it with PLAYBOOK_PREVIEW');
  expect(await readdir(all)).not.toContain('previews');
});

test.each<readonly [what: string, file: string, put: (file: string) => Promise<unknown>]>([
  ['a link to a file', 'x.html', (file) => symlink('/etc/hostname', file)],
  ['a link to a folder', 'api/x', (file) => symlink('/etc', file)],
  ['a link under a marker’s name', '.strategy-playbook-preview', (file) => symlink(path.join(all, 'victim'), file)],
  ['a repository', 'api/.git', (file) => mkdir(file)],
  ['a repository on other file systems', '.GIT', (file) => mkdir(file)],
  ['a file that leads to a repository', '.git', (file) => writeFile(file, 'gitdir: /tmp/x')],
  ['attributes, which name filters', 'api/.gitattributes', (file) => writeFile(file, '* filter=x')],
  ['a pipe', 'pipe', async (file) => execFileSync('mkfifo', [file])],
])('%s in the output is refused, and nothing is changed', async (_what, file, put) => {
  await publish('PR 1');
  await writeFile(path.join(all, 'victim'), 'mine');
  const out = await built('x');
  await put(path.join(out, file));
  const words = `${path.join(out, file)} can’t be published; nothing was changed.`;
  await expect(publish('PR 1', out)).rejects.toThrow(UsageError);
  await expect(publish('PR 1', out)).rejects.toThrow(words);
  expect(await names()).toEqual(['.strategy-playbook-previews', '_headers', 'index.html', 'pr-1']);
  expect(await read('pr-1/index.html')).toBe(`${home}PR 1`);
  expect(await readFile(path.join(all, 'victim'), 'utf8')).toBe('mine');
});

test('an output that is a link is refused; markers are files of their own', async () => {
  const out = await built('x');
  await symlink(out, path.join(all, 'link'));
  await expect(publish('PR 1', path.join(all, 'link'))).rejects.toThrow(`${path.join(all, 'link')} can’t be published`);
  await mkdir(path.join(out, '.strategy-playbook-preview'));
  expect(await publish('PR 1', out)).toBe('pr-1');
  expect(JSON.parse(await read('pr-1/.strategy-playbook-preview'))).toMatchObject({ label: 'PR 1' });
});

test('a marker that somebody broke is told with its place', async () => {
  await publish('PR 1');
  const file = path.join(folder, 'pr-1/.strategy-playbook-preview');
  await writeFile(file, '{');
  await expect(publish('PR 1')).rejects.toThrow(`${file} can’t be read; nothing was changed.`);
});

test('what a killed run left behind is no hindrance, and does not stay', async () => {
  await publish('PR 1');
  const left = path.join(folder, '.pr-1.strategy-playbook-building');
  await mkdir(left);
  await writeFile(path.join(left, 'half.html'), 'x');
  await writeFile(path.join(folder, '.strategy-playbook-previews.lock'), '999999999');
  await publish('PR 1', await built('again'));
  expect(await names()).toEqual(['.strategy-playbook-previews', '_headers', 'index.html', 'pr-1']);
  expect(await readdir(path.join(folder, 'pr-1'))).not.toContain('half.html');
});

const env = (label: string, out: string) => ({
  PLAYBOOK_OUT: out,
  PLAYBOOK_PREVIEW: label,
  PLAYBOOK_CONTENT: path.join(all, 'content'),
});

test('while somebody else publishes into the folder, it is waited for', async () => {
  await publish('PR 1');
  const lock = path.join(folder, '.strategy-playbook-previews.lock');
  await writeFile(lock, String(process.pid));
  const child = start('preview-publish', [folder], env('PR 2', await built('second')));
  await printed(child, /Somebody else publishes into this folder; waiting/);
  expect(await names()).not.toContain('pr-2');
  const ended = new Promise((resolve) => child.on('close', resolve));
  await rm(lock);
  expect(await ended).toBe(0);
  expect(await read('index.html')).toContain('PR 2');
});

test('many processes at once: every preview is there and listed, the same label is whole', async () => {
  const labels = ['PR 1', 'PR 2', 'PR 3', 'PR 4', 'PR 4'];
  const outs = await Promise.all(labels.map((label, index) => built(`${label}#${index}`, { [`only-${index}.html`]: 'x' })));
  const outcomes = await Promise.all(labels.map((label, index) => command('preview-publish', [folder], env(label, outs[index] ?? ''))));
  expect(outcomes.map(({ code }) => code)).toEqual(labels.map(() => 0));
  expect(await names()).toEqual(['.strategy-playbook-previews', '_headers', 'index.html', 'pr-1', 'pr-2', 'pr-3', 'pr-4']);
  expect((await read('index.html')).match(/<li>/g)).toHaveLength(4);
  const winner = /#(\d)/.exec(await read('pr-4/index.html'))?.[1];
  const own = (await readdir(path.join(folder, 'pr-4'))).filter((name) => name.startsWith('only-'));
  expect(own).toEqual([`only-${winner}.html`]);
});
