import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findPdfReader } from '../../scripts/test/programs.ts';

function poppler(name: 'pdftotext' | 'pdfinfo', ...args: string[]): string {
  const reader = findPdfReader();
  if (!reader) throw new Error('There is no poppler-utils; `npm test` installs it.');
  return execFileSync(path.join(path.dirname(reader), name), args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** What another reader than the one that made it says of a PDF: `Tagged`, `Title`, `Page size` … */
export const infoOf = (file: string): ReadonlyMap<string, string> =>
  new Map(
    poppler('pdfinfo', file)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

/** The tags of a PDF, one a line, such as `  H1 (block)`; this reader does not know those of PDF 2.0, such as `Strong`, and leaves them out. */
export const structureOf = (file: string): string => poppler('pdfinfo', '-struct', file);

/** The text of each page as it lies there, line by line. */
export const pagesOf = (file: string): string[] => poppler('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);

/** The text of each page in the order in which it was written: a column is read to its end before the next one. */
export const textsOf = (file: string): string[] => poppler('pdftotext', '-raw', file, '-').split('\f').slice(0, -1);

/** Text as it can be compared: without spaces, and hyphens at the ends of lines. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b]+/g, '')
    .replace(/[-‐]/g, '');

/** The bookmarks of a PDF, in order, with how deep they stand, and its language. */
export async function bookmarksOf(file: string) {
  const task = getDocument({ url: file, verbosity: 0 });
  const pdf = await task.promise;
  type Bookmark = Awaited<ReturnType<typeof pdf.getOutline>>[number];
  const flat = (all: readonly Bookmark[], depth: number): { title: string; depth: number }[] =>
    all.flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);
  const [outline, { info }] = await Promise.all([pdf.getOutline(), pdf.getMetadata()]);
  const found = { bookmarks: flat(outline ?? [], 0), language: (info as { Language?: string }).Language };
  await task.destroy();
  return found;
}

/** Does something with a PDF as a file. */
export function asFile<T>(pdf: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'playbook-paper-'));
  try {
    writeFileSync(path.join(folder, 'page.pdf'), pdf);
    return use(path.join(folder, 'page.pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
