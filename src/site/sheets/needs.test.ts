import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isNeeded, marksOn, wantedIn } from './needs.ts';

const isNeededOn = (css: string, html: string): boolean => isNeeded(wantedIn(css), marksOn(html));

test('a sheet is needed where one of its selectors finds all that it asks for', () => {
  const css = '@layer parts { .board .column { color: red } .talk > h2 { margin: 0 } }';
  expect(isNeededOn(css, '<div class="wide talk">')).toBe(true);
  expect(isNeededOn(css, '<div class="board"><p class="column">')).toBe(true);
  expect(isNeededOn(css, '<div class="board"><p class="row">')).toBe(false);
});

test('what only may be there is no reason, and what has to be there is one', () => {
  expect(isNeededOn('.site-header:not(.wide){top:0}', '<header class="site-header">')).toBe(true);
  expect(isNeededOn('html:has(.cards) .site-header{top:0}', '<header class="site-header">')).toBe(false);
  expect(isNeededOn('html:has(.cards) .site-header{top:0}', '<header class="site-header"><b class="cards">')).toBe(true);
  expect(isNeededOn('.board :is(.a, .b):not(:is(.c)){top:0}', '<p class="board"><b class="b">')).toBe(true);
  expect(isNeededOn(':is(.a, .b){top:0}', '<b class="b">')).toBe(true);
});

test('data attributes count as classes do; elements, at-rules, strings and comments do not', () => {
  expect(isNeededOn('[data-board=".x"] > p{top:0}', '<p data-board>')).toBe(true);
  expect(isNeededOn(':root{top:0} main{top:0}', '<main class="a">')).toBe(false);
  expect(isNeededOn('@media print{.a::before{content:".b{"}} /* .c { */', '<p class="b c">')).toBe(false);
  expect(isNeededOn('@layer a,b;.c{top:0}', '<p class="c">')).toBe(true);
});

test('nested rules are found', () => {
  expect(isNeededOn('.a{top:0;& .b{top:1px}}', '<p class="b">')).toBe(true);
  expect(isNeededOn('.a{top:0;& .b{top:1px}}', '<p class="c">')).toBe(false);
});

const styles = path.join(import.meta.dirname, '../../styles');
const layersIn = (css: string): string[] => [...css.matchAll(/@layer ([a-z]+) \{/g)].map(([, layer = '']) => layer);

test('every layer has its place in the first line of the sheet that comes first', async () => {
  const [first = ''] = (await readFile(path.join(styles, 'site.css'), 'utf8')).split('\n');
  const known = first.replace(/@layer |;/g, '').split(', ');
  for (const file of (await readdir(styles, { recursive: true })).filter((name) => name.endsWith('.css'))) {
    const layers = layersIn(await readFile(path.join(styles, file), 'utf8'));
    expect(
      layers.filter((layer) => !known.includes(layer)),
      file,
    ).toEqual([]);
  }
});
