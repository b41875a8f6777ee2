import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { outlineOf } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import type { Outline } from '../model/outline.ts';

/** A body below so many lines. */
export interface PlacedBody {
  readonly text: string;
  readonly offset: number;
}

/** Makes outlines in a thread of its own, which this very file is the code of. */
export const outlineElsewhere = (bodies: readonly PlacedBody[]): Promise<readonly Outline[]> =>
  new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: { bodies } }).once('message', resolve).once('error', reject);
  });

const isOurs = (data: unknown): data is { bodies: readonly PlacedBody[] } => typeof data === 'object' && data !== null && 'bodies' in data;

if (!isMainThread && isOurs(workerData)) {
  parentPort?.postMessage(workerData.bodies.map(({ text, offset }) => outlineOf(parseBody(text), offset)));
}
