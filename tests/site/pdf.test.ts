import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, type Outcome } from '../kit/command.ts';
import { bare, bookmarksOf, infoOf, pagesOf, structureOf } from '../kit/pdf.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

let folder: string;
let out: string;
let file: string;
let made: Outcome;

const pdf = (...args: string[]): Promise<Outcome> => command('pdf', args, { PLAYBOOK_OUT: out }, undefined, folder);

beforeAll(async () => {
  folder = await temporary('pdf');
  out = path.join(folder, 'out');
  await buildSample(out);
  made = await pdf();
  file = path.join(folder, 'strategy-playbook.pdf');
}, 600_000);

afterAll(() => remove(folder));

test('the whole playbook becomes a tagged PDF on A4, with title, language and bookmarks', async () => {
  expect(made.code, made.err).toBe(0);
  expect(made.err).toMatch(/Pass 2: \d+ pages[\s\S]*The PDF is in strategy-playbook\.pdf \(\d+ pages\)\./);
  const info = infoOf(file);
  expect(info.get('Tagged')).toBe('yes');
  expect(info.get('Title')).toBe('Social-Media-Playbook');
  expect(info.get('Page size')).toContain('(A4)');
  const { bookmarks, language } = await bookmarksOf(file);
  expect(language).toBe('de');
  expect(bookmarks[0]).toEqual({ title: 'Social-Media-Playbook', depth: 0 });
  expect(bookmarks).toContainEqual({ title: 'Ziele: Unternehmen', depth: 1 });
  expect(bookmarks).toContainEqual({ title: 'Erstreaktionszeit auf Servicefragen', depth: 2 });
});

test('a reader of its tags finds headings, lists, tables and links', () => {
  const structure = structureOf(file);
  for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD', 'Link', 'Figure'])
    expect(structure, tag).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
});

/** The lines of the table of contents: title and number. */
function contentsOf(pages: readonly string[]): { readonly title: string; readonly page: number }[] {
  const end = pages.findIndex((text) => text.includes('Unsere Ausgangslage'));
  const lines = pages.slice(1, end).flatMap((text) => text.split('\n'));
  return lines.flatMap((line) => {
    const [, title, page] = line.match(/^ *(\S.*?) {2,}(\d+)$/) ?? [];
    return title === undefined ? [] : [{ title, page: Number(page) }];
  });
}

test('the numbers in the table of contents are those of the pages', async () => {
  const pages = pagesOf(file);
  const contents = contentsOf(pages);
  const entries = [...(await readText(out, 'print/playbook/index.html')).matchAll(/class="doc-entry"/g)].length;
  expect(contents.length).toBeGreaterThan(entries);
  const wrong = contents.filter(({ title, page }) => !bare(pages[page - 1] ?? '').includes(bare(title)));
  expect(wrong).toEqual([]);
});

test('every page tells its own number and how many there are', () => {
  const pages = pagesOf(file);
  const wrong = pages.flatMap((text, index) => (index === 0 || text.includes(`${index + 1} / ${pages.length}`) ? [] : [index + 1]));
  expect(wrong).toEqual([]);
});

test('a link to an entry tells its page', () => {
  const pages = pagesOf(file);
  const told = [...pages.join('\n').matchAll(/→ S\.\s(\d+)/g)].map(([, page]) => Number(page));
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((page) => page < 2 || page > pages.length)).toEqual([]);
});

test('a part is a document of its own, by department or kind', async () => {
  const { code, err } = await pdf('--part', 'vertrieb', '--out', 'teil.pdf');
  expect(code, err).toBe(0);
  expect(infoOf(path.join(folder, 'teil.pdf')).get('Title')).toBe('Vertrieb und Händlernetz – Social-Media-Playbook');
  expect((await pdf('--part', 'guides')).code).toBe(0);
  expect(existsSync(path.join(folder, 'strategy-playbook-guides.pdf'))).toBe(true);
});

test('an earlier PDF is replaced, anything else only when that is said', async () => {
  const letter = path.join(folder, 'strategy-playbook-checklists.pdf');
  await writeFile(letter, 'Liebe Kundin');
  const { code, err } = await pdf('--part', 'checklists');
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('no earlier PDF of “Checklisten – Social-Media-Playbook”; nothing was written.'),
  ]);
  expect(await readFile(letter, 'utf8')).toBe('Liebe Kundin');
  expect((await pdf('--part', 'checklists', '--force')).code).toBe(0);
  expect((await pdf('--part', 'checklists')).code).toBe(0);
});

test('wrong use is told with what would be right, and nothing is written', async () => {
  const before = await filesBelow(folder, '.pdf');
  const unknown = await pdf('--part', 'verkauf');
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringMatching(/There is no part `verkauf`, expected one of .*goals.*vertrieb/)]);
  expect((await pdf('--part', '../out')).code).toBe(2);
  const nothing = await command('pdf', [], { PLAYBOOK_OUT: path.join(folder, 'nowhere') }, undefined, folder);
  expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('`npm run build` makes it')]);
  const broken = await command('pdf', [], { PLAYBOOK_OUT: out, CHROMIUM: '/usr/bin/false' }, undefined, folder);
  expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('CHROMIUM names another one')]);
  expect(await filesBelow(folder, '.pdf')).toEqual(before);
});
