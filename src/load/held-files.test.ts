import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { entry, type Files, png, today } from '../../tests/kit/content.ts';
import { commit, playbook, repositoryWith } from '../../tests/kit/history.ts';
import { filesBelow } from '../../tests/kit/sample.ts';
import { readPlaybook } from './read-playbook.ts';
import { checkOut, findRevision } from './revision.ts';

/** What is read of a revision, with its ordinary files in memory or not. */
async function read(content: string, hold: boolean) {
  const { folder = '', held, prefix, remove } = await checkOut(content, await findRevision(content, 'HEAD', { exact: true }), hold);
  onTestFinished(remove);
  const { playbook: found, findings, bodies } = await readPlaybook({ content: folder, held, prefix, today });
  const texts = [...bodies].map(([ref, { text }]) => [ref, text]);
  return { entries: [...found.entries.values()], config: found.config, findings, texts, written: await filesBelow(folder) };
}

const odd: Files = {
  ...playbook,
  'guides/bild.png': png,
  'guides/Gro\u00df.mdx': entry('title: Umlaut'),
  'guides/mit leer.mdx': entry('title: Leer'),
  'guides/kaputt.mdx': 'kein Kopf',
  'guides/notiz.txt': 'Text',
  'guides/bytes.mdx': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]),
  'guides/riesig.mdx': `---\ntitle: ${'x'.repeat(2_000_000)}\n---\n`,
  'anderes/eintrag.mdx': 'x',
  'goals/unter/eintrag.mdx': 'x',
  'README.md': 'Readme',
};

test('in memory or on disk, the same is read', async () => {
  const { content } = await repositoryWith(odd);
  const [{ written, ...held }, { written: all, ...onDisk }] = [await read(content, true), await read(content, false)];
  expect(held).toEqual(onDisk);
  expect(held.findings.length).toBeGreaterThan(5);
  expect(all).toContain('goals/antworten.mdx');
  expect(written).toEqual(all.filter((file) => !/^(playbook\.yml|[a-z]+\/[a-z-]+\.(mdx|csv))$/.test(file) || /^anderes|riesig/.test(file)));
});

test('where there is a link, all is written, since it may lead to any file', async () => {
  const { root, content } = await repositoryWith();
  await symlink('antworten.mdx', path.join(content, 'goals/zweites.mdx'));
  await commit(root, {});
  const [held, onDisk] = [await read(content, true), await read(content, false)];
  expect(held).toEqual(onDisk);
  expect(held.entries.map(({ ref }) => ref)).toContain('goal:zweites');
});

test('a commit of nothing but ordinary files leaves an empty folder to read', async () => {
  const { root, content } = await repositoryWith();
  await rm(path.join(root, 'README.md'));
  expect((await read(content, true)).written).toEqual([]);
});
