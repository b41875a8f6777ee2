import { expect, test } from 'vitest';
import { sectionId, sectionsOf } from './page-index.ts';

test('the index names the sections, without what stands in their headings beside text', () => {
  expect(
    sectionsOf(
      '<h1 id="a">A</h1><section><h2 id="_b">B &amp; <code>C</code><sup><a href="#n1">1</a></sup></h2><h3 id="d">D</h3></section><h2 class="x" id="e">E\n<a href="#e">F</a></h2>',
    ),
  ).toEqual([
    { id: '_b', text: 'B &amp; C' },
    { id: 'e', text: 'E\nF' },
  ]);
});

test('headings without an id are no place to go to', () => {
  expect(sectionsOf('<h2>A</h2><h2 data-id="x">B</h2>')).toEqual([]);
});

test('what is written into a heading stays text', () => {
  expect(sectionsOf('<h2 id="a">&lt;script&gt;alert(1)&lt;/script&gt;</h2>')).toEqual([
    { id: 'a', text: '&lt;script&gt;alert(1)&lt;/script&gt;' },
  ]);
});

test('the id of a section can be no heading’s of a body', () => {
  expect(sectionId('Woran wir es sehen')).toBe('_woran-wir-es-sehen');
});
