import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { SearchDocument } from './document.ts';
import { documentHtml } from './document-html.ts';

const document: SearchDocument = {
  page: 'goals/a/index.html',
  title: 'Titel',
  group: 'Ziele',
  said: [],
  summary: 'Kurz.',
  passages: [],
};

test('title, what is said, summary, headings and text stand in it in this order of weight', () => {
  const html = documentHtml(
    { ...document, said: ['Nie!'], passages: [{ text: 'Vorn' }, { heading: { text: 'Abschnitt', slug: 'abschnitt' }, text: 'Text' }] },
    'de',
  );
  const weights = [...html.matchAll(/<(\w+)[^>]*data-pagefind-weight="([\d.]+)"[^>]*>([^<]+)/g)].map(([, tag, weight, text]) => [
    tag,
    Number(weight),
    text,
  ]);
  expect(weights).toEqual([
    ['h1', 10, 'Titel'],
    ['p', 8, 'Nie!'],
    ['p', 4, 'Kurz.'],
    ['p', 1, 'Vorn'],
    ['h2', 3, 'Abschnitt'],
    ['p', 1, 'Text'],
  ]);
  expect(html).toMatch(/<h2[^>]* id="abschnitt"/);
  expect(html).toContain('data-group="Ziele"');
});

test('a document may count for less than others', () => {
  expect(documentHtml({ ...document, passages: [{ text: 'Vorn' }], weight: 0.2 }, 'de')).toContain('data-pagefind-weight="0.2">Vorn');
});

test('no text leaves its place, and no attribute either', () => {
  const hostile = '"><script>alert(1)</script><p data-pagefind-ignore a="';
  const html = documentHtml(
    {
      ...document,
      title: hostile,
      group: hostile,
      fact: hostile,
      said: [hostile],
      summary: hostile,
      passages: [{ heading: { text: hostile, slug: hostile }, text: hostile }],
    },
    'de',
    [hostile],
  );
  const elements: Element[] = [];
  visit(rehype().parse(html), 'element', (element) => {
    elements.push(element);
  });
  expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body', 'span', 'h1', 'p', 'p', 'h2', 'p']);
  expect(elements.flatMap(({ properties }) => Object.keys(properties))).not.toContain('dataPagefindIgnore');
});

test('results get a fact only where there is one', () => {
  expect(documentHtml(document, 'de')).toContain('data-pagefind-meta="title[data-title]"');
  expect(documentHtml({ ...document, fact: '3 %', warning: 'veraltet' }, 'de')).toContain(
    'data-pagefind-meta="title[data-title], fact[data-fact], warning[data-warning]"',
  );
});
