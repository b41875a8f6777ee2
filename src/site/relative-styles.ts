import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes the addresses in style sheets relative: like the pages, they work under any prefix and from a folder on disk. The sheets
 * and what they name lie in one folder.
 * @param out the output's root
 */
export async function relativizeStyles(out: URL): Promise<void> {
  const folder = path.join(fileURLToPath(out), '_astro');
  const sheets = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.css'));
  for (const sheet of sheets) {
    const file = path.join(folder, sheet);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('url(/_astro/', 'url(./'));
  }
}
