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

/** What a body holds; for whoever will render it, the body itself as JSON, which costs little to hand over and to read. */
export interface SeenBody {
  readonly outline: Outline;
  readonly parsed?: string;
}

function look({ text, offset }: PlacedBody, toRender: boolean): SeenBody {
  const { tree, faults } = parseBody(text);
  const outline = outlineOf({ tree, faults }, offset);
  return toRender ? { outline, parsed: JSON.stringify({ tree: bareTree(tree), faults }) } : { outline };
}

interface Task {
  readonly bodies: readonly PlacedBody[];
  readonly toRender: boolean;
}

/** Looks at bodies in a thread of its own, which this very file is the code of. */
export const lookElsewhere = (bodies: readonly PlacedBody[], toRender: boolean): Promise<readonly SeenBody[]> =>
  new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: { bodies, toRender } satisfies Task })
      .once('message', resolve)
      .once('error', reject);
  });

const isOurs = (data: unknown): data is Task => typeof data === 'object' && data !== null && 'bodies' in data;

if (!isMainThread && isOurs(workerData)) {
  const { bodies, toRender } = workerData;
  parentPort?.postMessage(bodies.map((body) => look(body, toRender)));
}
