import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bareTree } from '../markdown/bare-tree.ts';
import { outlineOf } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import type { Outline } from '../model/outline.ts';

/** A body below so many lines. */
export interface PlacedBody {
  readonly text: string;
  readonly offset: number;
}

/** What a body holds, and the body itself as JSON, which costs nothing to hand over and little to read when it is rendered. */
export interface SeenBody {
  readonly outline: Outline;
  readonly parsed: string;
}

function look({ text, offset }: PlacedBody): SeenBody {
  const { tree, faults } = parseBody(text);
  return { outline: outlineOf({ tree, faults }, offset), parsed: JSON.stringify({ tree: bareTree(tree), faults }) };
}

/** Looks at bodies in a thread of its own, which this very file is the code of. */
export const lookElsewhere = (bodies: readonly PlacedBody[]): Promise<readonly SeenBody[]> =>
  new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: { bodies } }).once('message', resolve).once('error', reject);
  });

const isOurs = (data: unknown): data is { bodies: readonly PlacedBody[] } => typeof data === 'object' && data !== null && 'bodies' in data;

if (!isMainThread && isOurs(workerData)) {
  parentPort?.postMessage(workerData.bodies.map(look));
}
