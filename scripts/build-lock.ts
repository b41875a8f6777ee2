import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './command.ts';
import { withLock } from './lock.ts';

/** Astro keeps what it makes on the way in this folder, whatever the output: two builds at once would mix it up. */
export const ownFolder = path.join(root, '.astro');

/** Runs a build alone in this checkout; one that comes second waits for the first. */
export async function alone<Result>(build: () => Promise<Result>): Promise<Result> {
  await mkdir(ownFolder, { recursive: true });
  return withLock(path.join(ownFolder, 'build.lock'), 'Another build runs in this folder; waiting for it …', build);
}
