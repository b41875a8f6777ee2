import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { compoundParts } from './compound-parts.ts';
import type { SearchDocument } from './document.ts';
import { documentHtml } from './document-html.ts';
import { wordsToSuggest } from './words.ts';

/** The search could not be made: the site is not finished. */
export class SearchIndexError extends Error {
  constructor(reasons: readonly string[]) {
    super(`The search index could not be made: ${reasons.join('; ')}`);
  }
}

/** Pagefind brings pages of its own making, too, and a second copy of its code for a worker. */
const isNeeded = ({ path }: IndexFile): boolean => path === 'pagefind.js' || !/(^pagefind-.*\.(js|css)$|unknown\.pagefind$)/.test(path);

const refuse = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new SearchIndexError(errors);
};

async function addAll(index: PagefindIndex, documents: readonly SearchDocument[], locale: string): Promise<void> {
  const parts = locale === 'de' ? compoundParts(documents) : () => [];
  // In this order, which is the order of the files' content: the same documents give the same bytes.
  const added = documents.map((document) =>
    index.addHTMLFile({ url: document.page, content: documentHtml(document, locale, parts(document)) }),
  );
  for (const { errors } of await Promise.all(added)) refuse(errors);
}

async function makeFiles(documents: readonly SearchDocument[], locale: string): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ keepIndexUrl: true, forceLanguage: locale });
  refuse(errors);
  if (!index) throw new SearchIndexError(['Pagefind made none']);
  await addAll(index, documents, locale);
  const made = await index.getFiles();
  refuse(made.errors);
  const words = { path: 'words.json', content: Buffer.from(JSON.stringify(wordsToSuggest(documents, locale))) };
  return [...made.files.filter(isNeeded), words];
}

/**
 * What the search in the browser asks for, by path below its folder.
 * @throws SearchIndexError, also when Pagefind's program does not run here
 */
export async function makeIndex(documents: readonly SearchDocument[], locale: string): Promise<readonly IndexFile[]> {
  try {
    return await makeFiles(documents, locale);
  } catch (error) {
    if (error instanceof SearchIndexError) throw error;
    throw new SearchIndexError([error instanceof Error ? error.message : String(error)]);
  } finally {
    await close();
  }
}
