import { mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { today } from '../../tests/kit/content.ts';
import { git } from '../../tests/kit/git.ts';
import { commit, hashOf, playbook, repositoryWith } from '../../tests/kit/history.ts';
import { readPlaybook } from './read-playbook.ts';
import { checkOut } from './revision.ts';

/** The folder's path in the revision, what paths in findings begin with, and the findings; undefined without a playbook. */
async function seen(content: string, commit: string) {
  const { folder, prefix, remove } = await checkOut(content, { commit, name: 'base' });
  onTestFinished(remove);
  if (folder === undefined) return undefined;
  const { findings } = await readPlaybook({ content: folder, prefix, today });
  return { name: path.basename(folder), prefix, findings: findings.map(({ file, check }) => `${file} ${check}`) };
}

test('a folder that was renamed is found, and its findings have the paths of today', async () => {
  const { root, content } = await repositoryWith({ ...playbook, 'notes.txt': 'x' }, 'content');
  const base = hashOf(root);
  const inhalt = path.join(root, 'inhalt');
  await rename(content, inhalt);
  await commit(root, { 'inhalt/goals/neu.mdx': 'x' });
  expect(await seen(inhalt, base)).toEqual({ name: 'content', prefix: 'inhalt/', findings: ['inhalt/notes.txt id-is-valid'] });
});

test('a folder that was moved to the root or away from it is found', async () => {
  const { root, content } = await repositoryWith();
  const inFolder = hashOf(root);
  for (const name of await readdir(content)) await rename(path.join(content, name), path.join(root, name));
  const atRoot = await commit(root);
  expect(await seen(root, inFolder)).toEqual({ name: 'content', prefix: '', findings: [] });
  await mkdir(path.join(root, 'a/b'), { recursive: true });
  for (const name of ['playbook.yml', 'goals']) await rename(path.join(root, name), path.join(root, 'a/b', name));
  await commit(root);
  expect(await seen(path.join(root, 'a/b'), atRoot)).toMatchObject({ prefix: 'a/b/', findings: [] });
});

test('of several playbooks it is the one that became the content folder', async () => {
  const { root, content } = await repositoryWith({ ...playbook, '../z/playbook.yml': 'title: Anderes\n', '../a/playbook.yml': 'x: y\n' });
  const base = hashOf(root);
  git(root, 'rm', '--quiet', '-r', 'z', 'a');
  await rename(content, path.join(root, 'inhalt'));
  await commit(root);
  expect((await seen(path.join(root, 'inhalt'), base))?.name).toBe('content');
});

test('a renaming that is not committed, and one that rewrote playbook.yml, are found: it is the only one that is gone', async () => {
  const { root, content } = await repositoryWith({ ...playbook, '../beispiel/playbook.yml': 'title: Beispiel\n' });
  const base = hashOf(root);
  const inhalt = path.join(root, 'inhalt');
  await rename(content, inhalt);
  expect((await seen(inhalt, base))?.name).toBe('content');
  await commit(root, { 'inhalt/playbook.yml': 'title: Ganz neu\n' });
  expect((await seen(inhalt, base))?.name).toBe('content');
});

test('a second playbook is new: the first one, which is still there, is not what it was', async () => {
  const { root } = await repositoryWith();
  const base = hashOf(root);
  await commit(root, Object.fromEntries(Object.entries(playbook).map(([file, data]) => [`zweites/${file}`, data])));
  expect(await seen(path.join(root, 'zweites'), base)).toBeUndefined();
});

test('a revision without a playbook is told as such', async () => {
  const { root, content } = await repositoryWith({ 'posts/a.md': 'x' });
  const base = hashOf(root);
  await commit(root, { 'content/playbook.yml': 'title: Neu\n' });
  expect(await seen(content, base)).toBeUndefined();
  git(root, 'checkout', '--quiet', '--orphan', 'empty');
  git(root, 'commit', '--quiet', '--allow-empty', '-m', 'x');
  expect(await checkOut(content, { commit: base, name: 'base' })).toMatchObject({ folder: undefined, prefix: 'content/' });
});

test('on a branch without a commit another revision can still be read', async () => {
  const { root, content } = await repositoryWith({ 'posts/a.md': 'x' });
  const base = hashOf(root);
  git(root, 'checkout', '--quiet', '--orphan', 'empty');
  expect(await seen(content, base)).toBeUndefined();
});

test('entries without a playbook.yml are a broken playbook', async () => {
  const entries = Object.fromEntries(Object.entries(playbook).filter(([file]) => file !== 'playbook.yml'));
  const { root, content } = await repositoryWith(entries);
  const found = await seen(content, hashOf(root));
  expect(found?.findings[0]).toMatch(/^content\/playbook\.yml /);
});
