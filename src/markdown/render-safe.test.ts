import fc from 'fast-check';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { render } from '../../tests/kit/bodies.ts';

/** Astro's own pattern, and what it does with what it finds. */
const imageMarks = (html: string): unknown[] =>
  [...html.matchAll(/__ASTRO_IMAGE_="([^"]+)"/g)].map(([, mark = '']) =>
    JSON.parse(
      mark
        .replace(/&(?:#x22|quot);/g, '"')
        .replace(/&(?:#x27|apos);/g, "'")
        .replace(/&(?:amp|#x26|#38);/g, '&'),
    ),
  );

const tags =
  'p em strong del code pre h1 h2 h3 h4 h5 h6 ul ol li a img br hr blockquote table thead tbody tr th td input sup section aside div details summary playbook-slot';
const allowedTags = new Set(tags.split(' '));

/** What a browser would make of the HTML has no element and no attribute but those that Markdown and the closed list need. */
function expectHarmless(html: string): void {
  visit(rehype().data('settings', { fragment: true }).parse(html), (node) => {
    expect(['root', 'element', 'text']).toContain(node.type);
    if (node.type !== 'element') return;
    expect(allowedTags).toContain(node.tagName);
    for (const [name, value] of Object.entries(node.properties)) {
      expect(name).not.toMatch(/^(on|style$|srcDoc|srcSet|formAction|xLink)/i);
      if (name === 'href' || name === 'src') expect(String(value)).toMatch(/^(https?:|mailto:|#|\/(?!\/)|[^:]*$)/);
    }
  });
}

describe('text stays text', () => {
  test.each([
    ['escaped', '\\<script>alert(1)\\</script>'],
    ['as entities', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['as numbers', '&#60;img src=x onerror=alert(1)&#62;'],
    ['as code', '`<script>alert(1)</script>`'],
    ['as a block of code', '```html\n<img src=x onerror=alert(1)>\n```'],
    ['in a heading', '## \\<script>'],
    ['in the language of code', '```"><script>\nx\n```'],
    ['in a cell', '| \\<script> |\n|---|\n| &lt;b&gt; |'],
    ['in a footnote', 'x[^1]\n\n[^1]: &lt;script&gt;'],
    ['in the name of a footnote', 'x[^"\\><b>]\n\n[^"\\><b>]: y'],
    ['in the title of a link', '[a](https://example.org "\\"><script>")'],
    ['in the address of a link', '[a](<https://example.org/"onmouseover="x><b>>)'],
    ['in the title of a callout', '<Callout type="note" title="&quot;&gt;&lt;script&gt;">\nx\n</Callout>'],
    ['in the title of a callout, in single quotes', `<Callout type="note" title='" onload="x'>\nx\n</Callout>`],
    ['in the title of a tab', '<Tabs>\n<Tab title="&lt;script&gt;">\nx\n</Tab>\n</Tabs>'],
    ['in the id of an element', '<Kpi id="&quot; onclick=&quot;x" />'],
    ['in what an image shows', '![&quot;&gt;&lt;script&gt; onerror=](./a.png "&quot; onload=&quot;x")'],
  ])('%s', (_name, text) => {
    const { html } = render(text);
    expectHarmless(html);
  });

  test('an attribute’s text can be read as it was written', () => {
    const { html } = render('<Callout type="note" title="A &amp; &quot;B&quot; &lt;c&gt;">\nx\n</Callout>');
    expect(html).toContain('aria-label="A &#x26; &#x22;B&#x22; <c>"');
    expect(html).toContain('<p class="callout-title">A &#x26; „B“ &#x3C;c></p>');
  });
});

describe('images', () => {
  test('beside the entry are marked for Astro, in the order of the text, and listed', () => {
    const { html, imagePaths } = render('![Karte](./karte.png "Titel") und ![b][b]\n\n[b]: ./b.jpg');
    expect(imagePaths).toEqual(['./karte.png', './b.jpg']);
    expect(imageMarks(html)).toEqual([
      { src: './karte.png', alt: 'Karte', index: 0 },
      { src: './b.jpg', alt: 'b', index: 1 },
    ]);
    expect(html).not.toMatch(/\s(src|alt)=/);
    expect(html).toContain('title="Titel"');
  });

  test('keep their alternative text through the mark', () => {
    const alt = 'A & B &amp; "c" \'d\' {e} ÄÖÜ 😀';
    expect(imageMarks(render(`![${alt.replace('&amp;', '&amp;amp;').replace('{', '\\{')}](./a.png)`).html)).toEqual([
      { src: './a.png', alt, index: 0 },
    ]);
  });

  test('with a link around them that is hidden stay', () => {
    const { html, imagePaths } = render('[![Karte](./karte.png)](guide:geheim)');
    expect(imagePaths).toEqual(['./karte.png']);
    expect(html).toMatch(/^<p><img __ASTRO_IMAGE_="[^"]+"><\/p>$/);
  });

  const mark = '__ASTRO_IMAGE_="{\\"src\\":\\"https://example.org/a.png\\"}"';

  test.each([
    ['in text', mark],
    ['in code', `\`${mark}\``],
    ['in a block of code', `\`\`\`\n${mark}\n\`\`\``],
    ['in a heading', `## ${mark}`],
    ['in a cell', `| ${mark} |\n|---|`],
    ['in the language of code', '```__ASTRO_IMAGE_=\n"x"\n```'],
    ['in the title of a link', '[a](https://example.org "__ASTRO_IMAGE_=") "b"'],
    ['in the address of a link', '[a](https://example.org/__ASTRO_IMAGE_=) "b"'],
    ['in the title of an image', '![a](./a.png "__ASTRO_IMAGE_=") "b"'],
    ['in the title of a callout', '<Callout type="note" title="__ASTRO_IMAGE_=">\n"b"\n</Callout>'],
    ['in the title of a tab', '<Tabs>\n<Tab title="__ASTRO_IMAGE_=">\n"b"\n</Tab>\n</Tabs>'],
    ['in the id of an element', '<Kpi id="__ASTRO_IMAGE_=" /> "b"'],
    ['in the name of a footnote', 'x[^__ASTRO_IMAGE_=] "a"\n\n[^__ASTRO_IMAGE_=]: "b"'],
    ['in what an image shows', '![__ASTRO_IMAGE_="{}"](./a.png) "b"'],
    ['as the name of an image', '![a](./__ASTRO_IMAGE_=.png) "b"'],
  ])('a text that spells out the mark %s is none', (_name, text) => {
    const { html, imagePaths } = render(text.replaceAll('{', '\\{'));
    const marks = imageMarks(html);
    expect(marks).toHaveLength(imagePaths.length);
    expect(JSON.stringify(marks)).not.toContain('example.org');
  });
});

test('nothing that can be written becomes a script', () => {
  const piece = fc.constantFrom(
    ...['<', '>', '"', "'", '`', '=', '(', ')', '[', ']', '!', '{', '}', '\\', '&', ';', ':', '#', '|', '\n', '\n\n', ' ', '^', '~', '*'],
    ...[
      '&lt;',
      '&quot;',
      '&#60;',
      'script',
      'javascript:',
      'onerror=',
      'onclick',
      ' href=',
      'style',
      'https://a.b/',
      './a.png',
      '```',
      '- ',
    ],
    ...[
      '<Callout type="note" title="',
      '">\n',
      '</Callout>',
      '<Kpi id="',
      '" />',
      '[^1]',
      '[^1]: ',
      '[x]: ',
      '__ASTRO_IMAGE_="',
      '<!--',
      '-->',
      '\0',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('').replaceAll(/javascript:/g, 'javascript;'); // such links are refused before anything is rendered
      const { html, imagePaths } = render(text);
      expectHarmless(html);
      expect(imageMarks(html)).toHaveLength(imagePaths.length);
    }),
    { numRuns: 400 },
  );
});
