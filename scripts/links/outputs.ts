import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../src/site/settings.ts';
import { marker } from '../output-folder.ts';

/** A folder that holds an output, or several below it, such as previews side by side. */
export interface Outputs {
  readonly folder: string;
  /** Where each output begins: empty, or a path that ends in a slash. */
  readonly roots: readonly string[];
  /** All pages, from the folder. */
  readonly pages: readonly string[];
}

async function listed(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return files.map((file) => file.split(path.sep).join('/')).filter((file) => !/(^|\/)\.(?!strategy-playbook$)/.test(file));
}

/** @throws UsageError when there is no output of ours in the folder */
export async function findOutputs(folder: string): Promise<Outputs> {
  const files = (await listed(folder)).sort();
  const roots = files.filter((file) => path.posix.basename(file) === marker).map((file) => file.slice(0, -marker.length));
  if (roots.length === 0) throw new UsageError(`There is no site in ${folder} yet; \`npm run build\` makes it.`);
  return { folder, roots, pages: files.filter((file) => file.endsWith('.html')) };
}
