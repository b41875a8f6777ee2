import { ByteReader } from '../byte-reader.ts';
import { catFile, withWords } from '../cat-file.ts';
import { partialAdvice } from '../clone-advice.ts';
import { isPartial, tell } from '../repository.ts';
import { GitError } from '../run-git.ts';

const blob = /^[0-9a-f]+ blob (\d+)$/;

async function collect(bytes: AsyncIterable<Buffer>, isWanted: boolean): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) if (isWanted) pieces.push(piece);
  return isWanted ? Buffer.concat(pieces) : null;
}

/** One answer; undefined for what the clone does not have. */
async function answer(reader: ByteReader, most: number): Promise<Buffer | null | undefined> {
  const line = await reader.line();
  if (line === undefined) throw new GitError('git ended without an answer', undefined);
  const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(line)?.[1];
  if (size === undefined) return undefined; // missing: nothing follows
  const bytes = await collect(reader.bytes(Number(size)), blob.test(line) && Number(size) <= most);
  await reader.line();
  return bytes;
}

/** What objects hold, by their hashes: null for what is no file, and what is too large; the clone does not have the others. */
export type Objects = ReadonlyMap<string, Buffer | null>;

async function answers(root: string, hashes: readonly string[], most: number): Promise<Objects> {
  const found = new Map<string, Buffer | null>();
  const git = catFile(root, hashes);
  const reader = new ByteReader(git.out);
  try {
    for (const hash of hashes) {
      const bytes = await answer(reader, most);
      if (bytes !== undefined) found.set(hash, bytes);
    }
  } catch (error) {
    throw await withWords(error, git);
  }
  git.stop();
  return found;
}

/**
 * What files held, by the hashes of their bytes; one git answers for all.
 * @param most larger files are left out
 * @throws RevisionError when there is no git, or it ends early, as it does where a partial clone lacks a file
 */
export async function readObjects(root: string, hashes: readonly string[], most: number): Promise<Objects> {
  if (hashes.length === 0) return new Map();
  const advice = (await isPartial(root)) ? partialAdvice : '';
  return answers(root, hashes, most).catch(tell(`git can’t read what files held earlier in ${root}`, advice));
}
