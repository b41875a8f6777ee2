import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { drawAsPicture } from './goal-map-drawing.ts';
import { currentSession } from './session.ts';
import type { GoalMapView } from './view/goal-map.ts';

/** A slide at twice its size. */
const slide = { width: 2560, height: 1440 };

export interface PictureProps {
  readonly view: GoalMapView;
  readonly form: 'svg' | 'png';
}

const types = { svg: 'image/svg+xml', png: 'image/png' } as const;

async function toPng(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const resized = sharp(Buffer.from(svg), { density: 144 }).resize({ ...slide, fit: 'contain', background: '#ffffff' });
  return resized.png({ palette: true, compressionLevel: 9, effort: 1 }).toBuffer();
}

/** Pictures that earlier builds made; a name changes with everything that is to be seen. */
const cache = (root: string): string => path.join(root, 'node_modules/.cache/strategy-playbook-pictures');

async function remembered(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const found = await readFile(file).catch(() => undefined);
  if (found) return found;
  const bytes = await make();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file); // whole or not at all: another build may read it
  return bytes;
}

/** Answers with the picture of a map, made anew only when something on it changed. */
export const pictureResponse: APIRoute<PictureProps> = async ({ props: { view, form } }) => {
  const session = currentSession();
  const name = createHash('sha256')
    .update(JSON.stringify(view))
    .update(session?.renderer ?? '')
    .digest('hex')
    .slice(0, 32);
  const file = (ending: string) => path.join(cache(session?.root ?? process.cwd()), `${name}.${ending}`);
  const svg = () => remembered(file('svg'), async () => Buffer.from(drawAsPicture(view)));
  const bytes = form === 'svg' ? await svg() : await remembered(file('png'), async () => toPng(Buffer.from(await svg()).toString()));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': types[form] } });
};
