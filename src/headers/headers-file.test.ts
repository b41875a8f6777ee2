import { expect, test } from 'vitest';
import { headersOf, readRules, renderHeadersFile, renderRules } from './headers-file.ts';
import { headersFor } from './site-headers.ts';

const site = headersFor({ styles: [], frameAncestors: [], base: '/' });
const text = renderHeadersFile(site);
const sent = (path: string) => headersOf(readRules(text), path);

test('what is written is read again', () => {
  expect(renderRules(readRules(text))).toBe(text);
  expect(readRules('# a\n  X-Lost: 1\n/b\r\n  X-Y:  z: 1 \nnonsense\n')).toEqual([{ pattern: '/b', headers: { 'X-Y': 'z: 1' } }]);
});

test('every path has the headers of a page', () => {
  for (const path of ['/', '/index.html', '/goals/nps/', '/api/kpis.csv', '/a b\nc'])
    expect(sent(path)).toEqual({ ...site.everywhere, ...site.pages });
});

test('a picture keeps to both policies, and files with a name of their own are kept', () => {
  const own = site.pictures['Content-Security-Policy'];
  expect(sent('/map/map.svg')['Content-Security-Policy']).toBe(`${site.pages['Content-Security-Policy']}, ${own}`);
  expect(sent('/map/mapXsvg')['Content-Security-Policy']).not.toContain('sandbox');
  expect(sent('/_astro/a.js')).toMatchObject(site.kept);
  expect(sent('/goals/_astro/a.js')).not.toHaveProperty('Cache-Control');
});
