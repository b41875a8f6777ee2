import { tmpdir } from 'node:os';
import path from 'node:path';
import { common, entry, type Files, valid, withBody, withFields } from '../kit/content.ts';

/** Content that somebody may send to do harm; `expected` is the error that refuses it, as `check file:line:column`. */
export interface HostileCase {
  readonly name: string;
  readonly files: Files;
  /** What files by name can't tell, such as a symbolic link. */
  readonly change?: (content: string) => Promise<unknown>;
  readonly expected: string;
}

/** Written by content that is run; no case may trip it. */
export const canaryFile = path.join(tmpdir(), `playbook-canary-${process.pid}`);

const [firstBodyLine, firstFreeLine] = [7, 6];

/** A guide with this body; the place counts from the body's first line. */
export const body = (name: string, text: string, check = 'mdx-is-data', place = '1:1'): HostileCase => {
  const [line, column] = place.split(':');
  return { name, files: withBody(text), expected: `${check} content/guides/anfang.mdx:${Number(line) + firstBodyLine - 1}:${column}` };
};

/** A guide with these further fields; the place counts from their first line. */
export const fields = (name: string, text: string, place = '1:1', check = 'frontmatter-is-valid'): HostileCase => {
  const [line, column] = place.split(':');
  const files = withFields('guides/anfang.mdx', text);
  return { name, files, expected: `${check} content/guides/anfang.mdx:${Number(line) + firstFreeLine - 1}:${column}` };
};

/** Valid files and one more, in which the place lies. */
export const file = (name: string, at: string, data: string | Uint8Array, check: string, place = '1:1'): HostileCase => ({
  name,
  files: { ...valid, [at]: data },
  expected: `${check} content/${at}:${place}`,
});

/** A guide of no further interest. */
export const guide = entry(common, 'Los.\n');
