import { describe, expect, test } from 'vitest';
import { outline, render } from '../../tests/kit/bodies.ts';

const html = (text: string): string => render(text).html;

const slot = (element: string, ref: string, show = '', inline = 'no') =>
  `<playbook-slot data-element="${element}" data-ref="${ref}" data-show="${show}" data-inline="${inline}"></playbook-slot>`;

describe('Markdown', () => {
  test.each([
    [
      'a paragraph',
      'Eins *zwei* **drei** ~~vier~~ `fünf`',
      '<p>Eins <em>zwei</em> <strong>drei</strong> <del>vier</del> <code>fünf</code></p>',
    ],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['a list that begins elsewhere', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['a quote', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['code', '```js\na < b\n```', '<pre><code class="language-js">a &#x3C; b\n</code></pre>'],
    ['a rule and a line end', 'a\\\nb\n\n---', '<p>a<br>\nb</p>\n<hr>'],
    [
      'tasks',
      '- [ ] a\n- [x] b',
      '<ul class="contains-task-list">\n<li class="task-list-item"><span class="box" role="img" aria-label="offen"></span> a</li>\n<li class="task-list-item"><span class="box box-done" role="img" aria-label="erledigt"></span> b</li>\n</ul>',
    ],
    [
      'a table',
      '| a | b |\n|---|--:|\n| 1 | 2 |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td align="right">2</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['an address', 'www.example.org', '<p><a href="http://www.example.org">www.example.org</a></p>'],
  ])('%s', (_name, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('footnotes stand at the end, under a heading in the site’s language, with the way back', () => {
    const found = html('Text[^1].\n\n[^1]: Notiz *hier*.');
    expect(found).toContain('<h2 class="sr-only" id="footnote-label">Fußnoten</h2>');
    expect(found).toContain('aria-label="Zurück zum Text"');
    expect(found).toContain('<p>Notiz <em>hier</em>. <a href="#user-content-fnref-1"');
  });
});

describe('elements', () => {
  test.each(['Goal', 'Kpi', 'Objection', 'Evidence', 'Checklist', 'Measure'])(
    '<%s> becomes an empty place for the page to fill',
    (name) => {
      expect(html(`<${name} id="a" />`)).toBe(slot(name, `${name.toLowerCase()}:a`));
      expect(html(`Es ist <${name} id="a" />.`)).toBe(`<p>Es ist ${slot(name, `${name.toLowerCase()}:a`, '', 'yes')}.</p>`);
    },
  );

  test('<GoalMap> names a goal, and <Kpi> says how it is shown', () => {
    expect(html('<GoalMap id="a" />')).toBe(slot('GoalMap', 'goal:a'));
    expect(html('<Kpi id="a" show="chart" />')).toBe(slot('Kpi', 'kpi:a', 'chart'));
  });

  test.each([
    ['note', 'Hinweis'],
    ['tip', 'Tipp'],
    ['warning', 'Achtung'],
  ])('<Callout type="%s"> has the site’s own word as its title', (type, title) => {
    expect(html(`<Callout type="${type}">\nLos *jetzt*.\n</Callout>`)).toBe(
      `<aside class="callout callout-${type}" aria-label="${title}"><p class="callout-title">${title}</p><p>Los <em>jetzt</em>.</p></aside>`,
    );
  });

  test('<Callout> may have its own title, and its content on the same line', () => {
    expect(html('<Callout type="tip" title="Kurz">Los.</Callout>')).toBe(
      '<aside class="callout callout-tip" aria-label="Kurz"><p class="callout-title">Kurz</p>Los.</aside>',
    );
  });

  test('<Steps> stands around its list', () => {
    expect(html('<Steps>\n1. a\n2. b\n</Steps>')).toBe('<div class="steps"><ol>\n<li>a</li>\n<li>b</li>\n</ol></div>');
  });

  test('<Tabs> are disclosures of one name, the first of them open; two groups have two names', () => {
    const tabs = '<Tabs>\n<Tab title="A">\na\n</Tab>\n<Tab title="B">b</Tab>\n</Tabs>';
    const found = html(`${tabs}\n\n${tabs}`);
    expect(found).toContain('<div class="tabs"><details class="tab" name="tabs-1-a-b" open><summary>A</summary><p>a</p></details>');
    expect(found).toContain('<details class="tab" name="tabs-1-a-b"><summary>B</summary>b</details></div>');
    expect(found).toContain('<details class="tab" name="tabs-2-a-b" open>');
  });

  test('elements stand inside each other', () => {
    expect(html('<Callout type="note">\n<Kpi id="a" />\n</Callout>')).toContain(slot('Kpi', 'kpi:a'));
  });
});

describe('heading ids', () => {
  test.each([
    '## Warum?\n\n### Warum?\n\n## Über & Größe\n\n## 😀',
    'Text[^1].\n\n## Eins\n\n[^1]: Notiz\n\n    ## In der Notiz\n\n## Zwei\n\n> ## Drei',
    '<Callout type="note">\n## Eins\n</Callout>\n\nZwei\n----\n\n## <Kpi id="a" /> Wert',
  ])('of %j are those of the outline', (text) => {
    const promised = outline(text, 0).headings.map(({ slug }) => slug);
    const given = [...html(text).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(given.toSorted()).toEqual(promised.toSorted());
    expect(new Set(given).size).toBe(given.length);
  });
});

describe('what is hidden', () => {
  test('a link to it leaves its own text, with everything that stands in it', () => {
    expect(html('Siehe [den **Plan** `x`](guide:geheim#teil "Titel").')).toBe('<p>Siehe den <strong>Plan</strong> <code>x</code>.</p>');
    expect(html('[a][g] [g]\n\n[g]: /guides/geheim/ "Titel"')).toBe('<p>a g</p>');
    expect(html('[a](guide:geheim)[b](../guides/geheim.mdx)[c](guide:offen)')).toBe('<p>ab<a href="/guide/offen">c</a></p>');
  });

  test('an element for it vanishes', () => {
    expect(html('Es ist <Kpi id="geheim" />.\n\n<Goal id="geheim" />\n\n<GoalMap id="geheim" />\n\nEnde.')).toBe(
      '<p>Es ist .</p>\n<p>Ende.</p>',
    );
  });

  test('nothing of its name is left', () => {
    const text =
      '[a](guide:geheim)\n\n- [b](/guides/geheim/#teil)\n\n<Callout type="note">[c](geheim.mdx)<Kpi id="geheim" /></Callout>\n\nx[^1]\n\n[^1]: [d](goal:geheim)';
    expect(html(text)).not.toContain('geheim');
  });
});

test('links lead where the build says', () => {
  expect(html('[a](guide:b#teil) [c](https://example.org/?a=1&b="2")')).toBe(
    '<p><a href="/guide/b#teil">a</a> <a href="https://example.org/?a=1&#x26;b=%222%22">c</a></p>',
  );
});
