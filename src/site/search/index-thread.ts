import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { IndexFile } from 'pagefind';
import type { SearchDocument } from '../../search/document.ts';
import { makeIndex } from '../../search/make-index.ts';

interface Task {
  readonly documents: readonly SearchDocument[];
  readonly locale: string;
}

/**
 * What the search in the browser asks for, by path below its folder, made in a thread of its own: this very file is its code.
 * Throws the message of a SearchIndexError.
 */
export async function makeIndexBeside(documents: readonly SearchDocument[], locale: string): Promise<readonly IndexFile[]> {
  const task: Task = { documents, locale };
  const [files] = await once(new Worker(new URL(import.meta.url), { workerData: task }), 'message');
  return files;
}

const isOurs = (data: unknown): data is Task => typeof data === 'object' && data !== null && 'documents' in data && 'locale' in data;

if (!isMainThread && isOurs(workerData)) parentPort?.postMessage(await makeIndex(workerData.documents, workerData.locale));
