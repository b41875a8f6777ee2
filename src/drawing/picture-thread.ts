import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { type DrawableMap, drawAsPicture, fontBelow } from './map-picture.ts';

/** What one picture is made from, and what comes of it. */
export interface PictureJob {
  readonly name: string;
  readonly map: DrawableMap;
}

export interface Picture {
  readonly name: string;
  readonly svg: string;
  readonly png: Uint8Array;
}

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

function draw({ name, map }: PictureJob, root: string): Picture {
  const svg = drawAsPicture(map, fontBelow(root));
  return { name, svg, png: toPng(svg) };
}

const data: unknown = workerData;
if (parentPort && typeof data === 'object' && data !== null && 'pictureRoot' in data) {
  const port = parentPort;
  port.on('message', (job: PictureJob) => port.postMessage(draw(job, String(data.pictureRoot))));
}
