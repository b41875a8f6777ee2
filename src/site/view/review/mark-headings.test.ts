import { expect, test } from 'vitest';
import { markHeadings } from './mark-headings.ts';

const html = '<h2 id="a">Erstens &lt;b></h2><p>Text</p><h3 id="b">Zweitens <code>x</code></h3>';

test('the headings that are named get the mark, all others stay', () => {
  expect(markHeadings(html, ['b'], '<i>neu</i>')).toBe(
    '<h2 id="a">Erstens &lt;b></h2><p>Text</p><h3 id="b">Zweitens <code>x</code> <i>neu</i></h3>',
  );
});

test('without one the text stays as it is', () => {
  expect(markHeadings(html, [], '<i>neu</i>')).toBe(html);
  expect(markHeadings(html, ['c'], '<i>neu</i>')).toBe(html);
});

test('a mark is put in as it is, also with signs that a replacement would read', () => {
  expect(markHeadings('<h2 id="a">A</h2>', ['a'], '$&$1')).toBe('<h2 id="a">A $&$1</h2>');
});
