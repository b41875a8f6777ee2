import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { folders, kindNamed } from '../../src/model/kinds.ts';
import { UsageError } from '../../src/site/settings.ts';

/** A document of an output: where it lies below `print/`, and what it is called in a file's name. */
export interface Part {
  readonly path: string;
  readonly name: string | undefined;
}

const isThere = (out: string, part: string): boolean => existsSync(path.join(out, 'print', part, 'index.html'));

/** What can be named: the kinds that have entries, and the departments. */
async function namesIn(out: string): Promise<string[]> {
  const at = (folder: string) => readdir(path.join(out, 'print', folder), { withFileTypes: true }).catch(() => []);
  const found = [...(await at('.')), ...(await at(folders.department))];
  return found.filter((one) => one.isDirectory() && one.name !== 'playbook').map(({ name }) => name);
}

/**
 * The document that somebody means: the whole playbook, a kind, or a department by its id.
 * @throws UsageError that names all parts when there is no such one
 */
export async function findPart(out: string, wanted: string | undefined): Promise<Part> {
  if (wanted === undefined) {
    if (isThere(out, 'playbook')) return { path: 'playbook', name: undefined };
    throw new UsageError(`The site in ${out} has nothing to print; \`npm run build\` makes it anew.`);
  }
  const kind = kindNamed(wanted);
  const candidates = [...(kind ? [folders[kind]] : []), `${folders.department}/${wanted}`];
  const found = candidates.find((part) => /^[a-z0-9/-]+$/.test(part) && isThere(out, part));
  if (found !== undefined) return { path: found, name: wanted };
  throw new UsageError(`There is no part \`${wanted}\`, expected one of ${(await namesIn(out)).join(', ')}.`);
}
