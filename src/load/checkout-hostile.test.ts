import { execFileSync } from 'node:child_process';
import { access, cp, lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf, today } from '../../tests/kit/content.ts';
import { git } from '../../tests/kit/git.ts';
import {
  commit,
  commitTree,
  hashOf,
  ownTemporary,
  playbook,
  repositoryWith,
  store,
  storeTree,
  type TreeEntry,
} from '../../tests/kit/history.ts';
import { contentVersion } from './content-version.ts';
import { readPlaybook } from './read-playbook.ts';
import { checkOut, findRevision, RevisionError } from './revision.ts';

const name = 'by hand';

/** The message of a commit that is refused; nothing of it may stay behind. */
async function refused(entries: (root: string, blob: string) => readonly TreeEntry[]): Promise<string> {
  const { root, content } = await repositoryWith();
  const temporary = await ownTemporary();
  const made = commitTree(root, entries(root, store(root, 'blob', 'hostile')));
  const error = await checkOut(content, { commit: made, name }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RevisionError);
  expect(await readdir(temporary)).toEqual([]);
  return error instanceof Error ? error.message : '';
}

test('names that lead out of the folder, or make a repository of it, are refused', async () => {
  const absolute = path.join(tmpdir(), `playbook-hostile-${process.pid}`);
  const unsafe = /^The commit holds the path `content\/.*`, which is not safe to write/s;
  for (const bad of [
    '..',
    '.',
    '../x',
    'a/../../../x',
    absolute,
    'a//b',
    '.git',
    '.GIT',
    '.git.',
    'git~1',
    '.git/config',
    '.git::$INDEX_ALLOCATION',
  ])
    expect(await refused((_, blob) => [['100644', bad, blob]]), bad).toMatch(unsafe);
  expect(await refused((root, blob) => [['40000', '..', storeTree(root, [['100644', 'x', blob]])]])).toMatch(unsafe);
  expect(await refused((_, blob) => [['120000', '.git', blob]])).toMatch(unsafe);
  await expect(access(absolute)).rejects.toThrow('ENOENT');
});

test('nothing is written through a link, or over what was written', async () => {
  const outside = await folderOf({}, 'outside');
  const link = (root: string) => store(root, 'blob', outside);
  const exists = /^The content can’t be written to .*: E(EXIST|ISDIR|NOTDIR)/;
  const through: readonly ((root: string, blob: string) => readonly TreeEntry[])[] = [
    (root, blob) => [
      ['120000', 'goals', link(root)],
      ['40000', 'goals', storeTree(root, [['100644', 'x.mdx', blob]])],
    ],
    (root, blob) => [
      ['40000', 'goals', storeTree(root, [['100644', 'x.mdx', blob]])],
      ['120000', 'goals', link(root)],
    ],
    (root, blob) => [
      ['120000', 'a.mdx', link(root)],
      ['100644', 'a.mdx', blob],
    ],
    (_, blob) => [
      ['100644', 'a.mdx', blob],
      ['100644', 'a.mdx', blob],
    ],
    (root, blob) => [
      ['100644', 'goals', blob],
      ['40000', 'goals', storeTree(root, [['100644', 'x.mdx', blob]])],
    ],
    (root, blob) => [
      ['100644', 'a.mdx', blob],
      ['100644', 'a.mdx', blob],
      ['100644', 'b.png', store(root, 'blob', Buffer.alloc(3_000_000, 'x'))], // more than git can say without being heard
    ],
    (root) => [
      ['120000', 'goals', link(root)],
      ['40000', 'goals', storeTree(root, [['120000', 'x.mdx', link(root)]])],
    ],
  ];
  for (const entries of through) expect(await refused(entries)).toMatch(exists);
  expect(await readdir(outside)).toEqual([]);
});

test('odd names are written as they are, and told by the usual findings', async () => {
  const { root, content } = await repositoryWith();
  const blob = store(root, 'blob', 'x');
  const odd = ['a\nb.mdx', '\t"c".mdx', '-rf.mdx', 'Groß.mdx', 'groß.mdx', 'd\\e.mdx', '$(touch x).mdx', '...', 'x'.repeat(255)];
  const entries: readonly TreeEntry[] = [...odd, Buffer.from([0xff, 0xfe, 0x2e, 0x6d])].map((file) => ['100644', file, blob]);
  const made = commitTree(root, [['40000', 'guides', storeTree(root, entries)]]);
  const { folder = '', prefix, remove } = await checkOut(content, { commit: made, name });
  onTestFinished(remove);
  const written = (await readdir(path.join(folder, 'guides'), { encoding: 'buffer' })).map((file) => file.toString('latin1'));
  expect(written.sort()).toEqual(entries.map(([, file]) => Buffer.from(file).toString('latin1')).sort());
  const { findings } = await readPlaybook({ content: folder, prefix, today });
  expect(new Set(findings.map(({ file }) => file))).toContain('content/guides/a\nb.mdx');
});

test('a link whose target no system takes leads nowhere', async () => {
  const { root, content } = await repositoryWith();
  const targets = ['', 'a\0b', 'x'.repeat(5000), 'y'.repeat(2_000_000)];
  const entries = targets.map((target, index): TreeEntry => ['120000', `${index}.png`, store(root, 'blob', target)]);
  const { folder = '', prefix, remove } = await checkOut(content, { commit: commitTree(root, entries), name });
  onTestFinished(remove);
  for (const [, file] of entries) expect((await lstat(path.join(folder, String(file)))).isSymbolicLink()).toBe(true);
  const { findings } = await readPlaybook({ content: folder, prefix, today });
  expect(findings.filter(({ message }) => message.includes('link'))).toHaveLength(targets.length);
});

/** A program that leaves a trace when it is run. */
async function canary(): Promise<{ program: string; hasRun: () => Promise<boolean> }> {
  const place = await folderOf({}, 'canary');
  const [program, trace] = [path.join(place, 'run'), path.join(place, 'trace')];
  await writeFile(program, `#!/bin/sh\ntouch '${trace}'\ncat\n`, { mode: 0o755 });
  return {
    program,
    hasRun: () =>
      access(trace).then(
        () => true,
        () => false,
      ),
  };
}

test('nothing that a repository names is run: filters, hooks, file watchers, drivers, helpers', async () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
  const { root, content } = await repositoryWith({ ...playbook, 'goals/bild.png': pointer });
  const base = hashOf(root);
  await commit(root, { '.gitattributes': '* filter=bad diff=bad merge=bad\n', 'README.md': 'Changed\n' });
  const { program, hasRun } = await canary();
  const keys = ['filter.bad.smudge', 'filter.bad.clean', 'filter.bad.process', 'diff.bad.textconv', 'diff.bad.command', 'diff.external'];
  const more = [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'core.alternateRefsCommand',
    'gpg.program',
    'credential.helper',
    'merge.bad.driver',
  ];
  for (const key of [...keys, ...more]) git(root, 'config', key, program);
  git(root, 'config', 'alias.cat-file', `!${program}`);
  const hooks = await readFile(program);
  await mkdir(path.join(root, '.git/hooks'), { recursive: true });
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction'])
    await writeFile(path.join(root, '.git/hooks', hook), hooks, { mode: 0o755 });
  for (const revision of ['HEAD', 'HEAD~1']) {
    const { folder = '', remove } = await checkOut(content, await findRevision(content, revision));
    onTestFinished(remove);
    expect(await readFile(path.join(folder, 'goals/bild.png'), 'utf8')).toBe(pointer);
  }
  await checkOut(root, { commit: base, name }).then(({ remove }) => remove()); // looks for a folder that was renamed
  expect(await hasRun()).toBe(false);
  execFileSync('git', ['-C', root, 'status'], { stdio: 'ignore' });
  expect(await hasRun()).toBe(true); // so would a trace be seen
});

test('a bare repository that is committed as content is no repository of ours', async () => {
  const { root, content } = await repositoryWith();
  const { program, hasRun } = await canary();
  const inner = await repositoryWith({ 'x.txt': 'x' });
  git(inner.root, 'config', 'core.fsmonitor', program);
  git(inner.root, 'config', 'core.worktree', '.');
  await cp(path.join(inner.root, '.git'), content, { recursive: true });
  const head = await commit(root);
  expect(git(content, 'log', '-1', '--format=%H').trim()).toBe(hashOf(inner.root)); // git itself is led astray
  expect(await findRevision(content, 'HEAD')).toEqual({ commit: head, name: 'HEAD' });
  const { folder = '', remove } = await checkOut(content, { commit: head, name: 'HEAD' });
  onTestFinished(remove);
  for (const place of [content, folder]) expect(await contentVersion(place, today)).toBe(today);
  expect(await hasRun()).toBe(false);
});
