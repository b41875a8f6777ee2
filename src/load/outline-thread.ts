import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bareTree } from '../markdown/bare-tree.ts';
import { outlineOf } from '../markdown/outline.ts';
import type { Outline } from '../model/outline.ts';
import { type Body, bodyOf, once, type PlacedBody } from './body.ts';
import { letOthersGoOn } from './let-others-go-on.ts';

/** What a body holds, and the body for whoever will render it. */
export interface SeenBody {
  readonly outline: Outline;
  readonly body?: Body;
}

/** The same on its way between threads: as JSON, a body costs little to hand over and to read. */
interface SentBody {
  readonly outline: Outline;
  readonly json?: string;
}

/** Bodies that two threads look at: this one from the first on, and another from the last. */
interface Task {
  readonly bodies: readonly PlacedBody[];
  readonly toRender: boolean;
  /** How many were taken, by whichever thread: memory that both see. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Whether there is one left to take. */
const take = ({ bodies, taken }: Task): boolean => Atomics.add(taken, 0, 1) < bodies.length;

function look(placed: PlacedBody): Required<SeenBody> {
  const body = bodyOf(placed);
  return { outline: outlineOf(body(), placed.offset), body };
}

function send({ outline, body }: Required<SeenBody>, toRender: boolean): SentBody {
  const { tree, faults } = body();
  return toRender ? { outline, json: JSON.stringify({ tree: bareTree(tree), faults }) } : { outline };
}

const receive = ({ outline, json }: SentBody): SeenBody =>
  json === undefined ? { outline } : { outline, body: once(() => JSON.parse(json)) };

/** Looks at what the other thread leaves; between bodies, what was begun besides goes on, such as git's work. */
async function lookHere(task: Task): Promise<SeenBody[]> {
  const seen: SeenBody[] = [];
  for (const body of task.bodies) {
    if (!take(task)) break;
    seen.push(look(body));
    await letOthersGoOn(seen.length);
  }
  return seen;
}

/** The bodies that the other thread took, in their order. */
const lookThere = (worker: Worker): Promise<SeenBody[]> =>
  new Promise((resolve, reject) => {
    worker.once('message', (sent: SentBody[]) => resolve(sent.map(receive))).once('error', reject);
  });

/** Helps to look at the bodies until there are none left, and gives what both threads saw, in the order of the bodies. */
export type Finish = () => Promise<readonly SeenBody[]>;

/** Begins to look at bodies in a thread of its own, which this very file is the code of. */
export function beginToLook(bodies: readonly PlacedBody[], toRender: boolean): Finish {
  const task: Task = { bodies, toRender, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  const there = lookThere(worker);
  return async () => {
    const here = await lookHere(task);
    if (here.length < bodies.length) return [...here, ...(await there)];
    await worker.terminate(); // it came too late to take any
    return here;
  };
}

const isOurs = (data: unknown): data is Task => typeof data === 'object' && data !== null && 'bodies' in data && 'taken' in data;

/** Looks at what the main thread leaves, from the last on. */
function lookFromLast(task: Task): SentBody[] {
  const seen: SentBody[] = [];
  for (const body of task.bodies.toReversed()) {
    if (!take(task)) break;
    seen.push(send(look(body), task.toRender));
  }
  return seen.reverse();
}

if (!isMainThread && isOurs(workerData)) parentPort?.postMessage(lookFromLast(workerData));
