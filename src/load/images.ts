import path from 'node:path';
import type { Fact } from '../model/facts.ts';

/** What sharp calls the content that belongs to an ending; anything else, such as an SVG with another name, is refused. */
const formats: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'heif',
  gif: 'gif',
  svg: 'svg',
};

/** The ending of a file's name, in small letters and without its dot. */
export const endingOf = (name: string): string => path.extname(name).slice(1).toLowerCase();

/**
 * Decodes an image, and tells its size in pixels (of a drawing, in its units).
 * @param source its path, or its bytes; a drawing must have passed the checks
 * @throws when it is not whole, or not what its ending says
 */
export async function decodeImage(source: string | Uint8Array, ending: string): Promise<{ width: number; height: number }> {
  const { default: sharp } = await import('sharp'); // a large library: loaded only where there is an image
  const image = sharp(source, { failOn: 'error' });
  const { format, autoOrient } = await image.metadata();
  if (format !== formats[ending]) throw new Error(`${ending} that holds ${format}`);
  await image.resize(8, 8).raw().toBuffer();
  return autoOrient;
}

/** Tells of every image file that can't be decoded: what `check` accepts must come through the build. */
export async function imageFacts(images: readonly { readonly file: string; readonly absolute: string }[]): Promise<Fact[]> {
  const facts = images.map(
    async ({ file, absolute }): Promise<Fact[]> =>
      decodeImage(absolute, endingOf(absolute)).then(
        () => [],
        (error: unknown) => [{ code: 'image-unreadable', at: { file, point: { line: 1, column: 1 } }, detail: String(error) }],
      ),
  );
  return (await Promise.all(facts)).flat();
}
