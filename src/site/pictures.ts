import { copyFile, readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import type { Drawable, OnPage } from '../drawing/drawable.ts';
import type { MapOnPage } from '../drawing/map-picture.ts';
import type { ChartOnPage } from '../drawing/page-chart.ts';
import type { Form } from '../drawing/picture-job.ts';
import { type FilePath, filePaths } from './build-files.ts';
import { draw, ensurePicture, fileOf, pictureSession } from './picture-store.ts';

const types = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** The forms that are files. */
export const pictureForms = ['svg', 'png'] as const;

export interface PictureProps {
  readonly drawable: Drawable;
  readonly form: (typeof pictureForms)[number];
}

/** In `dev` code changes under a running server, so nothing that is drawn there is kept. */
async function bytesOf(drawable: Drawable, form: Form): Promise<Uint8Array<ArrayBuffer>> {
  if (pictureSession().mode === 'build') return readFile(fileOf(await ensurePicture(drawable, [form]), form));
  const drawn = await draw({ json: JSON.stringify(drawable), forms: [form] });
  return new Uint8Array(Buffer.from(drawn[form] ?? ''));
}

const read = new WeakMap<Drawable, Promise<OnPage>>();

/** Read once in a build: the chart of a KPI stands on its page, in bodies and on slides. */
function onPage(drawable: Drawable): Promise<OnPage> {
  const found = read.get(drawable) ?? bytesOf(drawable, 'page').then((bytes): OnPage => JSON.parse(Buffer.from(bytes).toString()));
  read.set(drawable, found);
  return found;
}

/** A map for its page: inline SVG, and the edges in the order of their numbers. */
export const mapOnPage = (map: Drawable & { readonly what: 'map' }): Promise<MapOnPage> => onPage(map) as Promise<MapOnPage>;

/** A chart for its page: inline SVG. */
export const chartOnPage = (chart: Drawable & { readonly what: 'chart' }): Promise<ChartOnPage> => onPage(chart) as Promise<ChartOnPage>;

/** The paths of a route that answers with pictures; a build takes them from those that are kept. */
export const picturePaths = <Path extends FilePath<PictureProps>>(paths: readonly Path[]): Path[] =>
  filePaths(paths, async ({ drawable, form }, target) => copyFile(fileOf(await ensurePicture(drawable, [form]), form), target));

/** Answers with the picture of a map or chart. */
export const pictureResponse: APIRoute<PictureProps> = async ({ props: { drawable, form } }) =>
  new Response(await bytesOf(drawable, form), { headers: { 'content-type': types[form] } });
