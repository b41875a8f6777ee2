import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { versionMark } from './feedback.ts';

const atOnce = 16;

/** Writes over the marks alone, which are as long as what takes their place: rewriting whole pages takes three times as long. */
async function writeInto(file: string, version: Buffer): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const html = await handle.readFile();
    for (let at = html.indexOf(versionMark); at >= 0; at = html.indexOf(versionMark, at + version.length))
      await handle.write(version, 0, version.length, at);
  } finally {
    await handle.close();
  }
}

/**
 * Puts the version into every page of an output, in the place of its mark.
 * @throws RangeError when it is not as long as the mark
 */
export async function writeVersion(out: string, version: string): Promise<void> {
  const bytes = Buffer.from(version);
  if (bytes.length !== versionMark.length) throw new RangeError(`a version of ${versionMark.length} bytes was expected, not ${version}`);
  const waiting = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html')).values();
  const work = async () => {
    for (const name of waiting) await writeInto(path.join(out, name), bytes);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
