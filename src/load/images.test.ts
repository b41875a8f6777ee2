import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { folderOf, png } from '../../tests/kit/content.ts';
import { imageFacts } from './images.ts';

/** The names of the files that are no images of their ending. */
async function refused(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const folder = await folderOf(files);
  const facts = await imageFacts(Object.keys(files).map((file) => ({ file, absolute: path.join(folder, file) })));
  return facts.map(({ code, at }) => {
    expect(code).toBe('image-unreadable');
    expect(at).toMatchObject({ point: { line: 1, column: 1 } });
    return at.file;
  });
}

test('images of every ending that is allowed are fine', async () => {
  const image = sharp(png);
  const files = {
    'a.png': png,
    'b.jpg': await image.clone().jpeg().toBuffer(),
    'c.JPEG': await image.clone().jpeg().toBuffer(),
    'd.webp': await image.clone().webp().toBuffer(),
    'e.gif': await image.clone().gif().toBuffer(),
    'f.avif': await image.clone().avif().toBuffer(),
  };
  expect(await refused(files)).toEqual([]);
});

test('what is no image, or not a whole one, is told', async () => {
  expect(await refused({ 'a.png': 'Text', 'b.png': '', 'c.png': png.subarray(0, 60), 'd.png': png })).toEqual(['a.png', 'b.png', 'c.png']);
});

test('an image of another format than its ending says is told, above all an SVG, which may hold scripts', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  const files = { 'a.png': svg, 'b.jpg': png, 'c.gif': await sharp(png).tiff().toBuffer(), 'd.avif': await sharp(png).webp().toBuffer() };
  expect(await refused(files)).toEqual(Object.keys(files));
});
