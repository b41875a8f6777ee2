import { expect, test } from 'vitest';
import { attributesOf, scan, type Tag, tagWith } from './scan.ts';

const tags = (html: string): Tag[] => [...scan(html)].filter((piece) => typeof piece !== 'string');

test('a page comes back as it was, piece by piece', () => {
  const html = '<p class="a > b">Ziel &lt; 3<br>und <a href="x" download>hier</a></p><svg><path d="M0 0" /></svg>';
  expect([...scan(html)].map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(html);
  expect(tags(html).map(({ part, name }) => `${part} ${name}`)).toEqual([
    'open p',
    'alone br',
    'open a',
    'close a',
    'close p',
    'open svg',
    'alone path',
    'close svg',
  ]);
});

test('comments and the document type are left out', () => {
  expect([...scan('<!doctype html>a<!-- <b> -->c')]).toEqual(['a', 'c']);
});

test('a tag is made anew from its attributes', () => {
  const text = '<a data-href="no" href="a&amp;b > c" hidden>';
  const [tag] = tags(text);
  if (!tag) throw new Error('There is no tag.');
  expect([...attributesOf(tag)]).toEqual([
    ['data-href', 'no'],
    ['href', 'a&amp;b > c'],
    ['hidden', ''],
  ]);
  expect(tagWith('a', attributesOf(tag))).toBe(text);
});
