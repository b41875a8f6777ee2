import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ownTemporary, repositoryWith } from '../../../tests/kit/history.ts';
import { rememberOutlines } from '../../load/outlines.ts';
import { findRevision, RevisionError } from '../../load/revision.ts';
import { readSettings } from '../settings.ts';
import { besideBase, type FindBase } from './read-base.ts';

const head: FindBase = (content) => findRevision(content, 'HEAD');
const unknown: FindBase = (content) => findRevision(content, 'gibtsnicht');

/** A repository, and the folder into which its revisions are written. */
async function prepared() {
  const { root, content } = await repositoryWith();
  const temporary = await ownTemporary();
  const settings = readSettings({ PLAYBOOK_CONTENT: content }, root, new Date('2026-11-23'));
  const outlines = await rememberOutlines(path.join(root, 'outlines.json'), 'v1');
  return { settings, temporary, outlines };
}

test('the base is there to be read, and gone afterwards', async () => {
  const { settings, temporary, outlines } = await prepared();
  const base = await besideBase(settings, head, async ({ read }) => {
    const found = await read(outlines);
    expect(await readdir(temporary)).toHaveLength(1);
    return found;
  });
  expect(base?.reading?.playbook.entries.size).toBeGreaterThan(5);
  expect(await readdir(temporary)).toEqual([]);
});

test('nothing is left behind when the other side fails, also while git still writes', async () => {
  const { settings, temporary } = await prepared();
  const failing = besideBase(settings, head, () => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  expect(await readdir(temporary)).toEqual([]);
});

test('nothing is left behind when the base can’t be read', async () => {
  const { settings, temporary, outlines } = await prepared();
  const entries = {
    ...outlines.entries,
    find: () => {
      throw new Error('unreadable');
    },
  };
  await expect(besideBase(settings, head, ({ read }) => read({ ...outlines, entries }))).rejects.toThrow('unreadable');
  expect(await readdir(temporary)).toEqual([]);
});

test('what git can’t tell is told to whoever reads, and to nobody else', async () => {
  const { settings, temporary, outlines } = await prepared();
  await expect(besideBase(settings, unknown, ({ read }) => read(outlines))).rejects.toThrow(RevisionError);
  const other = besideBase(settings, unknown, async () => {
    await wait(500); // git has long failed by then
    return 'the other side';
  });
  expect(await other).toBe('the other side');
  expect(await readdir(temporary)).toEqual([]);
});

test('before the first commit there is nothing to read', async () => {
  const { settings, outlines } = await prepared();
  expect(
    await besideBase(
      settings,
      async () => undefined,
      ({ read }) => read(outlines),
    ),
  ).toBeUndefined();
});
