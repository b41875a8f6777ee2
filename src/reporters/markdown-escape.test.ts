import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render, unjoined } from '../../tests/kit/markdown.ts';
import { escapeMarkdown } from './markdown-escape.ts';

/** What a reader sees of HTML that holds no element. */
const seen = (html: string): string =>
  html
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** What stays of a text on one line. */
const expected = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .trim();

/** The only markup around a text in each place where reports put one. */
const places: readonly (readonly [name: string, wrap: (text: string) => string, html: (text: string) => string])[] = [
  ['an item of a list', (text) => `- x ${text} y`, (text) => `<ul>\n<li>x ${text} y</li>\n</ul>`],
  ['emphasis', (text) => `- <em>${text}</em>.`, (text) => `<ul>\n<li><em>${text}</em>.</li>\n</ul>`],
  ['a heading', (text) => `### x ${text} y`, (text) => `<h3>x ${text} y</h3>`],
  [
    'a cell',
    (text) => `| a |\n| - |\n| x ${text} y |`,
    (text) => `<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>x ${text} y</td>\n</tr>\n</tbody>\n</table>`,
  ],
];

const hostile = [
  '@all',
  'mail@example.org',
  '#12 !13 ~label %milestone $snippet &epic ^alert',
  'GH-12 and org/repository#12',
  '[link](https://evil.example)',
  '![picture](https://evil.example/a.png)',
  '<img src=x onerror=alert(1)>',
  '<!-- strategy-playbook-review -->',
  '-->',
  '</details></em></li>',
  '| a | b |',
  'https://evil.example www.evil.example',
  '`code` ``` fence',
  '**bold** __bold__ ~~gone~~ *a* _b_',
  '# heading',
  '1. item',
  '> quote',
  '\n\n## Forged\n\n- [ ] task',
  '[^1]: footnote',
  '&lt;b&gt; &#64;all &nbsp;',
  '$x$ $`math`$',
  ':tada: :+1:',
  '/close',
  'deadbeef1234 0c25e7d2d2',
  '\\',
  '‮RTL⁦',
  '\u0000\u001b[31m',
  '{{ handlebars }} {% liquid %}',
];

test.each(hostile.map((text) => text.trim()))('%j is shown as it is, wherever a report puts it', (text) => {
  for (const [, wrap, html] of places) {
    const rendered = unjoined(seen(render(wrap(escapeMarkdown(text)))));
    expect(rendered).toBe(html(expected(text)));
  }
});

test.each(['@all', '#12', '!13', '~label', '%mile', '&5', 'GH-12', 'JIRA-7', 'a/b#3', 'x@y.example', 'https://a.example', 'www.a.example'])(
  '%s calls nobody and leads nowhere, also after it was rendered',
  (text) => {
    expect(seen(render(escapeMarkdown(text)))).not.toContain(text);
  },
);

test('any text at all', () => {
  const unit = fc.constantFrom(
    ...'ab1 \n\t|@#<>!-*_`[](){}&;:/\\~%$^"\'=+.',
    'ä',
    '😀',
    '</em>',
    '<!--',
    '-->',
    '&#64;',
    'http://',
    'www.',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), fc.constantFrom(...places), (text, [, wrap, html]) => {
      const trimmed = text.trim();
      expect(unjoined(seen(render(wrap(escapeMarkdown(trimmed)))))).toBe(html(expected(trimmed)));
    }),
    { numRuns: 500 },
  );
});
