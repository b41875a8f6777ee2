import { existsSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Puts Pagefind's files into an output that has none. */
export async function indexSite(out: string): Promise<void> {
  if (existsSync(path.join(out, 'pagefind'))) return;
  const { index } = await createIndex({});
  await index?.addDirectory({ path: out });
  await index?.writeFiles({ outputPath: path.join(out, 'pagefind') });
  await close();
}

/** A script for the browser that gives the address of what is found first. Written as text: Vitest would replace its import. */
export const searchFor = (words: string, script: string): string => `(async () => {
  const pagefind = await import(${JSON.stringify(script)});
  const { results } = await pagefind.search(${JSON.stringify(words)});
  return (await results[0]?.data())?.url ?? 'nothing';
})()`;
