import { closeSync, openSync, writeSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { filledParts, hasEmptyPlaces, type PieceSource } from './fill.ts';

/** In a thread that has nothing else to do. */
function write(file: string, parts: readonly string[]): void {
  const opened = openSync(file, 'w');
  try {
    for (const part of parts) writeSync(opened, part);
  } finally {
    closeSync(opened);
  }
}

/**
 * Puts the finished pages of entries into the documents to print, when all pages of an output are there: what is on a page was
 * rendered once, or taken from the last build, and a document takes a small part of the time that it would take anew.
 */
export async function writeDocuments(out: string, pieceAt: PieceSource): Promise<void> {
  const names = await readdir(path.join(out, 'print'), { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const file = path.join(out, 'print', name);
    const html = await readFile(file, 'utf8');
    if (!hasEmptyPlaces(html)) continue;
    write(file, await filledParts(html, `/print/${name.split(path.sep).join('/')}`, pieceAt));
  }
}
