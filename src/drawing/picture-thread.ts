import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { type Drawable, drawingsOf } from './drawable.ts';
import { fontBelow } from './font.ts';
import type { Form, Picture, PictureJob } from './picture-job.ts';

/** Twice a slide of 960 by 540 points. */
export const slide = { width: 1920, height: 1080 };

/** Puts a picture in the middle of a slide. */
const onSlide = (svg: string): string => {
  const [, width = '1', height = '1'] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const scale = Math.min(slide.width / Number(width), slide.height / Number(height));
  const x = (slide.width - Number(width) * scale) / 2;
  const y = (slide.height - Number(height) * scale) / 2;
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${slide.width}" height="${slide.height}">`;
  return `${frame}<g transform="translate(${x} ${y}) scale(${scale})">${svg}</g></svg>`;
};

/** The PNG of a stand-alone SVG, on a slide; other fonts are looked for only when some of its text is no outline. */
export const toPng = (svg: string): Uint8Array =>
  new Resvg(onSlide(svg), { background: '#ffffff', font: { loadSystemFonts: svg.includes('<text') } }).render().asPng();

function draw({ json, forms: asked }: PictureJob, root: string): Picture {
  const drawable: Drawable = JSON.parse(json);
  const { onPage, asPicture } = drawingsOf(drawable, fontBelow(root));
  const svg = asked.includes('svg') || asked.includes('png') ? asPicture() : '';
  const makers: Readonly<Record<Form, () => string | Uint8Array>> = {
    page: () => JSON.stringify(onPage()),
    svg: () => svg,
    png: () => toPng(svg),
  };
  return Object.fromEntries(asked.map((form) => [form, makers[form]()]));
}

const data: unknown = workerData;
if (parentPort && typeof data === 'object' && data !== null && 'pictureRoot' in data) {
  const port = parentPort;
  port.on('message', (job: PictureJob) => port.postMessage(draw(job, String(data.pictureRoot))));
}
