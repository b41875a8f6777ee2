import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { config, type Files, folderOf, valid } from './content.ts';
import { commitAll, git, gitWith } from './git.ts';

/** One playbook without findings. */
export const playbook: Files = { ...valid, 'playbook.yml': config };

export interface TestRepository {
  readonly root: string;
  readonly content: string;
}

/** A repository with one commit that holds a content folder, here below its root. */
export async function repositoryWith(files: Files = playbook, folder = 'content'): Promise<TestRepository> {
  const root = path.dirname(await folderOf({}, 'unused'));
  await rm(path.join(root, 'unused'), { recursive: true });
  await write(root, { 'README.md': 'Readme\n' });
  await write(path.join(root, folder), files);
  commitAll(root);
  return { root, content: path.join(root, folder) };
}

/** Writes files below a folder. */
export async function write(folder: string, files: Files): Promise<void> {
  for (const [file, data] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), data);
  }
}

export const hashOf = (root: string, revision = 'HEAD'): string => git(root, 'rev-parse', revision).trim();

/** Writes files, commits everything and gives the commit's hash. */
export async function commit(root: string, files: Files = { 'README.md': `${Math.random()}` }): Promise<string> {
  await write(root, files);
  commitAll(root);
  return hashOf(root);
}

/** The same with a commit of this instant; a day alone means its noon in UTC. */
export async function commitOn(root: string, day: string, files: Files): Promise<string> {
  await write(root, files);
  const instant = day.includes('T') ? day : `${day}T12:00:00Z`;
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  const dates = { GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_DATE: instant };
  gitWith(dates, root, 'commit', '--quiet', '--allow-empty', '--message', day);
  return hashOf(root);
}

/** Files as they lie in a content folder, below the repository's root. */
export const inContent = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([file, data]) => [`content/${file}`, data]));

/** An empty folder that will be a repository. */
export const emptyRoot = (): Promise<string> => folderOf({}, 'repository');

/** A folder of its own for what the code under test writes away for a time. */
export async function ownTemporary(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'playbook-'));
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

/** An entry of a tree as git stores it. */
export type TreeEntry = readonly [mode: '100644' | '120000' | '160000' | '40000', name: string | Buffer, hash: string];

/** Stores an object as it is, however wrong, and gives its hash. */
export function store(root: string, type: 'blob' | 'tree', data: Uint8Array | string): string {
  const args = ['-C', root, 'hash-object', '-t', type, '-w', '--literally', '--stdin'];
  return execFileSync('git', args, { input: data, encoding: 'utf8' }).trim();
}

/** Stores a tree that git itself would refuse to make. */
export const storeTree = (root: string, entries: readonly TreeEntry[]): string =>
  store(
    root,
    'tree',
    Buffer.concat(
      entries.flatMap(([mode, name, hash]) => [Buffer.from(`${mode} `), Buffer.from(name), Buffer.from([0]), Buffer.from(hash, 'hex')]),
    ),
  );

/** A commit whose content folder has these entries beside a sound `playbook.yml`. */
export function commitTree(root: string, entries: readonly TreeEntry[]): string {
  const content = storeTree(root, [...entries, ['100644', 'playbook.yml', store(root, 'blob', config)]]);
  return git(root, 'commit-tree', '-m', 'Made by hand', storeTree(root, [['40000', 'content', content]])).trim();
}
