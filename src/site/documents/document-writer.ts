import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { entryIn } from './piece.ts';

/** What the thread that makes documents is told: what a finished page shows of its entry, or where all pages are. */
export type ToDocuments = { readonly page: string; readonly entry: string } | { readonly out: string };

/** Makes the documents to print of finished pages, in a thread of its own. */
export interface DocumentWriter {
  /** @param page its address from the output's root */
  readonly take: (page: string, html: string) => void;
  /** Fills the documents of an output whose pages are all there; those that were not given are read. */
  readonly write: (out: string) => Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly ended: Promise<unknown>;
}

/** It keeps no process from ending before it is asked for the documents. */
function openThread(): Thread {
  const worker = new Worker(new URL('document-thread.ts', import.meta.url));
  const ended = once(worker, 'exit'); // fails with what the thread fails with
  ended.catch(() => {}); // told when the documents are asked for
  worker.unref();
  return { worker, ended };
}

export function documentWriter(): DocumentWriter {
  let opened: Thread | undefined;
  const thread = (): Thread => {
    opened ??= openThread();
    return opened;
  };
  const tell = (message: ToDocuments): void => thread().worker.postMessage(message);
  return {
    take: (page, html) => {
      const entry = entryIn(html);
      if (entry !== undefined) tell({ page, entry });
    },
    write: async (out) => {
      tell({ out });
      thread().worker.ref();
      await thread().ended;
    },
  };
}
