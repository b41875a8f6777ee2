import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckedPlaybook } from '../load/read-playbook.ts';
import { jsonSchemas } from '../model/json-schema.ts';
import { kinds } from '../model/kinds.ts';

/** Whole or not at all: the language server may read at any moment. */
async function write(file: string, data: object): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(data, null, 2));
  await rename(`${file}.new`, file);
}

/**
 * Tells the language server of the Astro extension which schema the frontmatter of each entry has, in the form in which
 * Astro itself would (`.astro/collections`): completion and hover texts in MDX frontmatter come from there.
 */
export async function writeEditorSupport(root: string, { bodies }: Pick<CheckedPlaybook, 'bodies'>): Promise<void> {
  const folder = path.join(root, '.astro/collections');
  await mkdir(folder, { recursive: true });
  const all = jsonSchemas();
  for (const kind of kinds) await write(path.join(folder, `${kind}.schema.json`), all[`${kind}.schema.json`] ?? {});
  const entries = [...bodies].map(([ref, { absolute }]) => [
    decodeURIComponent(pathToFileURL(absolute).href).toLowerCase(),
    ref.slice(0, ref.indexOf(':')),
  ]);
  await write(path.join(folder, 'collections.json'), {
    collections: kinds.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  });
}
