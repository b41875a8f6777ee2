import { lstat, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf, png, today, withBody } from '../../tests/kit/content.ts';
import { git } from '../../tests/kit/git.ts';
import { commit, hashOf, ownTemporary, playbook, repositoryWith, write } from '../../tests/kit/history.ts';
import { filesBelow } from '../../tests/kit/sample.ts';
import { readPlaybook } from './read-playbook.ts';
import { type Checkout, checkOut, findRevision, RevisionError } from './revision.ts';

/** A revision's content; gone when the test ends. */
async function at(content: string, name = 'HEAD'): Promise<Checkout & { folder: string }> {
  const checkout = await checkOut(content, await findRevision(content, name, { exact: true }));
  onTestFinished(checkout.remove);
  const { folder } = checkout;
  if (folder === undefined) throw new Error(`${name} has no playbook`);
  return { ...checkout, folder };
}

/** What the failure says; it is one that commands tell without a stack trace. */
async function failure(content: string, name = 'HEAD'): Promise<string> {
  const error = await at(content, name).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RevisionError);
  return error instanceof Error ? error.message : '';
}

/** A revision as the usual reading sees it. */
async function readAt(content: string, name = 'HEAD') {
  const { folder, prefix } = await at(content, name);
  return readPlaybook({ content: folder, prefix, today });
}

const everything = async (folder: string): Promise<Record<string, string>> => {
  const files = (await filesBelow(folder)).filter((file) => !file.startsWith('.git/')).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, file), 'latin1')] as const)),
  );
};

/** All that git keeps but objects: refs, index, logs. */
const kept = async (root: string): Promise<Record<string, string>> => {
  const files = await everything(path.join(root, '.git'));
  return Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith('objects/')));
};

test('a revision is read byte by byte, and neither work tree nor index nor refs are touched', async () => {
  const files = { ...playbook, 'goals/bild.png': png, 'guides/leer.mdx': '', 'README.md': Buffer.from([0, 255, 10, 13, 10]) };
  const { root, content } = await repositoryWith(files);
  const before = await everything(content);
  await write(content, { 'goals/neu.mdx': 'not committed', 'playbook.yml': 'changed' });
  git(root, 'add', 'content/goals/neu.mdx');
  await rm(path.join(content, 'guides/anfang.mdx'));
  const [tree, state] = [await everything(root), await kept(root)];
  const { folder, prefix, remove } = await at(content);
  expect(await everything(folder)).toEqual(before);
  expect(prefix).toBe('content/');
  expect(path.basename(folder)).toBe('content');
  expect([await everything(root), await kept(root)]).toEqual([tree, state]);
  await remove();
  await expect(stat(folder)).rejects.toThrow('ENOENT');
});

test('broken content is read as usual; its findings have the paths of the work tree', async () => {
  const { root, content } = await repositoryWith({
    ...playbook,
    ...withBody('{a}\n'),
    'kpis/nps.csv': 'period,value\nx,y\n',
    'notes.txt': 'x',
  });
  const expected = await readPlaybook({ content, today });
  expect(expected.findings.length).toBeGreaterThan(3);
  await commit(root, { 'content/guides/anfang.mdx': 'later' });
  const { findings, playbook: old } = await readAt(content, 'HEAD~1');
  expect(findings).toEqual(expected.findings);
  expect(old.entries).toEqual(expected.playbook.entries);
});

test.each([
  ['the root', ''],
  ['a folder', 'strategie/unser inhalt'],
  ['a folder with characters that mean something to git', ':(top)*/[a]größe\\b'],
])('the content folder may be %s of the repository', async (_, folder) => {
  const { content } = await repositoryWith({ ...playbook, 'goals/kaputt.mdx': 'x' }, folder);
  const { folder: there, prefix } = await at(content);
  expect(prefix).toBe(folder === '' ? '' : `${folder}/`);
  expect(await everything(there)).toEqual(await everything(content));
  expect((await readAt(content)).findings).toEqual((await readPlaybook({ content, today })).findings);
});

test('a folder’s name is no pattern, and the beginning of another name is not that folder', async () => {
  const { content } = await repositoryWith({ ...playbook, '../content-alt/goals/x.mdx': 'x', '../contenx/goals/x.mdx': 'x' }, 'conten?');
  expect(Object.keys(await everything((await at(content)).folder)).sort()).toEqual(Object.keys(playbook).sort());
});

test('what is too large is not copied, and told as in the work tree', async () => {
  const large = Buffer.alloc(5 * 1024 * 1024, 'x');
  const { content } = await repositoryWith({ ...playbook, 'guides/lang.mdx': large.subarray(0, 1_600_000), 'kpis/nps.csv': large });
  const expected = await readPlaybook({ content, today });
  expect(expected.findings.map(({ message }) => message).join()).toMatch(/1\.5 MB.*5\.0 MB/s);
  const { folder, prefix } = await at(content);
  expect((await readPlaybook({ content: folder, prefix, today })).findings).toEqual(expected.findings);
  expect((await stat(path.join(folder, 'kpis/nps.csv'))).blocks).toBe(0);
});

test('pictures are copied whole, however large', async () => {
  const picture = Buffer.concat([png, Buffer.alloc(6 * 1024 * 1024, 1)]);
  const { content } = await repositoryWith({ ...playbook, 'goals/bild.PNG': picture });
  expect(picture.equals(await readFile(path.join((await at(content)).folder, 'goals/bild.PNG')))).toBe(true);
});

test('links stay links: those that lead out, nowhere or to no place that a system knows are told', async () => {
  const { root, content } = await repositoryWith({ ...playbook, '../outside/a.mdx': 'secret', '../outside/g/a.mdx': 'secret' });
  const links = { 'guides/innen.mdx': 'anfang.mdx', 'guides/raus.mdx': '../../outside/a.mdx', 'guides/nichts.mdx': 'fehlt.mdx' };
  for (const [file, target] of Object.entries(links)) await symlink(target, path.join(content, file));
  await symlink('../content/guides/anfang.mdx', path.join(content, 'guides/um.mdx')).catch(() => {});
  await symlink('../../content/guides/anfang.mdx', path.join(content, 'guides/hin-und-her.mdx'));
  await symlink('/etc/passwd', path.join(content, 'guides/weg.mdx'));
  await commit(root);
  const expected = await readPlaybook({ content, today });
  const { folder, prefix } = await at(content);
  const seen = await readPlaybook({ content: folder, prefix, today });
  expect(seen.findings).toEqual(expected.findings);
  const told = seen.findings.flatMap(({ file, message }) => (message.includes('link') ? [path.posix.basename(file)] : []));
  expect(told).toEqual(['nichts.mdx', 'raus.mdx', 'um.mdx', 'weg.mdx']);
  expect(seen.playbook.find('guide', 'hin-und-her')?.data).toEqual(seen.playbook.find('guide', 'anfang')?.data);
  expect((await lstat(path.join(folder, 'guides/innen.mdx'))).isSymbolicLink()).toBe(true);
});

test('what a submodule holds is passed over', async () => {
  const { root, content } = await repositoryWith();
  git(root, 'update-index', '--add', '--cacheinfo', `160000,${hashOf(root)},content/submodule`);
  git(root, 'commit', '--quiet', '-m', 'A submodule');
  expect(Object.keys(await everything((await at(content)).folder)).sort()).toEqual(Object.keys(playbook).sort());
});

test('where git changes line ends in the work tree, the same playbook is read', async () => {
  const { root, content } = await repositoryWith();
  git(root, 'config', 'core.autocrlf', 'true');
  await rm(content, { recursive: true });
  git(root, 'checkout', '--quiet', '--', 'content');
  const changed = await readPlaybook({ content, today });
  expect(await readFile(path.join(content, 'guides/anfang.mdx'), 'utf8')).toContain('\r\n');
  const { playbook: old, findings } = await readAt(content);
  expect(findings).toEqual([]);
  expect(old.entries).toEqual(changed.playbook.entries);
});

test('a linked work tree, a link to the content and a bare repository lead to the same content', async () => {
  const { root, content } = await repositoryWith();
  const place = await folderOf({}, 'place');
  git(root, 'worktree', 'add', '--quiet', path.join(place, 'tree'), '-b', 'linked');
  git(root, 'clone', '--quiet', '--bare', root, path.join(place, 'bare.git'));
  await symlink(content, path.join(place, 'link'));
  const expected = await everything(content);
  for (const name of ['tree/content', 'link', 'bare.git']) {
    const { folder, prefix } = await at(path.join(place, name), 'main');
    expect(await everything(folder), name).toEqual(expected);
    expect(prefix, name).toBe('content/');
  }
});

/** Where a file's content is stored. */
function objectOf(root: string, file: string): string {
  const hash = hashOf(root, `HEAD:${file}`);
  return path.join(root, '.git/objects', hash.slice(0, 2), hash.slice(2));
}

test('a damaged file and a missing one are told in git’s words, and nothing stays behind', async () => {
  for (const damaged of ['damaged', undefined]) {
    const { root, content } = await repositoryWith();
    const temporary = await ownTemporary();
    const object = objectOf(root, 'content/goals/antworten.mdx');
    await rm(object);
    if (damaged !== undefined) await writeFile(object, damaged);
    expect(await failure(content)).toMatch(
      /^git can’t read the content of `HEAD` .*\ncontent\/goals\/antworten\.mdx: [0-9a-f]{40} missing/,
    );
    expect(await readdir(temporary)).toEqual([]);
  }
});

test('a file whose content is damaged behind a sound beginning is told, and nothing stays behind', async () => {
  const picture = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * index * 7919) % 251));
  const { root, content } = await repositoryWith({ ...playbook, 'goals/bild.png': picture });
  const temporary = await ownTemporary();
  const object = objectOf(root, 'content/goals/bild.png');
  const bytes = await readFile(object);
  await rm(object);
  await writeFile(object, bytes.subarray(0, bytes.length / 2));
  expect(await failure(content)).toMatch(/^git can’t read the content of `HEAD`.*(corrupt|truncated|inflate|unable to)/s);
  expect(await readdir(temporary)).toEqual([]);
});

test('a partial clone is told with the command that mends it; nothing is fetched on the way', async () => {
  const { root } = await repositoryWith();
  const first = hashOf(root);
  await commit(root, { 'content/guides/anfang.mdx': String(playbook['guides/anfang.mdx']).replace('Los.', 'Auf.') });
  git(root, 'config', 'uploadpack.allowFilter', 'true');
  const copy = await folderOf({}, 'clone');
  git(copy, 'clone', '--quiet', '--filter=blob:none', `file://${root}`, '.');
  const content = path.join(copy, 'content');
  const temporary = await ownTemporary();
  const told = await failure(content, first);
  expect(told).toMatch(/^git can’t .*The clone is partial.*`git fetch --refetch --no-filter`/s);
  expect(await readdir(temporary)).toEqual([]);
  git(copy, 'fetch', '--quiet', '--refetch', '--no-filter');
  expect((await readAt(content, first)).bodies.get('guide:anfang')?.text).toContain('Los.');
});

test('in a partial clone a folder that was renamed is told in the same way', async () => {
  const { root, content: old } = await repositoryWith();
  const first = hashOf(root);
  await rename(old, path.join(root, 'inhalt'));
  await commit(root, { 'inhalt/playbook.yml': `${playbook['playbook.yml']}# Changed\n` });
  git(root, 'config', 'uploadpack.allowFilter', 'true');
  const copy = await folderOf({}, 'clone');
  git(copy, 'clone', '--quiet', '--filter=blob:none', `file://${root}`, '.');
  expect(await failure(path.join(copy, 'inhalt'), first)).toMatch(/^git can’t .*The clone is partial/s);
});

test('a temporary folder that can’t be written is told', async () => {
  const { content } = await repositoryWith();
  const temporary = await ownTemporary();
  await rm(temporary, { recursive: true });
  expect(await failure(content)).toMatch(new RegExp(`^The content can’t be written to ${temporary}: ENOENT`));
});
