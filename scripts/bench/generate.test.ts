import { expect, test } from 'vitest';
import { folders, kinds } from '../../src/model/kinds.ts';
import { read } from '../../tests/kit/content.ts';
import { changedFile, generatePlain, generatePlaybook } from './generate.ts';

const count = 60;
const files = generatePlaybook(count);
const entries = [...files.keys()].filter((file) => file.endsWith('.mdx'));
const bodyOf = (text: string | undefined): string => text?.slice(text.indexOf('\n---\n') + '\n---\n'.length) ?? '';

test('the same number of entries gives the same files', () => {
  expect(generatePlaybook(count)).toEqual(files);
});

test('there are as many entries as asked for, some of every kind', () => {
  expect(entries).toHaveLength(count);
  expect([...new Set(entries.map((file) => file.split('/')[0]))].sort()).toEqual(kinds.map((kind) => folders[kind]).sort());
  expect(files.has(changedFile)).toBe(true);
});

test('the playbook passes the check, with three levels of goals, links and series', async () => {
  const { playbook, findings } = await read(Object.fromEntries(files));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(playbook.ofKind('goal').map(({ data }) => data.level))).toEqual(new Set(['company', 'department', 'social']));
  expect(new Set(playbook.links.map(({ type }) => type)).size).toBe(8);
  expect(playbook.ofKind('kpi').every(({ series }) => series && series.rows.length >= 12)).toBe(true);
});

test('bodies have about 2.5 kB', () => {
  const sizes = entries.map((file) => Buffer.byteLength(bodyOf(files.get(file))));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  expect(Math.abs(mean - 2500)).toBeLessThan(250);
});

test('the plain form has the same entries without elements, and the same words', () => {
  const plain = generatePlain(count);
  expect([...plain.keys()].sort()).toEqual([...entries].sort());
  const text = [...plain.values()].join('\n');
  expect(text).not.toMatch(/<[A-Z]|\.mdx\)|\]\((?!https:)[a-z]+:/);
  const headings = (body: string) => body.match(/^#+ .*$/gm);
  const links = (body: string) => body.match(/\[[^\]]* [^\]]*\]\(/g);
  for (const file of entries) {
    expect(headings(bodyOf(plain.get(file)))).toEqual(headings(bodyOf(files.get(file))));
    expect(links(bodyOf(plain.get(file)))).toEqual(links(bodyOf(files.get(file))));
  }
});
