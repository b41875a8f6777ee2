import path from 'node:path';
import type { Fact } from '../model/facts.ts';

/** What sharp calls the content that belongs to an ending; anything else, such as an SVG with another name, is refused. */
const formats: Readonly<Record<string, string>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp', avif: 'heif', gif: 'gif' };

async function decode(absolute: string): Promise<void> {
  const { default: sharp } = await import('sharp'); // a large library: loaded only where there is an image
  const image = sharp(absolute, { failOn: 'error' });
  const { format } = await image.metadata();
  const ending = path.extname(absolute).slice(1).toLowerCase();
  if (format !== formats[ending]) throw new Error(`${ending} that holds ${format}`);
  await image.resize(8, 8).raw().toBuffer();
}

/** Tells of every image file that can't be decoded: what `check` accepts must come through the build. */
export async function imageFacts(images: readonly { readonly file: string; readonly absolute: string }[]): Promise<Fact[]> {
  const facts = images.map(
    async ({ file, absolute }): Promise<Fact[]> =>
      decode(absolute).then(
        () => [],
        (error: unknown) => [{ code: 'image-unreadable', at: { file, point: { line: 1, column: 1 } }, detail: String(error) }],
      ),
  );
  return (await Promise.all(facts)).flat();
}
