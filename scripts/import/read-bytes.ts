import { readFile, stat } from 'node:fs/promises';
import { mostBytes } from '../../src/intake/read/read-source.ts';
import { UsageError } from '../../src/site/settings.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
};

const megabyte = 1024 * 1024;

/**
 * Reads an export of something else; a pipe would keep the command waiting for ever, and a huge file fills the memory.
 * @param most megabytes
 * @throws UsageError when that is not possible
 */
export async function readBytes(file: string, most = mostBytes / megabyte): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new UsageError(`${file} can’t be read: it is no file.`);
    if (found.size > most * megabyte) throw new UsageError(`${file} can’t be read: it is larger than ${most} MB.`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`${file} can’t be read: ${reasons[code] ?? code}.`);
  }
}
