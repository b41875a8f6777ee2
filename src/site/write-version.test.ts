import { expect, test } from 'vitest';
import { folderOf } from '../../tests/kit/content.ts';
import { filesBelow, readText } from '../../tests/kit/sample.ts';
import { versionMark } from './feedback.ts';
import { writeVersion } from './write-version.ts';

test('every mark in every page is written over, and nothing else changes', async () => {
  const page = `<p>ä 🚲</p><a href="?v=${versionMark}&w=${versionMark}">…</a>`;
  const out = await folderOf({ 'index.html': page, 'goals/a/index.html': page, 'goals/index.html': '<p>', 'api/a.json': versionMark });
  await writeVersion(out, '1234567890');
  const texts = await Promise.all((await filesBelow(out)).map((file) => readText(out, file)));
  const written = page.replaceAll(versionMark, '1234567890');
  expect(texts).toEqual([versionMark, written, '<p>', written]);
});

test('a version of another length would shift the page, and is refused', async () => {
  await expect(writeVersion(await folderOf({}), 'abc')).rejects.toThrow(RangeError);
});
