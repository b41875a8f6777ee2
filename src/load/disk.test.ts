import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, folderOf } from '../../tests/kit/content.ts';
import { ContentFolderError, readFolder } from './disk.ts';

/** Each file as its path and what became of it. */
async function listing(content: string): Promise<string[]> {
  const raw = await readFolder(content);
  return raw.map((file) => {
    if ('problem' in file) return `${file.path}: ${file.problem} ${file.detail}`.trim();
    return 'image' in file ? `${file.path}: image` : `${file.path}: ${file.bytes.length} bytes`;
  });
}

/** The same of a folder with these files, after a change that files by name can't tell. */
async function listingOf(files: Files, change: (content: string) => Promise<unknown> = async () => {}): Promise<string[]> {
  const content = await folderOf(files);
  await change(content);
  return listing(content);
}

test('files are read as bytes, sorted by path; pictures are only named', async () => {
  expect(
    await listingOf({ 'playbook.yml': 'abc', 'kpis/nps.mdx': 'a', 'goals/b.mdx': 'ab', 'goals/a.PNG': 'x', 'goals/a.mdx': '' }),
  ).toEqual(['goals/a.PNG: image', 'goals/a.mdx: 0 bytes', 'goals/b.mdx: 2 bytes', 'kpis/nps.mdx: 1 bytes', 'playbook.yml: 3 bytes']);
});

test('an empty folder has no files', async () => {
  expect(await listingOf({})).toEqual([]);
});

test('what a repository has at its top is passed over, and so are hidden files', async () => {
  const files = [
    'README.md',
    'README',
    'LICENSE',
    'LICENCE.txt',
    'CODEOWNERS',
    'CHANGELOG.md',
    '.gitignore',
    '.github/a.yml',
    'goals/.a.mdx.swp',
  ];
  expect(await listingOf(Object.fromEntries(files.map((file) => [file, 'x'])))).toEqual([]);
});

test('what belongs to nothing is told', async () => {
  const files = {
    'playbook.yaml': 'x',
    'notiz.md': 'x',
    'ziele/a.mdx': 'x',
    'constructor/a.mdx': 'x',
    'goals/alt/a.mdx': 'x',
    'goals/b.mdx/c': 'x',
  };
  expect(await listingOf(files)).toEqual([
    'constructor: folder-unknown constructor',
    'goals/alt: folder-nested',
    'goals/b.mdx: folder-named-like-entry',
    'notiz.md: file-unknown notiz.md',
    'playbook.yaml: file-unknown playbook.yaml',
    'ziele: folder-unknown ziele',
  ]);
});

test('a file in the place of a folder, and a folder in the place of a file', async () => {
  expect(await listingOf({ goals: 'x', 'playbook.yml/a': 'x' })).toEqual([
    'goals: file-unknown goals',
    'playbook.yml: folder-unknown playbook.yml',
  ]);
});

test('SQLite files at the top are left alone', async () => {
  expect(await listingOf({ 'a.db': 'x', 'b.sqlite3': 'x', 'b.sqlite3-wal': 'x', 'db.txt': 'x' })).toEqual(['db.txt: file-unknown db.txt']);
});

test('pictures and an SVG may lie at the top: one of them is the logo', async () => {
  expect(await listingOf({ 'logo.svg': '<svg/>', 'logo.png': 'x' })).toEqual(['logo.png: image', 'logo.svg: 6 bytes']);
});

test('more than a megabyte of text is not read, nor more than four of a CSV', async () => {
  const megabyte = 1024 * 1024;
  const files = {
    'goals/a.mdx': Buffer.alloc(megabyte),
    'goals/b.mdx': Buffer.alloc(megabyte + 1),
    'kpis/a.csv': Buffer.alloc(4 * megabyte),
    'kpis/b.csv': Buffer.alloc(4.5 * megabyte),
  };
  expect(await listingOf(files)).toEqual([
    'goals/a.mdx: 1048576 bytes',
    'goals/b.mdx: too-large 1.0 MB',
    'kpis/a.csv: 4194304 bytes',
    'kpis/b.csv: too-large 4.5 MB',
  ]);
});

describe('symbolic links', () => {
  const link = (from: string, to: string) => (content: string) => symlink(to, path.join(content, from));

  test('inside the folder are followed, to files and to folders', async () => {
    expect(await listingOf({ 'goals/a.mdx': 'abc' }, link('goals/b.mdx', 'a.mdx'))).toEqual([
      'goals/a.mdx: 3 bytes',
      'goals/b.mdx: 3 bytes',
    ]);
    expect(await listingOf({ 'goals/a.mdx': 'abc' }, link('guides', 'goals'))).toEqual(['goals/a.mdx: 3 bytes', 'guides/a.mdx: 3 bytes']);
  });

  test.each([
    ['to a file outside', 'goals/b.mdx', '/etc/hostname', 'goals/b.mdx: link-outside'],
    ['upward to a file outside', 'goals/b.mdx', '../../fremd.mdx', 'goals/b.mdx: link-outside'],
    ['to a device', 'goals/b.mdx', '/dev/zero', 'goals/b.mdx: link-outside'],
    ['of a picture to a file outside', 'goals/b.png', '/etc/hostname', 'goals/b.png: link-outside'],
    ['of `playbook.yml` to a file outside', 'playbook.yml', '/etc/hostname', 'playbook.yml: link-outside'],
    ['to nothing', 'goals/b.mdx', 'fehlt.mdx', 'goals/b.mdx: link-outside'],
    ['to itself', 'goals/b.mdx', 'b.mdx', 'goals/b.mdx: link-outside'],
    ['to a folder', 'goals/b.mdx', '.', 'goals/b.mdx: folder-named-like-entry'],
    ['to a folder outside', 'guides', '/etc', 'guides: link-outside'],
    ['to the folder itself', 'guides', '.', 'guides: link-outside'],
    ['to the folder above', 'guides', '..', 'guides: link-outside'],
    ['of a folder to itself', 'guides', 'guides', 'guides: file-unknown guides'],
  ])('%s are told', async (_name, from, to, expected) => {
    expect(await listingOf({ 'goals/a.mdx': 'abc' }, link(from, to))).toContain(expected);
  });

  test('to a neighbour whose name begins like the folder’s lead outside', async () => {
    const content = await folderOf({ 'goals/a.mdx': 'x' });
    await mkdir(`${content}-2`);
    await symlink(`${content}-2`, path.join(content, 'guides'));
    expect(await listing(content)).toContain('guides: link-outside');
  });

  test('that lead to the content folder itself are followed', async () => {
    const content = await folderOf({ 'goals/a.mdx': 'x' });
    await symlink(content, `${content}-link`);
    expect(await listing(`${content}-link`)).toEqual(['goals/a.mdx: 1 bytes']);
  });
});

test('a pipe does not keep the reading waiting', async () => {
  const content = await folderOf({ 'goals/a.mdx': 'x' });
  execFileSync('mkfifo', [path.join(content, 'goals/b.mdx')]);
  expect(await listing(content)).toEqual(['goals/a.mdx: 1 bytes', 'goals/b.mdx: unreadable no regular file']);
});

describe('a content folder', () => {
  test('that is missing is no fault of the content', async () => {
    const content = await folderOf({});
    await rm(content, { recursive: true });
    await expect(readFolder(content)).rejects.toThrow(ContentFolderError);
    await expect(readFolder(content)).rejects.toThrow(`There is no content folder at ${content}. Set PLAYBOOK_CONTENT to`);
    await expect(readFolder(content, 'PLAYBOOK_PRIVATE')).rejects.toThrow('Set PLAYBOOK_PRIVATE to');
  });

  test('that is a file is none either', async () => {
    const content = await folderOf({ 'playbook.yml': 'x' });
    await expect(readFolder(path.join(content, 'playbook.yml'))).rejects.toThrow(ContentFolderError);
  });
});
