import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fill, hasEmptyPlaces, piecesFrom } from './fill.ts';

/**
 * Puts the finished pages of entries into the documents to print, when all pages of an output are there: what is on a page was
 * rendered once, or taken from the last build, and a document takes a small part of the time that it would take anew.
 */
export async function writeDocuments(out: string): Promise<void> {
  const pieceAt = piecesFrom((page) => readFile(path.join(out, page), 'utf8'));
  const names = await readdir(path.join(out, 'print'), { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const file = path.join(out, 'print', name);
    const html = await readFile(file, 'utf8');
    if (!hasEmptyPlaces(html)) continue;
    await writeFile(file, await fill(html, `/print/${name.split(path.sep).join('/')}`, pieceAt));
  }
}
