import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/reporters/markdown-escape.ts';
import { marker } from '../../src/reporters/review-markdown.ts';
import { render, unjoined } from '../../tests/kit/markdown.ts';
import { harmless } from './harmless.ts';

/** The text of the page, as forges look for accounts, issues and addresses in it once it is rendered. */
const textOf = (markdown: string): string =>
  render(markdown)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#64;', '@')
    .replaceAll('&amp;', '&');

const elementsIn = (html: string): string[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)].map(([, name = '', rest = '']) => name + rest);

test.each([
  ['@octocat'],
  ['_@octocat_'],
  ['é@octocat'],
  ['*@octocat*'],
  ['@&#111;ctocat'],
  ['&#64;octocat'],
  ['&#0064;&#0111;ctocat'],
  ['\\@octocat'],
  ['(@a/team), .@b -@c _@d'],
])('%s calls nobody', (text) => {
  expect(textOf(text)).toMatch(/@[\p{L}\p{N}_]/u); // else there would be nothing to mend
  expect(textOf(harmless(text))).not.toMatch(/@[\p{L}\p{N}_]/u);
  expect(unjoined(textOf(harmless(text)))).toBe(textOf(text));
});

test.each(['&#x40;octocat', '&commat;octocat', '&#8238;txt', '&#9999999;', '&#xfffff;', '&nbsp;'])(
  '%s is shown as it is written',
  (text) => {
    expect(unjoined(textOf(harmless(text)))).toBe(text);
  },
);

test.each([
  ['torvalds/linux#1', /#\d/],
  ['torvalds/linux#&#49;', /#\d/],
  ['&#35;1 !1 &#33;1', /[#!]\d/],
  ['~label %3 $4 &5 ^alert', /[~%$&^]\w/],
  ['GH-12 JIRA&#45;7', /[A-Z]-\d/],
  ['GH\\-12', /[A-Z]-\d/],
])('%s names no issue', (text, reference) => {
  expect(textOf(text)).toMatch(reference);
  expect(textOf(harmless(text))).not.toMatch(reference);
});

test.each([
  '[Preview](https://evil.example/)',
  '[Preview](//evil.example/)',
  '[Preview](<https://evil.example/>)',
  '[Preview]\n\n[Preview]: https://evil.example/',
  '[a][b]\n\n[b]: /x',
  'x[^1]\n\n[^1]: note',
  'https://evil.example/',
  'HTTP://evil.example/',
  'www.evil.example',
  'WWW.evil.example',
  'a@evil.example',
  'mailto:a@evil.example',
  'xmpp:a@evil.example/x',
  '<https://evil.example/>',
  '<a@evil.example>',
  '<a href="//evil.example">x</a>',
  '![x](https://example.org/spy.png)',
  '![x][y]\n\n[y]: /z',
  '<img src=x onerror=alert(1)>',
  '<DETAILS onclick=x>',
  '<form>x</form>',
])('%j is text', (text) => {
  expect(elementsIn(render(text)).filter((element) => element !== 'p')).not.toEqual([]);
  expect(elementsIn(render(harmless(text))).filter((element) => element !== 'p')).toEqual([]);
});

test.each([
  'https\\://evil.example',
  'https:\\/\\/evil.example',
  'https&#58;//evil.example',
  'https:&#47;&#47;evil.example',
  'ww&#119;&#46;evil.example',
])('%j is no address, also for forges that look for some in what is rendered', (text) => {
  expect(textOf(text)).toMatch(/:\/\/|www\./);
  expect(textOf(harmless(text))).not.toMatch(/:\/\/|www\./);
});

test('lines that GitLab would take for commands are text, and so is a second marker', () => {
  const told = harmless('/merge\n  /close\n> /assign x\n/&#108;abel x\n1 / 2, and/or\n/ x');
  expect(told).not.toMatch(/^[ \t>]*\/[a-z]/im);
  expect(unjoined(told)).toBe('/merge\n  /close\n> /assign x\n/label x\n1 / 2, and/or\n/ x');
  expect(render(harmless(`${marker} <!-- x --> <?x ?>`))).toBe(
    '<p>&lt;!-- strategy-playbook-review --&gt; &lt;!-- x --&gt; &lt;?x ?&gt;</p>',
  );
});

test('content that `npm run review` made harmless reads as before', () => {
  const unit = fc.constantFrom(...'ab1 \t|@#<>!-*_`[](){}&;:/\\~%$^"\'=+.', 'ä', '😀', 'www.', 'http://', '&#64;', 'GH-1');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
      const written = escapeMarkdown(text);
      expect(unjoined(render(harmless(written)))).toBe(unjoined(render(written)));
    }),
  );
});

test('any text at all calls nobody, and leads nowhere', () => {
  const unit = fc.constantFrom(
    ...'ab1 \n|@#<>!-*_`[](){}&;:/\\"\'=.',
    '](',
    ']:',
    '[a]',
    'http://',
    'www.',
    '&#64;',
    '&#111;',
    '<a href=x>',
    '<em>',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const html = render(harmless(text));
      expect(html).not.toMatch(/<(a|img)\b/i);
      expect(textOf(harmless(text))).not.toMatch(/@[a-z0-9]/i);
    }),
    { numRuns: 1000 },
  );
});
