import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { versionMark } from './feedback.ts';

const atOnce = 16;

/** Puts the version into every page of an output, in the place of its mark. */
export async function writeVersion(out: string, version: string): Promise<void> {
  const names = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html'));
  const waiting = names.values();
  const work = async () => {
    for (const name of waiting) {
      const file = path.join(out, name);
      const html = await readFile(file);
      if (html.includes(versionMark)) await writeFile(file, html.toString('utf8').replaceAll(versionMark, version));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
