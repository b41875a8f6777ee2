import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Picture, PictureJob } from '../drawing/picture-job.ts';

interface Waiting {
  readonly job: PictureJob;
  readonly resolve: (picture: Picture) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that draw pictures while pages are made; they don't keep the process from ending. */
export interface PicturePool {
  readonly draw: (job: PictureJob) => Promise<Picture>;
}

/** @param root the repository's root: code that is bundled for pages does not know where it was */
export function openPicturePool(root: string): PicturePool {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  let opened = 0;
  const open = (): Worker => {
    opened += 1;
    return new Worker(path.join(root, 'src/drawing/picture-thread.ts'), { workerData: { pictureRoot: root } });
  };
  /** Hands a thread the next job; one that breaks fails its job alone, and another thread goes on in its place. */
  const next = (worker: Worker): void => {
    const waiting = queue.shift();
    worker.removeAllListeners();
    if (!waiting) {
      worker.unref();
      idle.push(worker);
      return;
    }
    worker.ref();
    worker.once('message', (picture: Picture) => {
      waiting.resolve(picture);
      next(worker);
    });
    const end = (error: unknown) => {
      worker.removeAllListeners();
      waiting.reject(error);
      opened -= 1;
      if (queue.length > 0) next(open());
    };
    worker.once('error', end);
    worker.once('exit', (code) => end(new Error(`A thread that draws ended by itself (${code}).`)));
    worker.postMessage(waiting.job);
  };
  return {
    draw: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        const worker = idle.pop() ?? (opened < availableParallelism() ? open() : undefined);
        if (worker) next(worker);
      }),
  };
}
