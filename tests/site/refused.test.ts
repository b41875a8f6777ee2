import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { besides } from '../../scripts/output-folder.ts';
import { command } from '../kit/command.ts';
import { edit } from '../kit/repository.ts';
import { buildSample, copySample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

let folder: string;
let out: string;

beforeAll(async () => {
  folder = await temporary('refused');
  out = path.join(folder, 'out');
  await buildSample(out);
});

afterAll(() => remove(folder));

/** Errors that only the reading can see: Astro itself would build all of these. */
const mistakes: readonly [string, (content: string) => Promise<void>, string][] = [
  [
    'in frontmatter',
    (content) => edit(path.join(content, 'goals/service-social.mdx'), 'goal: treue-kunden', 'goal: treue-kundin'),
    'goals/service-social.mdx',
  ],
  [
    'in a body',
    (content) => edit(path.join(content, 'guides/ziele-zuerst.mdx'), /<Goal id="/, '<Goal onclick="x" id="'),
    'guides/ziele-zuerst.mdx',
  ],
  [
    'in a CSV',
    (content) => edit(path.join(content, 'kpis/erstreaktionszeit.csv'), /^2026-10,24/m, '2026-10;24'),
    'kpis/erstreaktionszeit.csv',
  ],
  ['in playbook.yml', (content) => edit(path.join(content, 'playbook.yml'), /^organisation:/m, 'organization:'), 'playbook.yml'],
];

test.each(mistakes)('an error %s stops the build, and leaves the output as it was', async (_where, spoil, file) => {
  const own = await temporary('content');
  const content = await copySample(own);
  await spoil(content);
  const before = await readText(out, 'index.html');
  const files = await filesBelow(out);
  const { code, err } = await command('build', [], { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: out });
  expect(code).toBe(1);
  expect(err).toMatch(new RegExp(`content/${file.replace('.', '\\.')}:\\d+:\\d+ error `));
  expect(err).not.toMatch(/\n\s+at /);
  expect(await readText(out, 'index.html')).toBe(before);
  expect(await filesBelow(out)).toEqual(files);
  await remove(own);
});

test('a build that fails in Astro leaves the output as it was, too', async () => {
  const own = await temporary('content');
  const content = await copySample(own);
  const before = await filesBelow(out);
  await writeFile(besides(out, 'building'), 'a file where the build wants a folder');
  const { code } = await command('build', [], { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: out });
  await rm(besides(out, 'building'), { recursive: true, force: true });
  expect(code).not.toBe(0);
  expect(await filesBelow(out)).toEqual(before);
  await remove(own);
});

test('a folder that is no earlier output is never replaced', async () => {
  const precious = await temporary('precious');
  await writeFile(path.join(precious, 'thesis.txt'), 'years of work');
  const { code, err } = await command('build', [], { PLAYBOOK_OUT: precious });
  expect(code).toBe(2);
  expect(err).toContain('nothing was written. Name another folder.');
  expect(err).not.toContain('Empty');
  expect(await filesBelow(precious)).toEqual(['thesis.txt']);
  await remove(precious);
});

test.each([
  ['is', 'content', 'PLAYBOOK_CONTENT', 'is the content folder'],
  ['lies inside', 'content/dist', 'PLAYBOOK_CONTENT', 'lies inside the content folder'],
  ['contains', '.', 'PLAYBOOK_CONTENT', 'contains the content folder'],
  ['is', 'private', 'PLAYBOOK_PRIVATE', 'is the private folder'],
  ['lies inside', 'link/site', 'PLAYBOOK_PRIVATE', 'lies inside the private folder'],
])('an output that %s the content (%s) is refused', async (_where, place, variable, words) => {
  const own = await temporary('apart');
  const content = await copySample(own);
  await mkdir(path.join(own, 'private'));
  await symlink('private', path.join(own, 'link'));
  const before = await filesBelow(own);
  const env = { PLAYBOOK_CONTENT: content, PLAYBOOK_PRIVATE: path.join(own, 'private'), PLAYBOOK_OUT: path.join(own, place) };
  const { code, err } = await command('build', [], env);
  expect(code).toBe(2);
  expect(err).toContain(`which ${words} (${variable}, `);
  expect(err).toContain('nothing was written');
  expect(await filesBelow(own)).toEqual(before);
  await remove(own);
});
