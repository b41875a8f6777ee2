import { expect, test } from 'vitest';
import { findingsOf, png, withBody } from '../../tests/kit/content.ts';

const saying = (body: string) => findingsOf('image-is-local', { ...withBody(body), 'guides/karte.png': png, 'goals/ziele.png': png });

test('an image beside the entry is fine', async () => {
  expect(await saying('![Karte](./karte.png) ![Karte](karte.png) ![Karte][karte]\n\n[karte]: karte.png\n')).toBe('');
});

test('a remote image is told', async () => {
  const body = '![Karte](https://example.org/karte.png)\n![Karte](//example.org/karte.png)\n![Karte](data:image/png;base64,AAAA)';
  expect(await saying(body)).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected remote image \`https://example.org/karte.png\`, expected an image beside the entry  image-is-local
      hint: Put the file into the entry’s folder, if you may, and write \`./name.png\`.
    content/guides/anfang.mdx:8:1 error Unexpected remote image \`//example.org/karte.png\`, expected an image beside the entry  image-is-local
      hint: Put the file into the entry’s folder, if you may, and write \`./name.png\`.
    content/guides/anfang.mdx:9:1 error Unexpected remote image \`data:image/png;base64,AAAA\`, expected an image beside the entry  image-is-local
      hint: Put the file into the entry’s folder, if you may, and write \`./name.png\`."
  `);
});

test('a picture in a form that is not shown is told, with a way out for SVG', async () => {
  expect(await saying('![Karte](./karte.svg) ![Karte](./karte.tiff)')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected image \`./karte.svg\`, expected one of \`png\`, \`jpg\`, \`jpeg\`, \`webp\`, \`avif\` or \`gif\`  image-is-local
      hint: An SVG can hold scripts: export it as PNG.
    content/guides/anfang.mdx:7:23 error Unexpected image \`./karte.tiff\`, expected one of \`png\`, \`jpg\`, \`jpeg\`, \`webp\`, \`avif\` or \`gif\`  image-is-local"
  `);
});

test('a long address is told by its beginning', async () => {
  for (const url of [`data:${'x'.repeat(100)}`, `${'x'.repeat(100)}.svg`, `${'x'.repeat(90)}/a.png`])
    expect(await saying(`![Karte](${url})`)).toContain(`\`${url.slice(0, 80)}\``);
});

test('an image in another folder is told', async () => {
  expect(await saying('![Ziele](../goals/ziele.png) ![Ziele](<..\\goals\\ziele.png>)')).toMatchInlineSnapshot(
    `
    "content/guides/anfang.mdx:7:1 error Unexpected image \`../goals/ziele.png\` in another folder, expected it beside the entry  image-is-local
    content/guides/anfang.mdx:7:30 error Unexpected image \`..\\goals\\ziele.png\` in another folder, expected it beside the entry  image-is-local"
  `,
  );
});

test('an image that is not there is told, with one that is close', async () => {
  expect(await saying('Text ![Karte](./kate.png) ![Ziele](./ziele.png)')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:6 error Missing image \`kate.png\`, expected it beside the entry  image-is-local
      hint: Did you mean \`karte.png\`?
    content/guides/anfang.mdx:7:27 error Missing image \`ziele.png\`, expected it beside the entry  image-is-local"
  `);
});

test('a file that is no whole image is told, also when nothing shows it', async () => {
  const files = { ...withBody('![Karte](./karte.png)'), 'guides/karte.png': png.subarray(0, -20), 'goals/text.jpg': 'Text' };
  expect(await findingsOf('image-is-local', files)).toMatchInlineSnapshot(`
    "content/goals/text.jpg:1:1 error Unexpected file that is no whole image, expected what its ending says  image-is-local
      hint: Export the image again.
    content/guides/karte.png:1:1 error Unexpected file that is no whole image, expected what its ending says  image-is-local
      hint: Export the image again."
  `);
});
