import { describe, expect, test } from 'vitest';
import { outline } from '../../tests/kit/bodies.ts';

const at = (line: number, column: number) => ({ line, column });

describe('headings', () => {
  const slugsOf = (text: string) => outline(text, 0).headings.map(({ slug }) => slug);

  test('have their depth, text, slug and place', () => {
    expect(outline('## Warum *jetzt*?\n\n### `npm` start\n', 4).headings).toEqual([
      { depth: 2, slug: 'warum-jetzt', text: 'Warum jetzt?', point: at(5, 1) },
      { depth: 3, slug: 'npm-start', text: 'npm start', point: at(7, 1) },
    ]);
  });

  test('of the same text get slugs that differ', () => {
    expect(slugsOf('## Ziel\n\n## Ziel\n\n### Ziel\n\n## Ziel 1')).toEqual(['ziel', 'ziel-1', 'ziel-2', 'ziel-1-1']);
  });

  test('keep umlauts', () => {
    expect(slugsOf('## Über Größe & Maß\n\n## 日本語')).toEqual(['über-größe--maß', '日本語']);
  });

  test('of nothing that can be a slug are called section', () => {
    expect(slugsOf('## 😀\n\n## 😀\n\n## !?\n\n## Section')).toEqual(['section', 'section-1', 'section-2', 'section-3']);
  });

  test('are found in quotes, elements and footnotes, and with underlines', () => {
    const body = '> ## A\n\n<Callout type="note">\n## B\n</Callout>\n\nC\n---\n\nText[^1].\n\n[^1]: Notiz\n\n    ## D\n';
    expect(slugsOf(body)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('with links and elements have only their words', () => {
    expect(outline('## Der [Wert](goal:a) <Kpi id="nps" /> ![x](./a.png)', 0).headings[0]?.text).toBe('Der Wert  x');
  });
});

describe('links', () => {
  test('are found in each of their writings, with their place', () => {
    const body =
      '[a](goal:nps "Titel"), [b][b] und [c][], www.example.org\n\n[B]: ../goals/b.mdx\n[c]: /goals/c/ (Titel)\n[c]: /zweite/\n[leer]: javascript:x\n';
    expect(outline(body, 2).links).toEqual([
      { url: 'goal:nps', point: at(3, 1) },
      { url: '../goals/b.mdx', point: at(3, 24) },
      { url: '/goals/c/', point: at(3, 35) },
      { url: 'http://www.example.org', point: at(3, 42) },
    ]);
  });

  test('have their entities and escapes resolved, as the reader’s browser would', () => {
    const urls = (text: string) => outline(text, 0).links.map(({ url }) => url);
    expect(urls('[a](java&#115;cript:x) [b](java&#x73;cript&colon;x) [c](java\\script:x) [d](<a b>)')).toEqual([
      'javascript:x',
      'javascript:x',
      'java\\script:x',
      'a b',
    ]);
  });

  test('without a definition are text', () => {
    expect(outline('[a][b] [c]', 0)).toMatchObject({ links: [], texts: [{ text: '[a][b] [c]' }] });
  });

  test('are found inside of elements, tables, lists, headings and footnotes', () => {
    const body =
      '# [a](goal:a)\n\n- [b](goal:b)\n\n| [c](goal:c) |\n|---|\n\n<Callout type="note">[d](goal:d)</Callout>\n\nx[^1]\n\n[^1]: [e](goal:e)';
    expect(outline(body, 0).links.map(({ url }) => url)).toEqual(['goal:a', 'goal:b', 'goal:c', 'goal:d', 'goal:e']);
  });
});

test('images have their address and alternative text, also by reference', () => {
  expect(outline('![Karte *neu*](./karte.png) ![][k]\n\n[k]: ./k.jpg "Titel"', 0).images).toEqual([
    { url: './karte.png', alt: 'Karte neu', point: at(1, 1) },
    { url: './k.jpg', alt: '', point: at(1, 29) },
  ]);
});

test('elements have their attributes that are plain text', () => {
  const body = '<Callout type="note" title="A &quot;b&quot;">\nLos: <Kpi id="nps" show="value" />\n</Callout>\n\n<GoalMap id={x} />';
  expect(outline(body, 0).elements).toEqual([
    { name: 'Callout', attributes: { type: 'note', title: 'A "b"' }, point: at(1, 1) },
    { name: 'Kpi', attributes: { id: 'nps', show: 'value' }, point: at(2, 6) },
    { name: 'GoalMap', attributes: {}, point: at(5, 1) },
  ]);
});

test('attributes with the names of prototypes are only attributes', () => {
  const [element] = outline('<Callout __proto__="x" constructor="y" type="note">\n</Callout>', 0).elements;
  expect(Object.keys(element?.attributes ?? {})).toEqual(['__proto__', 'constructor', 'type']);
  expect(Object.getPrototypeOf(element?.attributes)).toBe(Object.prototype);
});

test('texts are what the author wrote as text, not code', () => {
  expect(outline('Eins `zwei`*drei*\n\n```\nvier\n```', 1).texts).toEqual([
    { text: 'Eins ', point: at(2, 1) },
    { text: 'drei', point: at(2, 13) },
  ]);
});

describe('faults', () => {
  const faultsOf = (text: string) =>
    outline(text, 0).faults.map(({ code, detail, point }) => `${point.line}:${point.column} ${code} ${detail}`);

  test.each([
    ['import x from "y"', ['1:1 import-export import']],
    ['export const a = 1', ['1:1 import-export export']],
    ['{process.exit()}', ['1:1 expression process.exit()']],
    ['Eins {zwei} drei', ['1:6 expression zwei']],
    ['<div>a</div>', ['1:1 unknown-element div']],
    ['<Goal.Map id="a" />', ['1:1 unknown-element Goal.Map']],
    ['<svg:a />', ['1:1 unknown-element svg:a']],
    ['<>a</>', ['1:1 unknown-element ']],
    ['<constructor />', ['1:1 unknown-element constructor']],
    ['<Kpi id="a" {...b} />', ['1:13 spread-attribute ...b']],
    ['<Kpi id={a} />', ['1:6 expression-attribute id']],
    ['<Kpi id="a" onClick="b" />', ['1:13 event-attribute onClick']],
    ['<Kpi id="a" ONLOAD={b} />', ['1:13 event-attribute ONLOAD']],
    ['<Kpi id="a" style="b" />', ['1:13 unknown-attribute Kpi.style']],
    ['<Kpi id="a" constructor="b" />', ['1:13 unknown-attribute Kpi.constructor']],
    ['<Kpi id="a" xlink:href="b" />', ['1:13 unknown-attribute Kpi.xlink:href']],
    ['<Kpi />', ['1:1 missing-attribute Kpi.id']],
    ['<Kpi id />', ['1:6 empty-attribute id']],
    ['<Kpi id="" />', ['1:6 empty-attribute id']],
    ['<Kpi id="a" show="big" />', ['1:13 attribute-value Kpi.show=big']],
    ['<Kpi id="a">Text</Kpi>', ['1:1 content-in-element Kpi']],
    ['<Callout type="toString" />', ['1:10 attribute-value Callout.type=toString']],
    ['Los: <Callout type="note">a</Callout>', ['1:6 layout-in-sentence Callout']],
    ['## <Steps>a</Steps>', ['1:4 layout-in-sentence Steps']],
    ['<Steps>\nText\n</Steps>', ['1:1 steps-without-list ']],
    ['<Steps>\n- a\n</Steps>', ['1:1 steps-without-list ']],
    ['<Tab title="a">\nx\n</Tab>', ['1:1 tab-outside-tabs ']],
    ['<Tabs>\nx\n</Tabs>', ['1:1 only-tab-in-tabs ']],
    ['<Tabs />', ['1:1 only-tab-in-tabs ']],
    ['Eins.\n\n    Zwei', ['3:5 indented-code ']],
    ['> a\n\n<Kpi onx="a" />', ['3:6 event-attribute onx', '3:1 missing-attribute Kpi.id']],
  ])('%j', (text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });

  test.each([
    '<Tabs>\n<Tab title="a">\nx\n</Tab>\n</Tabs>',
    '<Tabs>\n<Tab title="a">x</Tab>\n<Tab title="b">y</Tab>\n</Tabs>',
    '<Steps>\n1. a\n2. b\n</Steps>',
    '<Callout type="tip" title="x">y</Callout>',
    '- <Kpi id="a" show="value" />',
    'Ein \\{ und ein \\< und `{x}` und `<div>`',
    '```js\nimport x from "y"\n{process.exit()}\n<script>\n```',
    'Er sagt: import x from y.',
    '',
  ])('%j has none', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test('are moved down by the lines of the frontmatter', () => {
    expect(outline('{a}\n\na <3', 10).faults.map(({ point }) => point)).toEqual([at(13, 4), at(11, 1)]);
  });
});
