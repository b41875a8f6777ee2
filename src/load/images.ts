import sharp from 'sharp';
import type { Fact } from '../model/facts.ts';

/** Tells of every image file that can't be decoded: what `check` accepts must come through the build. */
export async function imageFacts(images: readonly { readonly file: string; readonly absolute: string }[]): Promise<Fact[]> {
  const facts = images.map(async ({ file, absolute }): Promise<Fact[]> => {
    const decoded = sharp(absolute, { failOn: 'error' }).resize(8, 8).raw().toBuffer();
    return decoded.then(
      () => [],
      (error: unknown) => [{ code: 'image-unreadable', at: { file, point: { line: 1, column: 1 } }, detail: String(error) }],
    );
  });
  return (await Promise.all(facts)).flat();
}
