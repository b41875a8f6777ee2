import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { APIRoute } from 'astro';
import type { DrawableMap } from '../drawing/map-picture.ts';
import type { Picture, PictureJob } from '../drawing/picture-thread.ts';
import { currentSession } from './session.ts';
import type { GoalMapView } from './view/goal-map.ts';

const types = { svg: 'image/svg+xml', png: 'image/png' } as const;

export interface PictureProps {
  readonly view: GoalMapView;
  readonly form: keyof typeof types;
}

const rootFolder = (): string => currentSession()?.root ?? process.cwd();

/** Pictures that earlier builds made; a name changes with everything that is to be seen. */
const fileOf = (name: string, form: keyof typeof types): string =>
  path.join(rootFolder(), 'node_modules/.cache/strategy-playbook-pictures', `${name}.${form}`);

/** What a picture shows, without what only its page needs. */
const drawable = ({ locale, title, description, footer, graph, focus }: GoalMapView): DrawableMap => ({
  locale,
  title,
  description,
  footer,
  graph,
  focus,
});

const nameOf = (view: GoalMapView): string =>
  createHash('sha256')
    .update(JSON.stringify(drawable(view)))
    .update(currentSession()?.renderer ?? '')
    .digest('hex')
    .slice(0, 32);

/** Whole or not at all: another build may read it. */
async function keep(name: string, form: keyof typeof types, bytes: Uint8Array | string): Promise<void> {
  const file = fileOf(name, form);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
}

type Waiting = { readonly resolve: (picture: Picture) => void; readonly reject: (error: unknown) => void };

const waiting = new Map<string, Waiting>();
const asked = new Map<string, Promise<Picture>>();
let thread: Worker | undefined;

/** A thread of its own draws pictures while the pages are made; it does not keep the process from ending. */
function openThread(): Worker {
  const root = rootFolder();
  const opened = new Worker(path.join(root, 'src/drawing/picture-thread.ts'), { workerData: { pictureRoot: root } });
  opened.on('message', (picture: Picture) => waiting.get(picture.name)?.resolve(picture));
  opened.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return opened;
}

async function drawAnew(job: PictureJob): Promise<Picture> {
  thread ??= openThread();
  const drawn = new Promise<Picture>((resolve, reject) => waiting.set(job.name, { resolve, reject }));
  thread.ref();
  thread.postMessage(job);
  const picture = await drawn;
  waiting.delete(job.name);
  if (waiting.size === 0) thread.unref();
  await keep(job.name, 'svg', picture.svg);
  await keep(job.name, 'png', picture.png);
  return picture;
}

async function picture(view: GoalMapView): Promise<Picture> {
  const name = nameOf(view);
  const [svg, png] = await Promise.all(
    [readFile(fileOf(name, 'svg'), 'utf8'), readFile(fileOf(name, 'png'))].map((read) => read.catch(() => undefined)),
  );
  return svg !== undefined && png !== undefined
    ? { name, svg: String(svg), png: png as Uint8Array }
    : drawAnew({ name, map: drawable(view) });
}

/** The picture of a map, made anew only when something on it changed. */
function pictureOf(view: GoalMapView): Promise<Picture> {
  const name = nameOf(view);
  const found = asked.get(name) ?? picture(view);
  asked.set(name, found);
  return found;
}

/** Begins with pictures that will be asked for; what goes wrong is told to whoever asks. */
export function beginPictures(views: readonly GoalMapView[]): void {
  for (const view of views) pictureOf(view).catch(() => undefined);
}

/** Answers with the picture of a map. */
export const pictureResponse: APIRoute<PictureProps> = async ({ props: { view, form } }) => {
  const found = await pictureOf(view);
  asked.delete(found.name);
  return new Response(form === 'svg' ? found.svg : new Uint8Array(found.png), { headers: { 'content-type': types[form] } });
};
