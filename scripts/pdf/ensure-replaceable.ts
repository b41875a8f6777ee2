import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../src/site/settings.ts';
import { readPdf } from './read-pdf.ts';

/** Whether a file is a PDF that a browser made of a document of this title. */
async function isEarlier(file: string, title: string): Promise<boolean> {
  const found = await readPdf(await readFile(file)).catch(() => undefined);
  return found !== undefined && found.title === title && found.producer.startsWith('Skia/PDF');
}

/**
 * An earlier PDF of the same document is replaced; what else lies there stays.
 * @throws UsageError when the file may not be written
 */
export async function ensureReplaceable(file: string, title: string, force: boolean): Promise<void> {
  const found = await lstat(file).catch(() => undefined);
  if (!found) return;
  const shown = path.relative(process.cwd(), file);
  if (!found.isFile()) throw new UsageError(`${shown} is no file; nothing was written. Name another with \`--out\`.`);
  if (force || (await isEarlier(file, title))) return;
  throw new UsageError(
    `${shown} is there already, and no earlier PDF of “${title}”; nothing was written. Name another file with \`--out\`, or replace it with \`--force\`.`,
  );
}
