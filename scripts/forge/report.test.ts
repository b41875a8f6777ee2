import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { escapeMarkdown } from '../../src/reporters/markdown-escape.ts';
import { marker } from '../../src/reporters/review-markdown.ts';
import { UsageError } from '../../src/site/settings.ts';
import { commentOf, harmless, readReport } from './report.ts';

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
  expect(await read(`${marker}\n\n${text}\n`)).toBe(text);
});

test('what `npm run review` prints for the sample passes as it is, in both languages', async () => {
  for (const locale of ['de', 'en']) {
    const text = await readFile(path.join(import.meta.dirname, `../../tests/review/expected/${locale}.md`), 'utf8');
    expect(`${marker}\n${await read(text)}`).toBe(text.trimEnd());
  }
});

test('content that `npm run review` made harmless stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => harmless(escapeMarkdown(text)) === escapeMarkdown(text)));
  const hostile = '@all ![x](y) <script> /merge <!-- x --> &commat;all #1';
  expect(harmless(escapeMarkdown(hostile))).toBe(escapeMarkdown(hostile));
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

test('nothing in a report calls people, loads a picture, is other HTML, or begins a second report', () => {
  const shown = (text: string) => harmless(text).replaceAll('\u2060', '·');
  expect(shown('@admin, (@a/team), .@b -@c _@d and mail@example.org, @{x}')).toBe(
    '@·admin, (@·a/team), .@·b -@·c _@d and mail@example.org, @{x}',
  );
  expect(shown('&#64;a &#x0040;b &commat;c &#65;d')).toBe('&#64;·a &#x0040;·b &commat;·c &#65;d');
  expect(shown('/merge\n  /close\n> /assign x\n1 / 2, and/or\n/ x')).toBe('·/merge\n  ·/close\n> ·/assign x\n1 / 2, and/or\n/ x');
  expect(shown('![x](https://example.org/spy.png)')).toBe('!·[x](https://example.org/spy.png)');
  expect(shown(`<img src=x> <a href="x">y</a> <DETAILS> <details onclick=x> <script>`)).toBe(
    '&lt;img src=x> &lt;a href="x">y&lt;/a> &lt;DETAILS> &lt;details onclick=x> &lt;script>',
  );
  expect(shown(`${marker} <!-- x --> <?x ?>`)).toBe('&lt;!-- strategy-playbook-review --> &lt;!-- x --> &lt;?x ?>');
});

test('a comment begins with the marker, and ends with its links', () => {
  const links = [
    { text: 'Vorschau', href: 'https://example.org/previews/pr-42/' },
    { text: 'Dateien', href: 'https://example.org/runs/1' },
  ];
  expect(commentOf('Text', links)).toBe(
    `${marker}\nText\n\n[Vorschau](<https://example.org/previews/pr-42/>) · [Dateien](<https://example.org/runs/1>)`,
  );
  expect(commentOf('Text', [])).toBe(`${marker}\nText`);
  expect(() => commentOf('@a '.repeat(30_000), [])).toThrow('expected at most 65000');
});
