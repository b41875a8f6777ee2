import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LinkTarget, pageOf, resolveBodyLink } from './body-link.ts';
import { folders, type Kind, kinds } from './kinds.ts';

const resolve = (url: string, kind: Kind = 'goal'): LinkTarget => resolveBodyLink(url, { kind });

const nps: LinkTarget = { type: 'entry', ref: 'kpi:nps' };
const why: LinkTarget = { ...nps, heading: 'warum' };
const unknown: LinkTarget = { type: 'unknown' };

describe('the ways to write a link', () => {
  test.each<[string, LinkTarget]>([
    ['kpi:nps', nps],
    ['kpi:nps#warum', why],
    ['kpis:nps', { type: 'forbidden', scheme: 'kpis' }],
    ['../kpis/nps.mdx', nps],
    ['../kpis/nps.mdx#warum', why],
    ['./../kpis/nps.mdx', nps],
    ['/kpis/nps', nps],
    ['/kpis/nps/', nps],
    ['/kpis/nps/#warum', why],
    ['/kpis/nps/index.html', nps],
    ['/kpis/nps/index.html#warum', why],
    ['/kpis/nps/#%C3%BCber', { ...nps, heading: 'über' }],
    ['kpi:nps#100%', { ...nps, heading: '100%' }], // no escape: stays as it is
    ['kpi:n%70s', nps],
    ['../kpis/n%70s.mdx', nps],
    ['kpi:nps#', nps],
    ['treue-kunden.mdx', { type: 'entry', ref: 'goal:treue-kunden' }],
    ['./treue-kunden.mdx#a', { type: 'entry', ref: 'goal:treue-kunden', heading: 'a' }],
    ['goal:treue-kunden', { type: 'entry', ref: 'goal:treue-kunden' }],
    ['/kpis/', { type: 'kind', kind: 'kpi' }],
    ['/kpis/index.html', { type: 'kind', kind: 'kpi' }],
    ['/map/', { type: 'page', page: 'map' }],
    ['/status/index.html', { type: 'page', page: 'status' }],
    ['/objections/cards/', { type: 'page', page: 'objections/cards' }],
    ['/', { type: 'home' }],
    ['/index.html', { type: 'home' }],
    ['#warum', { type: 'heading', heading: 'warum' }],
    ['#%C3%BCber', { type: 'heading', heading: 'über' }],
    ['#', { type: 'heading', heading: '' }],
    ['https://example.org', { type: 'outside' }],
    ['HTTP://example.org/a?b=c#d', { type: 'outside' }],
    ['mailto:leitung@example.org', { type: 'outside' }],
    ['tel:+491234', { type: 'outside' }],
  ])('%s', (url, expected) => {
    expect(resolve(url)).toEqual(expected);
  });

  test('a bare file name means the folder of the entry that links', () => {
    for (const kind of kinds) expect(resolve('a.mdx', kind)).toEqual({ type: 'entry', ref: `${kind}:a` });
  });
});

describe('schemes that no link may have', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    'blob:x',
    'about:blank',
    'view-source:x',
    'constructor:x',
    'toString:x',
    'Goal:nps', // kinds are written small
    'a.b:c',
  ])('%s', (url) => {
    expect(resolve(url)).toEqual({ type: 'forbidden', scheme: url.slice(0, url.indexOf(':')) });
  });
});

test('an address that somebody typed leads outside, whatever its end looks like', () => {
  for (const url of ['https://a.example/b\\', 'http://www.a.example\\“', 'https://a.example/b\u00a0c'])
    expect(resolve(url)).toEqual({ type: 'outside' });
});

describe('what leads nowhere', () => {
  test.each([
    '',
    '//example.org',
    '///example.org',
    '//goals/nps/',
    '..\\kpis\\nps.mdx',
    'goal:a\\b',
    '\\\\example.org',
    '/\\example.org',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u0000script:alert(1)',
    '\u00a0javascript:alert(1)',
    'java\u200bscript:alert(1)',
    'java%0ascript:alert(1)',
    'javascript%3Aalert(1)',
    '__proto__:x',
    '/constructor/nps/',
    '/__proto__/nps/',
    '/toString/',
    '/kpi/nps/', // folders are plurals
    '/kpis/nps/mehr/',
    '/map/goals/',
    '/cards/',
    '/kpis/nps?a=b/c',
    '../constructor/nps.mdx',
    '../__proto__/nps.mdx',
    '../../kpis/nps.mdx',
    '../kpis/../kpis/nps.mdx',
    '../kpis/a%2fb.mdx',
    'kpis/nps.mdx',
    '../kpis/nps.md',
    '../kpis/nps',
    'nps',
    'bild.png',
    '?x',
    '../kpis/.mdx',
    ':x',
  ])('%j', (url) => {
    expect(resolve(url)).toEqual(unknown);
  });
});

test('an id that looks like a prototype’s is only an id', () => {
  for (const id of ['constructor', '__proto__', 'toString']) {
    expect(resolve(`goal:${id}`)).toEqual({ type: 'entry', ref: `goal:${id}` });
    expect(resolve(`/goals/${id}/`)).toEqual({ type: 'entry', ref: `goal:${id}` });
  }
});

test('the page of every entry links back to it', () => {
  for (const kind of kinds) {
    expect(pageOf(kind, 'a')).toBe(`${folders[kind]}/a/`);
    expect(resolve(`/${pageOf(kind, 'a')}`)).toEqual({ type: 'entry', ref: `${kind}:a` });
  }
});

test('whatever is called an outside address has a harmless scheme', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'javscriptdb:/\\#?.%0aA&;\t\n\0', 'http', 'mailto', 'javascript', '//') });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), (url) => {
      const target = resolve(url);
      if (target.type !== 'outside') return;
      expect(url).toMatch(/^(https?|mailto|tel):/i);
      expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(URL.canParse(url) ? new URL(url).protocol : 'http:');
    }),
    { numRuns: 2000 },
  );
});
