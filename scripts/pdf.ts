import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../src/load/write-whole.ts';
import { UsageError } from '../src/site/settings.ts';
import { parseArguments, run, say, settings } from './command.ts';
import { marker } from './output-folder.ts';
import { ensureReplaceable } from './pdf/ensure-replaceable.ts';
import { printNumbered } from './pdf/number-pages.ts';
import { openDocument } from './pdf/open-document.ts';
import { findPart, type Part } from './pdf/parts.ts';
import { serve } from './serve.ts';
import { startBrowser } from './start-browser.ts';

const usualName = ({ name }: Part): string => `strategy-playbook${name === undefined ? '' : `-${name}`}.pdf`;

/** Prints a document of an output into a file; whatever happens, the browser and the server end. */
async function print(out: string, part: Part, file: string, force: boolean): Promise<number> {
  await using browser = await startBrowser();
  const { address, server } = await serve(out, 0);
  try {
    const page = await openDocument(browser, `${address}print/${part.path}/`);
    await ensureReplaceable(file, await page.title(), force);
    const { bytes, pages } = await printNumbered(page);
    await writeWhole(file, bytes);
    return pages;
  } finally {
    server.close();
  }
}

/** Makes a PDF of the built playbook, or of a part of it. */
await run(async () => {
  const { values } = parseArguments({ part: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean', default: false } });
  const { out } = settings();
  if (!existsSync(path.join(out, marker))) throw new UsageError(`There is no site in ${out} yet; \`npm run build\` makes it.`);
  const part = await findPart(out, values.part);
  const file = path.resolve(values.out ?? usualName(part));
  const pages = await print(out, part, file, values.force);
  say(`The PDF is in ${path.relative(process.cwd(), file)} (${pages} pages).`);
  return 0;
});
