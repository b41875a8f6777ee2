import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { git } from '../../tests/kit/git.ts';
import { updateBranch } from './branch.ts';

let all: string;
let bare: string;

beforeEach(async () => {
  all = await mkdtemp(path.join(tmpdir(), 'playbook-branch-'));
  bare = path.join(all, 'origin.git');
  git(all, 'init', '--quiet', '--bare', bare);
  const first = path.join(all, 'first');
  git(all, 'init', '--quiet', first);
  git(first, 'remote', 'add', 'origin', bare);
  await writeFile(path.join(first, 'README.md'), 'ours\n');
  await writeFile(path.join(first, '.gitignore'), 'dist/\n');
  git(first, 'add', '.');
  git(first, 'commit', '--quiet', '-m', 'First');
  git(first, 'push', '--quiet', 'origin', 'HEAD:main');
  return () => rm(all, { recursive: true, force: true });
});

/** A work tree as a job has it: the newest commit of main alone. */
function checkout(name = 'job'): string {
  const folder = path.join(all, name);
  git(all, 'clone', '--quiet', '--depth=1', '--branch=main', `file://${bare}`, folder);
  return folder;
}

const branchIn = (repository: string) => ({ repository, remote: 'origin', name: 'gh-pages' });

const put = (file: string, text: string) => async (files: string) => {
  await mkdir(path.dirname(path.join(files, file)), { recursive: true });
  await writeFile(path.join(files, file), text);
  return `Put ${file}`;
};

const listed = () => git(bare, 'ls-tree', '-r', '--name-only', 'gh-pages').trim().split('\n');
const messages = () => git(bare, 'log', '--format=%s', 'gh-pages').trim().split('\n');

test('a first change makes the branch, with nothing of the others in it, and leaves work tree and index alone', async () => {
  const job = checkout();
  await updateBranch(branchIn(job), put('dist/pr-1/_astro/a.css', 'x'), []);
  expect(listed()).toEqual(['.nojekyll', 'dist/pr-1/_astro/a.css']);
  expect(messages()).toEqual(['Put dist/pr-1/_astro/a.css']);
  expect(git(job, 'status', '--porcelain')).toBe('');
  expect(git(job, 'branch', '--show-current').trim()).toBe('main');
});

test('our own commits don’t pile up, and what others committed stays', async () => {
  const job = checkout();
  await updateBranch(branchIn(job), put('a', '1'), []);
  await updateBranch(branchIn(job), put('b', '2'), []);
  expect(messages()).toEqual(['Put b']);
  const theirs = path.join(all, 'theirs');
  git(all, 'clone', '--quiet', '--branch=gh-pages', bare, theirs);
  await writeFile(path.join(theirs, 'CNAME'), 'playbook.example.org');
  git(theirs, 'add', '.');
  git(theirs, 'commit', '--quiet', '-m', 'Name');
  git(theirs, 'push', '--quiet');
  await updateBranch(branchIn(job), put('c', '3'), []);
  await updateBranch(branchIn(checkout('job-2')), put('d', '4'), []);
  expect(messages()).toEqual(['Put d', 'Name', 'Put b']);
  expect(listed()).toEqual(['.nojekyll', 'CNAME', 'a', 'b', 'c', 'd']);
});

test('where somebody else pushes meanwhile, the change is made again on top of theirs', async () => {
  const [job, other] = [checkout(), checkout('other')];
  let tries = 0;
  const change = async (files: string) => {
    tries += 1;
    if (tries < 3) await updateBranch(branchIn(other), put(`other-${tries}`, 'x'), []);
    return put('ours', 'x')(files);
  };
  await updateBranch(branchIn(job), change, [1, 1, 1]);
  expect(tries).toBe(3);
  expect(listed()).toEqual(['.nojekyll', 'other-1', 'other-2', 'ours']);
});

test('others who are faster each time are told, and keep what they pushed', async () => {
  const [job, other] = [checkout(), checkout('other')];
  let tries = 0;
  const change = async (files: string) => {
    tries += 1;
    await updateBranch(branchIn(other), put(`other-${tries}`, 'x'), []);
    return put('ours', 'x')(files);
  };
  await expect(updateBranch(branchIn(job), change, [1])).rejects.toThrow(/^git push for gh-pages failed 2 times: /);
  expect(listed()).toEqual(['.nojekyll', 'other-1', 'other-2']);
});

test('no change, no commit, and no branch', async () => {
  const job = checkout();
  await updateBranch(branchIn(job), async () => undefined, []);
  expect(git(bare, 'branch', '--list', 'gh-pages')).toBe('');
});

test('files keep their bytes, and what left them is gone', async () => {
  const job = checkout();
  const text = 'a\r\nb\n\u0000';
  await updateBranch(branchIn(job), put('x/file.txt', text), []);
  let seen = '';
  await updateBranch(
    branchIn(job),
    async (files) => {
      seen = await readFile(path.join(files, 'x/file.txt'), 'utf8');
      await rm(path.join(files, 'x'), { recursive: true });
      return 'Remove';
    },
    [],
  );
  expect(seen).toBe(text);
  expect(listed()).toEqual(['.nojekyll']);
});

test('a remote that is not there is told in git’s words, once the tries are over', async () => {
  const job = checkout();
  git(job, 'remote', 'set-url', 'origin', path.join(all, 'nowhere.git'));
  const words = /^git ls-remote for gh-pages failed 3 times: .*nowhere\.git/s;
  await expect(updateBranch(branchIn(job), put('a', 'x'), [1, 1])).rejects.toThrow(words);
});

test.each(['ls-remote', 'fetch'])('a remote that is away for the first %s is asked again', async (which) => {
  const job = checkout();
  await updateBranch(branchIn(job), put('a', '1'), []);
  const [script, log] = [path.join(all, 'upload-pack.sh'), path.join(all, 'asked')];
  const turn = which === 'ls-remote' ? 1 : 2;
  await writeFile(script, `echo x >> ${log}\ntest $(wc -l < ${log}) -ne ${turn} && exec git-upload-pack "$@"\n`);
  git(job, 'config', 'remote.origin.uploadpack', `sh ${script}`);
  await updateBranch(branchIn(job), put('b', '2'), [1]);
  expect((await readFile(log, 'utf8')).length).toBeGreaterThan(2 * turn);
  expect(listed()).toEqual(['.nojekyll', 'a', 'b']);
});
