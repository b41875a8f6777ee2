import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { ToDocuments } from './document-writer.ts';
import { piecesFrom } from './fill.ts';
import { writeDocuments } from './write-documents.ts';

/** Looks at finished pages while others are made; those that the last build made are read when all are there. */
function listen(port: NonNullable<typeof parentPort>): void {
  let out = '';
  const finished = new Map<string, string>();
  const pieceAt = piecesFrom(async (page) => finished.get(page) ?? readFile(path.join(out, page), 'utf8'));
  port.on('message', async (message: ToDocuments) => {
    if ('out' in message) {
      out = message.out;
      await writeDocuments(out, pieceAt);
      port.close();
    } else {
      finished.set(message.page, message.entry);
      await pieceAt(message.page);
      finished.delete(message.page);
    }
  });
}

if (parentPort) listen(parentPort);
