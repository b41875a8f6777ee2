import { expect, test } from 'vitest';
import { config, findingsOf, valid } from '../../tests/kit/content.ts';

const root = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 10">';

const ofFile = (text: string) =>
  findingsOf('logo-is-drawing', { ...valid, 'playbook.yml': `${config}theme: { logo: logo.svg }\n`, 'logo.svg': text });
const saying = (inside: string) => ofFile(`${root}\n  ${inside}\n</svg>\n`);

test('shapes, gradients, classes and parts of the same file are fine', async () => {
  const inside = `<title>Kranich</title>
  <style>.a { fill: url(#verlauf) }</style>
  <defs><linearGradient id="verlauf"><stop offset="0" stop-color="#fff"/></linearGradient><path id="a" d="M0 0h9"/></defs>
  <g class="a" style="fill:url('#verlauf')" fill="url(#verlauf)"><use href="#a"/><use xlink:href="#a"/></g>`;
  expect(await saying(inside)).toBe('');
});

test('what drawing programs note down for themselves is fine', async () => {
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="40" height="10" viewBox="0 0 40 10" version="1.1" id="svg1" xml:space="preserve" inkscape:version="1.3" sodipodi:docname="logo.svg"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
  xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <sodipodi:namedview id="v" pagecolor="#ffffff" inkscape:window-width="1920"/>
  <metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata>
  <g inkscape:label="Ebene 1" inkscape:groupmode="layer"><path d="M0 0h40v10z" style="fill:#0f6b5c;stroke-width:0.26" sodipodi:nodetypes="cccc"/></g>
</svg>
`;
  expect(await ofFile(text)).toBe('');
});

test('scripts are told with their line', async () => {
  expect(await saying('<script>alert(1)</script>')).toMatchInlineSnapshot(`
    "content/logo.svg:2:3 error Unexpected script in the logo (\`script\`), expected a drawing  logo-is-drawing
      hint: Take it out: a logo needs none. If you did not put it there, ask where the file comes from."
  `);
  expect(await ofFile(`${root.replace('<svg', '<svg onload="alert(1)"')}</svg>`)).toMatchInlineSnapshot(`
    "content/logo.svg:1:1 error Unexpected script in the logo (\`onload\`), expected a drawing  logo-is-drawing
      hint: Take it out: a logo needs none. If you did not put it there, ask where the file comes from."
  `);
});

test.each([
  '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
  '<path onclick="alert(1)" d="M0 0"/>',
  '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
  '<g><script xlink:href="data:,alert(1)"/></g>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
  '<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>',
  '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
  '<set attributeName="href" to="javascript:alert(1)"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<image href="https://example.org/a.png"/>',
  '<use href="https://example.org/a.svg#a"/>',
  '<use xlink:href="data:image/svg+xml,x#a"/>',
  '<feImage href="https://example.org/a.png"/>',
  '<path fill="url(https://example.org/a.svg#a)" d="M0 0"/>',
  '<path style="fill: URL( \'//example.org/#a\' )" d="M0 0"/>',
  '<path style="fill: u\\72l(//example.org)" d="M0 0"/>',
  '<style>@import "https://example.org/a.css";</style>',
  '<style>@im<!-- -->port "//example.org/a.css";</style>',
  '<style>@im<![CDATA[port "//example.org/a.css"]]>;</style>',
  '<style>.a{}<g/>@import "//example.org/a.css";</style>',
  '<style>@font-face { font-family: a; src: url(//example.org/a.woff2) }</style>',
  '<style>.a { background: image-set("//example.org/a.png" 1x) }</style>',
  '<?xml-stylesheet href="https://example.org/a.css"?>',
  '<path d="M0 0" xml:base="https://example.org/"/>',
  '<path d="M0 0" data-x="1"/>',
  '<text>Kranichrad</text>',
  '<iframe src="https://example.org"/>',
])('%s is told', async (inside) => {
  expect(await saying(inside)).toMatch(/^content\/logo\.svg:2:\d+ error Unexpected /);
});

test('a document type is told, and no entity ever grows', async () => {
  const laughs = Array.from({ length: 20 }, (_none, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
  const text = `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]>\n${root}<title>&l20;</title></svg>`;
  expect(await ofFile(text)).toMatchInlineSnapshot(`
    "content/logo.svg:2:1 error Unexpected \`<!DOCTYPE>\` in the logo, expected \`<svg>\` at once  logo-is-drawing
      hint: Delete it with what stands between its brackets: drawings need none, and it may define text that grows without end."
  `);
  expect(
    await ofFile(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${root}</svg>`),
  ).toContain('logo.svg:1:1');
});

test('a drawing that is not the logo is nobody’s concern', async () => {
  expect(await findingsOf('logo-is-drawing', { ...valid, 'anderes.svg': '<svg onload="alert(1)"/>' })).toBe('');
});
