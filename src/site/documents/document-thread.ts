import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { ToDocuments } from './document-writer.ts';
import { piecesFrom } from './fill.ts';
import { writeDocuments } from './write-documents.ts';

/** Looks at finished pages while others are made; those that the last build made are read when all are there. */
function listen(port: NonNullable<typeof parentPort>): void {
  let out = '';
  const pieceAt = piecesFrom((page) => readFile(path.join(out, page), 'utf8'));
  port.on('message', async (message: ToDocuments) => {
    if ('page' in message) {
      await pieceAt(message.page, message.entry);
      return;
    }
    out = message.out;
    await writeDocuments(out, pieceAt);
    port.close();
  });
}

if (parentPort) listen(parentPort);
