import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originPattern } from '../model/schemas/origin.ts';
import { headerFiles } from './files.ts';
import { readRules } from './headers-file.ts';
import { endingsByType, mediaTypes } from './media-types.ts';
import { headersFor } from './site-headers.ts';

const styles = ['a{}'];

test('old browsers are told who may frame pages, where they can be told', () => {
  expect(headersFor({ styles, frameAncestors: [], base: '/' }).everywhere).toHaveProperty('X-Frame-Options', 'SAMEORIGIN');
  expect(headersFor({ styles, frameAncestors: ['https://example.org'], base: '/' }).everywhere).not.toHaveProperty('X-Frame-Options');
});

/** A file's text without what frames it: what is left may not hang on it. */
const shape = (text: string, ancestors: string): string => text.replaceAll(` ${ancestors}`, '');

test('no origin that a playbook may name says anything else to a server', () => {
  const without = headerFiles({ styles, frameAncestors: ['https://example.org'], base: '/' });
  fc.assert(
    fc.property(fc.array(fc.stringMatching(originPattern), { minLength: 1, maxLength: 3 }), (frameAncestors) => {
      const files = headerFiles({ styles, frameAncestors, base: '/' });
      for (const [name, text] of Object.entries(files))
        expect(shape(text, frameAncestors.join(' ')), name).toBe(shape(without[name] ?? '', 'https://example.org'));
    }),
  );
});

test('every file has each header once for each sort of file', () => {
  const rules = readRules(headerFiles({ styles, frameAncestors: [], base: '/' })['_headers'] ?? '');
  expect(rules.map(({ pattern, headers }) => [pattern, Object.keys(headers).length])).toEqual([
    ['/*', 5],
    ['/*.svg', 1],
    ['/_astro/*', 1],
  ]);
});

test('nginx repeats all headers in each block that has one', () => {
  const text = headerFiles({ styles, frameAncestors: [], base: '/playbook/' })['_server/nginx.conf'] ?? '';
  const blocks = text.split(/^location /m).filter((block) => block.includes('add_header'));
  expect(blocks).toHaveLength(3);
  for (const block of blocks) {
    const names = [...block.matchAll(/^\s*add_header (\S+)/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual([
      'Cache-Control',
      'Content-Security-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'X-Content-Type-Options',
      'X-Frame-Options',
    ]);
  }
  expect(text).toContain('error_page 404 /playbook/404.html;');
});

test('types are told once for each ending', () => {
  const endings = endingsByType.flatMap(([, names]) => names);
  expect(new Set(endings).size).toBe(endings.length);
  expect(endings.sort()).toEqual(Object.keys(mediaTypes).sort());
});
