import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { folderOf } from '../../tests/kit/content.ts';
import { drawableMap as map } from '../../tests/kit/goal-graph.ts';
import { documentWriter } from './documents/document-writer.ts';
import { dropUnusedPictures, ensurePicture } from './picture-store.ts';
import { openSession, type Session } from './session.ts';

/** Begins a build that keeps its pictures in this folder. */
function build(pictures: string): Session {
  const settings = {
    content: pictures,
    out: pictures,
    private: undefined,
    sources: [],
    site: undefined,
    preview: undefined,
    base: undefined,
  } as const;
  const session: Session = {
    ...{ root, pictures, usedPictures: new Set(), files: [], mode: 'build', drafts: false, renderer: 'test', good: undefined },
    documents: documentWriter(),
    settings: { ...settings, audience: 'everyone', today: '2026-11-23' },
  };
  openSession(session);
  return session;
}

test('what is asked for at the same time is drawn once, and nothing half written is left', async () => {
  const folder = await folderOf({});
  build(folder);
  const drawable = map('eins');
  const names = await Promise.all([ensurePicture(drawable, ['svg', 'page']), ensurePicture(map('eins'), ['svg'])]);
  expect(new Set(names).size).toBe(1);
  expect((await readdir(folder)).sort()).toEqual([`${names[0]}.page`, `${names[0]}.svg`]);
});

test('another build takes what is kept, and draws what is gone', async () => {
  const folder = await folderOf({});
  build(folder);
  const file = path.join(folder, `${await ensurePicture(map('eins'), ['svg'])}.svg`);
  const { mtimeMs, size } = await stat(file);
  build(folder);
  await ensurePicture(map('eins'), ['svg']);
  expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  await rm(file);
  build(folder);
  await ensurePicture(map('eins'), ['svg']);
  expect((await stat(file)).size).toBe(size);
});

test('what a build did not use is removed when it is done', async () => {
  const folder = await folderOf({});
  const session = build(folder);
  const name = await ensurePicture(map('eins'), ['svg']);
  await writeFile(path.join(folder, 'alt.svg'), '');
  await dropUnusedPictures(session);
  expect(await readdir(folder)).toEqual([`${name}.svg`]);
});
