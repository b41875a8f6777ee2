import { Worker } from 'node:worker_threads';
import { entryIn } from './piece.ts';

/** What the thread that makes documents is told: what a finished page shows of its entry, or where all of them are. */
export type ToDocuments = { readonly page: string; readonly entry: string } | { readonly out: string };

/** Makes the documents to print of finished pages, in a thread of its own. */
export interface DocumentWriter {
  /** @param page its address from the output's root */
  readonly take: (page: string, html: string) => void;
  /** Fills the documents of an output whose pages are all there; those that were not given are read. */
  readonly write: (out: string) => Promise<void>;
}

interface Thread {
  readonly tell: (message: ToDocuments) => void;
  readonly ended: Promise<void>;
}

/** It keeps no process from ending before it is asked for the documents. */
function openThread(): Thread {
  const worker = new Worker(new URL('document-thread.ts', import.meta.url));
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The thread that makes documents ended by itself (${code}).`)),
    );
  });
  ended.catch(() => {}); // told when the documents are asked for
  worker.unref();
  return {
    ended,
    tell: (message) => {
      if ('out' in message) worker.ref();
      worker.postMessage(message);
    },
  };
}

export function documentWriter(): DocumentWriter {
  let opened: Thread | undefined;
  const thread = (): Thread => {
    opened ??= openThread();
    return opened;
  };
  return {
    take: (page, html) => {
      const entry = entryIn(html);
      if (entry !== undefined) thread().tell({ page, entry });
    },
    write: (out) => {
      thread().tell({ out });
      return thread().ended;
    },
  };
}
