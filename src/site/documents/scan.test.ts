import { expect, test } from 'vitest';
import { attributesOf, scan, tagWith } from './scan.ts';

const tags = (html: string) => [...scan(html, () => true)];

test('tags are told with where they stand, whatever their attributes hold', () => {
  const html = '<p class="a > b">Ziel &lt; 3<br>und <a title="<b>" href="x" download>hier</a></p><svg><path d="M0 0" /></svg>';
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
  for (const { text, start, end } of tags(html)) expect(html.slice(start, end)).toBe(text);
});

test('comments and the document type are no tags, and what is not wanted is left out', () => {
  expect(tags('<!doctype html>a<!-- <b> -->c')).toEqual([]);
  expect([...scan('<p><b>a</b></p>', (text) => text.includes('p'))].map(({ text }) => text)).toEqual(['<p>', '</p>']);
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
