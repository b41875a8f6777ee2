import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { marker } from '../../src/reporters/review-markdown.ts';
import { UsageError } from '../../src/site/settings.ts';
import { render, unjoined } from '../../tests/kit/markdown.ts';
import { harmless } from './harmless.ts';
import { commentOf, readReport } from './report.ts';

async function fileOf(text: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'playbook-report-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, 'review.md'), text);
  return path.join(folder, 'review.md');
}

const read = async (text: string | Uint8Array) => readReport(await fileOf(text));

test('a report keeps its Markdown and its folds', async () => {
  const text =
    '## What changes\n\n| a | b |\n| --- | --- |\n| 1 < 2 | `x@y` |\n\n<details><summary>More</summary>\n\n- <em>x</em>: <del>a</del> <ins>b</ins>\n\n</details>';
  expect(unjoined(await read(`${marker}\n\n${text}\n`))).toBe(text);
});

test('what `npm run review` prints for the sample passes as it is, in both languages', async () => {
  for (const locale of ['de', 'en']) {
    const text = await readFile(path.join(import.meta.dirname, `../../tests/review/expected/${locale}.md`), 'utf8');
    expect(`${marker}\n${await read(text)}`).toBe(text.trimEnd());
  }
});

test.each([
  ['without the marker', 'Hello', `does not begin with \`${marker}\``],
  ['with the marker further down', `x\n${marker}\n`, 'does not begin with'],
  ['too long', `${marker}\n${'x'.repeat(60_000)}`, 'characters, expected at most 60000'],
  ['far too long', `${marker}\n${'x'.repeat(10_000_000)}`, 'has 10000034 bytes, expected at most 240000'],
  ['of bytes that are no text', Buffer.from([...Buffer.from(`${marker}\n`), 0xff, 0xfe]), 'is no UTF-8'],
  ['with signs that steer a terminal', `${marker}\n\u001b[31mred`, 'holds control characters'],
  ['with signs that turn text round', `${marker}\nuser \u202Etxt`, 'holds control characters'],
])('a report %s is refused', async (_what, text, words) => {
  await expect(read(text)).rejects.toThrow(UsageError);
  await expect(read(text)).rejects.toThrow(words);
  await expect(read(text)).rejects.toThrow('no comment was written');
});

test('what is no file of its own is refused: nothing, a folder, a link to somewhere else', async () => {
  const file = await fileOf(`${marker}\nx`);
  const folder = path.dirname(file);
  await symlink(file, path.join(folder, 'link.md'));
  for (const wrong of [path.join(folder, 'none.md'), folder, path.join(folder, 'link.md')])
    await expect(readReport(wrong)).rejects.toThrow(`${wrong} is no file; no comment was written.`);
});

test('a comment begins with the marker and its links, and a report swallows neither', () => {
  const links = [
    { text: 'Vorschau', href: 'https://example.org/previews/pr-42/' },
    { text: 'Dateien', href: 'https://example.org/runs/1' },
  ];
  expect(commentOf('Text', links)).toBe(
    `${marker}\n[Vorschau](<https://example.org/previews/pr-42/>) · [Dateien](<https://example.org/runs/1>)\n\nText`,
  );
  for (const report of ['<details>', '```', '~~~', '<em>', '<details><summary>'])
    expect(render(commentOf(harmless(report), links))).toMatch(
      /^<!-- [^<]+ -->\n<p><a href="https:\/\/example.org\/previews\/pr-42\/">Vorschau<\/a> · <a [^>]+>Dateien<\/a><\/p>\n/,
    );
  expect(commentOf('Text', [])).toBe(`${marker}\nText`);
  expect(() => commentOf('@a '.repeat(30_000), [])).toThrow('expected at most 65000');
});
