import { spawn } from 'node:child_process';
import { ByteReader } from '../byte-reader.ts';
import { gitArguments, gitEnvironment } from '../quiet-git.ts';
import { GitError, gitErrorFrom } from '../run-git.ts';

const blob = /^[0-9a-f]+ blob (\d+)$/;

async function collect(bytes: AsyncIterable<Buffer>, isWanted: boolean): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) if (isWanted) pieces.push(piece);
  return isWanted ? Buffer.concat(pieces) : undefined;
}

/** One answer; undefined for what the clone does not have, what is no file, and what is too large. */
async function answer(reader: ByteReader, most: number): Promise<Buffer | undefined> {
  const line = await reader.line();
  if (line === undefined) throw new GitError('git ended without an answer', undefined);
  const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(line)?.[1];
  if (size === undefined) return undefined; // missing: nothing follows
  const bytes = await collect(reader.bytes(Number(size)), blob.test(line) && Number(size) <= most);
  await reader.line();
  return bytes;
}

/**
 * What files held, by the hashes of their bytes; one git answers for all.
 * @param most larger files are left out
 * @throws GitError when there is no git, or it ends early
 */
export async function readObjects(root: string, hashes: readonly string[], most: number): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  if (hashes.length === 0) return found;
  const child = spawn('git', gitArguments(root, ['cat-file', '--batch']), { env: gitEnvironment(), stdio: ['pipe', 'pipe', 'ignore'] });
  const started = new Promise<void>((resolve, reject) => {
    child.on('spawn', resolve);
    child.on('error', (error) => reject(gitErrorFrom(error)));
  });
  child.stdin.on('error', () => {}); // it ended early: the missing answer tells
  await started;
  child.stdin.end(hashes.map((hash) => `${hash}\n`).join(''));
  const reader = new ByteReader(child.stdout);
  try {
    for (const hash of hashes) {
      const bytes = await answer(reader, most);
      if (bytes) found.set(hash, bytes);
    }
    return found;
  } finally {
    child.kill();
  }
}
