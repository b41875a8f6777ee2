import { chown, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folderOf } from '../../tests/kit/content.ts';
import { git } from '../../tests/kit/git.ts';
import { commit, hashOf, repositoryWith } from '../../tests/kit/history.ts';
import { ContentFolderError } from './disk.ts';
import { findRevision, RevisionError } from './revision.ts';

const exact = { exact: true };

/** Lets the environment have another value for the rest of the test. */
function stub(name: string, value: string): void {
  vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

/** What the failure says; it is one that commands tell without a stack trace. */
async function failure(content: string, name: string, options = {}): Promise<string> {
  const error = await findRevision(content, name, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RevisionError);
  return error instanceof Error ? error.message : '';
}

/** A clone as forges make it. */
async function clone(root: string, ...options: readonly string[]): Promise<string> {
  const copy = await folderOf({}, 'clone');
  git(copy, 'clone', '--quiet', ...options, `file://${root}`, '.');
  return copy;
}

test('every form in which git names a commit is understood', async () => {
  const { root, content } = await repositoryWith();
  const first = hashOf(root);
  git(root, 'tag', 'plain');
  git(root, 'tag', '-a', 'annotated', '-m', 'Annotated');
  git(root, '-c', 'advice.nestedTag=false', 'tag', '-a', 'nested', '-m', 'A tag of a tag', 'annotated');
  git(root, 'branch', 'feature/größe-#1');
  await commit(root);
  await commit(root);
  git(root, 'checkout', '--quiet', '-b', 'tracking');
  git(root, 'branch', '--quiet', '--set-upstream-to', 'feature/größe-#1');
  git(root, 'commit', '--quiet', '--allow-empty', '-m', 'Needle');
  const names = ['plain', 'annotated', 'nested', 'refs/tags/plain', 'feature/größe-#1', first, first.slice(0, 8)];
  for (const name of [...names, 'HEAD~3', '@~3', 'main^^', '@{u}', 'plain^{commit}', 'plain^0'])
    expect(await findRevision(content, name, exact), name).toEqual({ commit: first, name });
  expect((await findRevision(content, ':/^Needle', exact)).commit).toBe(hashOf(root));
});

test('hashes of SHA-256 are understood', async () => {
  const content = await folderOf({ 'playbook.yml': 'x' });
  git(content, 'init', '--quiet', '--object-format=sha256');
  const head = await commit(content);
  expect(head).toHaveLength(64);
  expect(await findRevision(content, head.slice(0, 12))).toEqual({ commit: head, name: head.slice(0, 12) });
});

test('what others did on the branch since is no change of ours: its merge base counts, and the branch itself only when told', async () => {
  const { root, content } = await repositoryWith();
  const parted = hashOf(root);
  git(root, 'checkout', '--quiet', '-b', 'ours');
  await commit(root, { 'ours.txt': '1' });
  git(root, 'checkout', '--quiet', 'main');
  const later = await commit(root, { 'theirs.txt': '1' });
  git(root, 'checkout', '--quiet', 'ours');
  expect(await findRevision(content, 'main')).toEqual({ commit: parted, name: 'main' });
  expect(await findRevision(content, 'main', exact)).toEqual({ commit: later, name: 'main' });
  expect((await findRevision(content, 'main', { head: 'main' })).commit).toBe(later);
  git(root, 'checkout', '--quiet', 'main');
  expect((await findRevision(content, 'main', { head: 'ours' })).commit).toBe(parted);
});

test('of several merge bases it is the one that git names', async () => {
  const { root, content } = await repositoryWith();
  git(root, 'checkout', '--quiet', '-b', 'ours');
  const ours = await commit(root, { 'ours.txt': '1' });
  git(root, 'checkout', '--quiet', 'main');
  const theirs = await commit(root, { 'theirs.txt': '1' });
  git(root, 'merge', '--quiet', '--no-edit', ours);
  git(root, 'checkout', '--quiet', 'ours');
  git(root, 'merge', '--quiet', '--no-edit', theirs);
  expect(git(root, 'merge-base', '--all', 'main', 'ours').trim().split('\n').sort()).toEqual([ours, theirs].sort());
  expect((await findRevision(content, 'main')).commit).toBe(git(root, 'merge-base', 'main', 'ours').trim());
});

test('an unknown revision is told with what to do', async () => {
  const { root, content } = await repositoryWith();
  for (const name of ['mian', '', 'HEAD~9', '0'.repeat(40), 'a'.repeat(40), 'main:nothing'])
    expect(await failure(content, name), name).toMatch(
      /^git knows no revision `.*fatal: .*if it is new on the server, run `git fetch` first\.$/s,
    );
  expect(await failure(content, 'mian')).toContain(`\`mian\` in ${root}:`);
  expect(await failure(content, 'main', { head: 'mian' })).toContain('`mian`');
});

test('a branch that only the server has is suggested', async () => {
  const { root } = await repositoryWith();
  git(root, 'branch', 'release/2026');
  const copy = await clone(root);
  expect(await failure(path.join(copy, 'content'), 'release/2026')).toContain('Did you mean `origin/release/2026`?');
});

test('what looks like an option is a name', async () => {
  const { root, content } = await repositoryWith();
  const out = path.join(root, 'out');
  for (const name of [`--output=${out}`, '--all', '-h', '--git-dir', '--', '--branches', '-q'])
    expect(await failure(content, name)).toContain(`git knows no revision \`${name}\` in ${root}:\nfatal: `);
  expect(await readdir(root)).not.toContain('out');
});

test('what is no single commit is told as what it is', async () => {
  const { root, content } = await repositoryWith();
  git(root, 'tag', 'of-a-file', 'HEAD:content/playbook.yml');
  expect(await failure(content, 'HEAD:content/playbook.yml')).toMatch(
    /leads to no commit in .*, but to a blob\. Expected one commit: a branch/,
  );
  expect(await failure(content, 'HEAD:content')).toContain('but to a tree');
  expect(await failure(content, 'HEAD^{tree}')).toContain('but to a tree');
  expect(await failure(content, 'of-a-file')).toContain('but to a blob');
  expect(await failure(content, '^HEAD')).toContain('`^HEAD` is no single revision');
  expect(await failure(content, 'HEAD..HEAD')).toContain('`HEAD..HEAD`');
});

test('histories with nothing in common are told', async () => {
  const { root, content } = await repositoryWith();
  git(root, 'checkout', '--quiet', '--orphan', 'other');
  await commit(root);
  expect(await failure(content, 'main')).toMatch(
    /^`main` and `HEAD` have no common commit in .*\nTheir histories have nothing in common\. Name/,
  );
  expect((await findRevision(content, 'main', exact)).commit).toBe(hashOf(root, 'main'));
});

test('a clone that is too short is told with the command that mends it', async () => {
  const { root } = await repositoryWith();
  git(root, 'checkout', '--quiet', '-b', 'ours');
  await commit(root);
  git(root, 'checkout', '--quiet', 'main');
  await commit(root, { 'theirs.txt': '1' });
  const copy = await clone(root, '--depth=1', '--no-single-branch', '--branch=ours');
  const content = path.join(copy, 'content');
  expect(await failure(content, 'origin/main')).toMatch(/no common commit.*shallow.*`git fetch --unshallow`.*`fetch-depth: 0`/s);
  expect(await failure(content, 'HEAD~1')).toMatch(/knows no revision.*shallow.*`git fetch --unshallow`.*`GIT_DEPTH: 0`/s);
  git(copy, 'fetch', '--quiet', '--unshallow');
  expect((await findRevision(content, 'origin/main')).commit).toBe(hashOf(root, 'main~1'));
});

test('a folder in no repository, and one that is not there, are told', async () => {
  const content = await folderOf({ 'playbook.yml': 'x' });
  expect(await failure(content, 'HEAD')).toMatch(/^git finds no repository for .*:\nfatal: not a git repository.*PLAYBOOK_CONTENT/s);
  await expect(findRevision(path.join(content, 'missing'), 'HEAD')).rejects.toThrow(ContentFolderError);
});

test('a repository without a commit is told', async () => {
  const content = await folderOf({ 'playbook.yml': 'x' });
  git(content, 'init', '--quiet');
  expect(await failure(content, 'HEAD')).toContain('The repository has no commit yet: commit the content first.');
});

test('a missing git is told', async () => {
  const { content } = await repositoryWith();
  stub('PATH', content);
  expect(await failure(content, 'HEAD')).toContain('git was not found. Install it, or put its folder on PATH.');
});

test.skipIf(process.geteuid?.() !== 0)('that a repository belongs to somebody else is told in git’s words', async () => {
  const { root, content } = await repositoryWith();
  stub('HOME', content);
  stub('XDG_CONFIG_HOME', content);
  for (const name of ['.', '.git']) await chown(path.join(root, name), 65534, 65534);
  expect(await failure(content, 'HEAD')).toMatch(/dubious ownership.*safe\.directory/s);
});

test('a damaged commit is told in git’s words', async () => {
  const { root, content } = await repositoryWith();
  const head = hashOf(root);
  const file = path.join(root, '.git/objects', head.slice(0, 2), head.slice(2));
  await rm(file);
  await writeFile(file, 'damaged');
  expect(await failure(content, 'HEAD')).toMatch(/^git can’t read `HEAD`.*(corrupt|inflate|unable to unpack).*git fsck/s);
});

test('characters that steer a terminal are not passed on', async () => {
  const { content } = await repositoryWith();
  expect(await failure(content, 'x\u001b[31m\u202Ey')).toContain('`x\uFFFD[31m\uFFFDy`');
});

test('variables of a hook lead to no other repository', async () => {
  const { root, content } = await repositoryWith();
  const other = await repositoryWith({ 'playbook.yml': 'other' });
  expect(hashOf(other.root)).not.toBe(hashOf(root));
  stub('GIT_DIR', path.join(other.root, '.git'));
  stub('GIT_WORK_TREE', other.root);
  expect((await findRevision(content, 'HEAD')).commit).toBe(hashOf(root));
});

test('the nearest repository counts: a content folder may be one of its own', async () => {
  const { root } = await repositoryWith();
  const inner = path.join(root, 'editors');
  await mkdir(inner);
  git(inner, 'init', '--quiet');
  const head = await commit(inner, { 'content/playbook.yml': 'x' });
  expect((await findRevision(path.join(inner, 'content'), 'main')).commit).toBe(head);
});

test('a linked work tree has a HEAD of its own; a link to the content leads to its repository', async () => {
  const { root, content } = await repositoryWith();
  const first = hashOf(root);
  const place = await folderOf({}, 'place');
  git(root, 'worktree', 'add', '--quiet', path.join(place, 'tree'), '-b', 'linked');
  await commit(root);
  await symlink(content, path.join(place, 'link'));
  expect((await findRevision(path.join(place, 'tree/content'), 'HEAD', exact)).commit).toBe(first);
  expect((await findRevision(path.join(place, 'link'), 'HEAD', exact)).commit).toBe(hashOf(root));
});
