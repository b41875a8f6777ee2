import { expect, test } from 'vitest';
import { findingsOf, withBody } from '../../tests/kit/content.ts';

const saying = (body: string) => findingsOf('image-has-alt', withBody(body));

test('an image with words is fine', async () => {
  expect(await saying('![Drei Ziele](./karte.png) und ![Vier][karte]\n\n[karte]: ./karte.png\n')).toBe('');
});

test('each image without words is told, whichever way it is written', async () => {
  expect(
    await saying('Text ![](./karte.png) und ![ ](./karte.png "Titel")\n\n![][karte]\n\n[karte]: ./karte.png\n'),
  ).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:6 error Missing alternative text, expected what the image shows  image-has-alt
      hint: Write it between the square brackets: \`![what it shows](./image.png)\`.
    content/guides/anfang.mdx:7:27 error Missing alternative text, expected what the image shows  image-has-alt
      hint: Write it between the square brackets: \`![what it shows](./image.png)\`.
    content/guides/anfang.mdx:9:1 error Missing alternative text, expected what the image shows  image-has-alt
      hint: Write it between the square brackets: \`![what it shows](./image.png)\`."
  `);
});
