import { writeFile } from 'node:fs/promises';
import type { BuildFile } from '../build-files.ts';
import { siteData } from '../playbook.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../settings.ts';
import { searchFolder } from '../urls.ts';
import { searchDocuments } from './search-documents.ts';

/** A file that the search in the browser asks for. */
export interface IndexFile {
  /** From the output's root. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The search index, made of what this session read. */
export async function indexFiles({ root }: Pick<Session, 'root'>): Promise<readonly IndexFile[]> {
  const [data, { makeIndexBeside }] = await Promise.all([siteData(), import('./index-thread.ts')]);
  const files = await makeIndexBeside(await searchDocuments(data, root), data.config.locale).catch((error: Error) => {
    throw new UsageError(`${error.message}. \`npm install\` brings the program that it needs on this machine.`);
  });
  return files.map(({ path, content }) => ({ path: `${searchFolder}/${path}`, content }));
}

/** Begins with the index; what it gives is to be written when the pages are done. */
export function beginIndex(session: Session): Promise<readonly BuildFile[]> {
  const files = indexFiles(session).then((all) =>
    all.map(({ path, content }): BuildFile => ({ path, write: (target) => writeFile(target, content) })),
  );
  files.catch(() => {}); // told when the pages are done, if they ever are
  return files;
}
