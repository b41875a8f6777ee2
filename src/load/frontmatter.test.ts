import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

const split = (text: string) => splitFrontmatter('goals/a.mdx', text);

test('an entry is split into fields and body, and the lines above the body are counted', () => {
  const { mapping, body, offset, facts } = split('---\ntitle: A\nkpis: [b]\n---\n\n## Warum\n');
  expect(mapping?.data).toEqual({ title: 'A', kpis: ['b'] });
  expect(mapping?.locate(['kpis', 0], false)).toEqual({ line: 3, column: 8 });
  expect({ body, offset, facts }).toEqual({ body: '\n## Warum\n', offset: 4, facts: [] });
});

test.each([
  ['without a body', '---\ntitle: A\n---\n', '', 3],
  ['without a last line end', '---\ntitle: A\n---', '', 2],
  ['with spaces behind the lines', '---  \ntitle: A\n--- \t\nText', 'Text', 3],
  ['with rules in the body', '---\ntitle: A\n---\nText\n\n---\n\nMehr', 'Text\n\n---\n\nMehr', 3],
  ['with dashes in a value', '---\ntitle: A --- B\n---\nText', 'Text', 3],
])('%s', (_name, text, body, offset) => {
  const parts = split(text);
  expect(parts).toMatchObject({ body, offset, facts: [] });
  expect(parts.mapping?.data).toHaveProperty('title');
});

describe('what is no entry', () => {
  test.each([
    ['an empty file', '', 'empty'],
    ['blank lines', ' \n\t\n', 'empty'],
    ['text at once', '# Titel\n', 'no-frontmatter'],
    ['a blank line at the top', '\n---\ntitle: A\n---\n', 'no-frontmatter'],
    ['four dashes', '----\ntitle: A\n----\n', 'no-frontmatter'],
    ['fields without an end', '---\ntitle: A\n', 'frontmatter-unclosed'],
    ['an end that is indented', '---\ntitle: A\n ---\n', 'frontmatter-unclosed'],
    ['an end with more behind it', '---\ntitle: A\n--- # Ende\n', 'frontmatter-unclosed'],
    ['dashes alone', '---\n', 'frontmatter-unclosed'],
  ])('%s', (_name, text, code) => {
    const { facts, mapping, body } = split(text);
    expect(facts).toEqual([{ code, at: { file: 'goals/a.mdx', point: { line: 1, column: 1 } }, detail: '' }]);
    expect(mapping).toBeUndefined();
    expect(body).toBe('');
  });

  test('no fields at all', () => {
    expect(split('---\n---\nText')).toMatchObject({ body: 'Text', facts: [{ code: 'not-a-mapping' }] });
  });
});

test('faults in the fields have the line of the file, and the body is still there', () => {
  const { facts, body, offset } = split('---\ntitle: A\ntitle: B\n---\nText');
  expect(facts).toMatchObject([{ code: 'yaml-duplicate-key', at: { point: { line: 3, column: 1 } } }]);
  expect({ body, offset }).toEqual({ body: 'Text', offset: 4 });
});
