import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { config, type Files, findingsAfter, findingsOf, folderOf, png, valid } from '../../tests/kit/content.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>\n';

const withLogo = (theme: string, files: Files): Files => ({ ...valid, 'playbook.yml': `${config}theme:\n${theme}`, ...files });
const saying = (theme: string, files: Files) => findingsOf('logo-is-image', withLogo(theme, files));

test.each([
  ['  logo: logo.svg\n', { 'logo.svg': svg }],
  ['  logo: ./logo.svg\n  logoDark: dunkel.png\n', { 'logo.svg': svg, 'dunkel.png': png }],
  ['  logo: logo.svg\n', { 'logo.svg': svg.replaceAll('\n', '\r\n') }],
  ['  logo: logo.svg\n', { 'logo.svg': `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- made elsewhere -->\n${svg}` }],
])('a drawing or an image beside `playbook.yml` is fine: %s', async (theme, files) => {
  expect(await saying(theme, files)).toBe('');
});

test('a logo that is not there is told, with one that is close', async () => {
  expect(await saying('  logo: lgo.svg\n', { 'logo.svg': svg })).toMatchInlineSnapshot(`
    "content/playbook.yml:12:9 error Missing logo \`lgo.svg\`, expected it beside \`playbook.yml\`  logo-is-image
      hint: Did you mean \`logo.svg\`?"
  `);
  expect(await saying('  logo: marke.png\n', {})).toMatchInlineSnapshot(`
    "content/playbook.yml:12:9 error Missing logo \`marke.png\`, expected it beside \`playbook.yml\`  logo-is-image
      hint: Put the file there, or take the field out."
  `);
});

test('a logo out of the folder or in another one is told, as well as what is no image', async () => {
  for (const name of ['../logo.svg', '/etc/passwd', 'guides/logo.png', 'https://example.org/logo.svg', '"..\\\\logo.svg"'])
    expect(await saying(`  logo: ${name}\n`, {})).toContain('playbook.yml:12:9 error Unexpected logo');
  expect(await saying('  logo: ../logo.svg\n', {})).toMatchInlineSnapshot(`
    "content/playbook.yml:12:9 error Unexpected logo \`../logo.svg\` in another folder, expected a file beside \`playbook.yml\`  logo-is-image
      hint: Put the file beside \`playbook.yml\` and write its name alone, such as \`logo.svg\`."
  `);
  expect(await saying('  logo: logo.pdf\n', {})).toMatchInlineSnapshot(`
    "content/playbook.yml:12:9 error Unexpected logo \`logo.pdf\`, expected one of \`svg\`, \`png\`, \`jpg\`, \`jpeg\`, \`webp\`, \`avif\` or \`gif\`  logo-is-image
      hint: Export the logo as SVG, or as PNG."
  `);
});

test('a link out of the folder is told once', async () => {
  const outside = path.join(await folderOf({ 'logo.svg': svg }, 'outside'), 'logo.svg');
  const files = withLogo('  logo: logo.svg\n', {});
  const link = (content: string) => symlink(outside, path.join(content, 'logo.svg'));
  expect(await findingsAfter('logo-is-image', files, link)).toBe('');
  expect(await findingsAfter('frontmatter-is-valid', files, link)).toContain(
    'content/logo.svg:1:1 error Unexpected symbolic link out of the content folder',
  );
});

test('a file that is no image is told at the field, and only there', async () => {
  const files = { 'logo.png': 'Text', 'dunkel.jpg': png };
  expect(await saying('  logo: logo.png\n  logoDark: dunkel.jpg\n', files)).toMatchInlineSnapshot(`
    "content/playbook.yml:12:9 error Unexpected file \`logo.png\` that is no whole image, expected what its ending says  logo-is-image
      hint: Export the logo again.
    content/playbook.yml:13:13 error Unexpected file \`dunkel.jpg\` that is no whole image, expected what its ending says  logo-is-image
      hint: Export the logo again."
  `);
  expect(await findingsOf('image-is-local', withLogo('  logo: logo.png\n  logoDark: dunkel.jpg\n', files))).toBe('');
  expect(await saying('  logo: logo.png\n', { 'logo.png': svg })).toContain('no whole image');
});

test('an SVG that is none is told where it goes wrong', async () => {
  const of = (text: string | Uint8Array) => saying('  logo: logo.svg\n', { 'logo.svg': text });
  expect(await of('<html><body/></html>')).toMatchInlineSnapshot(`
    "content/logo.svg:1:1 error Unexpected root element \`html\`, expected \`svg\` with \`xmlns="http://www.w3.org/2000/svg"\`  logo-is-image
      hint: Export the logo again as SVG."
  `);
  expect(await of('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>')).toMatchInlineSnapshot(`
    "content/logo.svg:1:1 error Missing attribute \`viewBox\`, expected it at the root element  logo-is-image
      hint: Without it the logo can’t be made smaller: add \`viewBox="0 0 <width> <height>"\`."
  `);
  expect(await of('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <g>\n</svg>')).toMatchInlineSnapshot(`
    "content/logo.svg:3:6 error Unexpected XML: unexpected close tag  logo-is-image
      hint: Export the logo again as SVG."
  `);
  expect(await of(Buffer.from(`\uFEFF${svg}`, 'utf16le'))).toMatchInlineSnapshot(`
    "content/logo.svg:1:1 error Unexpected encoding of the SVG (another encoding), expected UTF-8  logo-is-image
      hint: Save it with the encoding “UTF-8”."
  `);
  expect(await of(svg.replace('<svg', '<?xml version="1.0" encoding="utf-7"?>\n<svg'))).toMatchInlineSnapshot(`
    "content/logo.svg:1:1 error Unexpected encoding of the SVG (utf-7), expected UTF-8  logo-is-image
      hint: Save it with the encoding “UTF-8”."
  `);
  expect(await of(png)).toContain('encoding');
});

test('a logo that is too large is told', async () => {
  expect(
    await saying('  logo: logo.svg\n', { 'logo.svg': svg.replace('</svg>', `${'<g/>'.repeat(25_000)}</svg>`) }),
  ).toMatchInlineSnapshot(`
    "content/playbook.yml:12:9 error Unexpected logo of 101 kB, expected at most 100 kB  logo-is-image
      hint: It stands on every page: export it as SVG, or as a smaller PNG."
  `);
  const wide = await sharp({ create: { width: 5000, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  expect(await saying('  logo: logo.png\n', { 'logo.png': wide })).toMatchInlineSnapshot(`
    "content/playbook.yml:12:9 error Unexpected logo of 5000 × 2 pixels, expected at most 4096 in width and height  logo-is-image
      hint: It is shown 28 pixels high, and larger on slides and paper: 200 pixels are plenty."
  `);
});

test('one for dark pages alone is no logo', async () => {
  const files = withLogo('  logoDark: logo.svg\n', { 'logo.svg': svg });
  expect(await findingsOf('frontmatter-is-valid', files)).toMatchInlineSnapshot(
    `"content/playbook.yml:12:13 error Unexpected value of \`logoDark\`, expected a field \`logo\` beside it  frontmatter-is-valid"`,
  );
});

test('a folder with the name of a logo is told once', async () => {
  const change = (content: string) => writeFile(path.join(content, 'playbook.yml'), `${config}theme: { logo: goals }\n`);
  expect(await findingsAfter('logo-is-image', valid, change)).toContain('Unexpected logo `goals`, expected one of');
});
