import { expect, onTestFinished, test, vi } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { folderOf } from '../../tests/kit/content.ts';
import { type Crawled, crawl } from './crawl.ts';
import { brokenInside, brokenOutside } from './problems.ts';

const page = (...links: readonly string[]): string =>
  `<!doctype html><main id="a">${links.map((url) => `<a href="${url}">x</a>`).join('')}</main>`;

const site = 'https://intranet.example.org/play.book/';

/** Follows the links of these pages, under a prefix. */
async function follow(pages: Readonly<Record<string, string>>): Promise<Crawled & { readonly said: readonly string[] }> {
  const { address, server } = await serve(await folderOf(pages), 0, '/a/b');
  onTestFinished(() => void server.close());
  const said: string[] = [];
  return { ...(await crawl({ address, pages: Object.keys(pages), site, onProgress: (text) => said.push(text) })), said };
}

test('what is wrong inside is told with its page and target, by kind', async () => {
  const { broken } = await follow({
    'index.html': page('ö%20x.html', 'none.html', 'ö x.html#a', 'ö x.html#none', '/ö x.html', 'http://', '../../..', `${site}none/`),
    'c%1 ö.html': page('none.html'),
    'ö x.html': page('#top', '#a', 'index.html', `${site}index.html`),
  });
  expect(broken.map(({ page: from, target, fault }) => `${from} ${target} ${fault}`).sort()).toEqual([
    'c%1 ö.html none.html missing',
    'index.html %C3%B6%20x.html#none no-such-place',
    'index.html / missing',
    'index.html /%C3%B6%20x.html missing',
    'index.html http:// no-address',
    'index.html none.html missing',
    'index.html none/ missing',
  ]);
});

test('a page that search engines shall leave alone has its headings checked, too, whatever it speaks of', async () => {
  const preview = `<meta name="robots" content="noindex" /><p>rel="nofollow"</p>${page()}`;
  const { broken } = await follow({ 'index.html': page('preview.html#none', 'preview.html#a'), 'preview.html': preview });
  expect(broken).toEqual([{ page: 'index.html', target: 'preview.html#none', fault: 'no-such-place' }]);
});

test('what is outside is collected with its pages, and not asked; mail and phone are neither', async () => {
  const { broken, outside } = await follow({
    'a.html': page('https://www.example.org/x#1', 'mailto:a@example.org', 'tel:+4930', 'https://intranet.example.org/play-book/'),
    'b.html': page('https://www.example.org/x#1', 'https://intranet.example.org/'),
  });
  expect(broken).toEqual([]);
  expect(Object.fromEntries([...outside].map(([url, pages]) => [url, [...pages].sort()]))).toEqual({
    'https://www.example.org/x#1': ['a.html', 'b.html'],
    'https://intranet.example.org/play-book/': ['a.html'],
    'https://intranet.example.org/': ['b.html'],
  });
});

test('a long way is told while it is gone', async () => {
  const pages = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.html`, page()]));
  const { followed, said } = await follow(pages);
  expect(followed).toBe(201);
  expect(said).toEqual(['200 links followed …']);
});

test.each(['', 'localhost'])('a proxy is not asked for what is on this machine (no_proxy was `%s`)', async (noProxy) => {
  vi.stubEnv('http_proxy', 'http://127.0.0.1:9');
  vi.stubEnv('no_proxy', noProxy);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect((await follow({ 'index.html': page('index.html') })).broken).toEqual([]);
});

test('each fault has its words; long targets are cut', () => {
  const told = (fault: 'no-address' | 'missing' | 'no-such-place' | 'unread', target: string) =>
    brokenInside([{ page: 'a.html', target, fault }], () => [], String).map(({ message }) => message);
  expect(told('unread', 'b.html')).toEqual(['Link to `b.html`, which could not be read in time, expected a page or file of the output']);
  expect(told('no-such-place', 'b.html#c')).toEqual([
    'Unexpected link to `#c`, which is not on `b.html`, expected the id of something there',
  ]);
  expect(told('missing', 'x'.repeat(1000))[0]).toHaveLength(
    200 + '…'.length + 'Unexpected link to ``, which is not in the output, expected a page or file of it'.length,
  );
  expect(told('no-address', 'http://')).toEqual(['Unexpected link `http://`, expected an address']);
});

test('only what is known to be broken outside is told', () => {
  const links = ['http://a.example/', 'http://b.example/', 'http://c.example/', 'http://d.example:81/'].map((url) => ({
    url,
    written: [],
    pages: ['p'],
  }));
  const found = brokenOutside(
    links,
    new Map([
      ['http://a.example/', { type: 'works' }],
      ['http://b.example/', { type: 'untold', because: 'private' }],
      ['http://d.example:81/', { type: 'broken', why: 'answered 410' }],
    ]),
    (name) => `out/${name}`,
  );
  expect(found).toEqual([
    {
      check: 'outside-link-answers',
      severity: 'warning',
      at: { file: 'out/p', point: { line: 1, column: 1 } },
      message: 'Link to `http://d.example:81/`, which answered 410, expected a page that is there',
      hint: 'Correct it or take it out; where it is right but needs a sign-on, add `d.example` to `links.allow` in playbook.yml.',
    },
  ]);
});
