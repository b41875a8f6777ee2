import { imageEndings } from '../model/image.ts';
import type { BodyImage } from '../model/outline.ts';
import type { Body, Reading } from '../model/reading.ts';
import { didYouMean, oneOf } from './did-you-mean.ts';
import { type Rule, type Words, wordFacts } from './rule.ts';

/**
 * Images lie beside the entry that shows them: a page of the intranet calls nobody.
 *
 * Bad: `![Karte](https://example.org/karte.png)`. Good: `![Karte](./karte.png)`.
 */
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

function wordsFor({ url }: BodyImage, body: Body, { images }: Reading): Words | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url))
    return {
      message: `Unexpected remote image \`${url.slice(0, 80)}\`, expected an image beside the entry`,
      hint: 'Put the file into the entry’s folder, if you may, and write `./name.png`.',
    };
  const ending = url.slice(url.lastIndexOf('.') + 1).toLowerCase();
  if (!imageEndings.has(ending))
    return {
      message: `Unexpected image \`${url.slice(0, 80)}\`, expected one of ${oneOf([...imageEndings])}`,
      hint: ending === 'svg' ? 'An SVG can hold scripts: export it as PNG.' : undefined,
    };
  const name = url.replace(/^\.\//, '');
  if (name.includes('/') || name.includes('\\'))
    return { message: `Unexpected image \`${url.slice(0, 80)}\` in another folder, expected it beside the entry` };
  const folder = folderOf(body.file);
  if (images.has(folder + name)) return undefined;
  const known = [...images].filter((image) => folderOf(image) === folder).map((image) => image.slice(folder.length));
  return { message: `Missing image \`${name}\`, expected it beside the entry`, hint: didYouMean(name, known) };
}

export const imageIsLocal: Rule = {
  id: 'image-is-local',
  severity: 'error',
  run: (reading) => [
    ...reading.bodies.flatMap((body) =>
      body.outline.images.flatMap((image) => {
        const found = wordsFor(image, body, reading);
        return found ? [{ at: { file: body.file, point: image.point }, ref: body.ref, ...found }] : [];
      }),
    ),
    ...wordFacts(reading, {
      'image-unreadable': () => ({
        message: 'Unexpected file that is no whole image, expected what its ending says',
        hint: 'Export the image again.',
      }),
    }),
  ],
};
