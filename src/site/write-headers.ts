import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { headerFiles } from '../headers/files.ts';
import type { Config } from '../model/schemas/config.ts';
import { inlineStyles } from './inline-styles.ts';

/** The path of an address, in which nothing means anything to the configuration of a server. */
const baseOf = (site: string): string => new URL(site).pathname.replace(/[^\w./~%-]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);

/**
 * Writes what servers read, beside the pages.
 * @param out the output's root
 * @param site origin and path under which the site is public, where that is known
 */
export async function writeHeaders(out: string, config: Config, site: string | undefined): Promise<void> {
  const base = site === undefined ? '/' : baseOf(site);
  const files = headerFiles({ styles: inlineStyles(config), frameAncestors: config.embedding.allow, base });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(out, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
