import type { Page } from 'playwright-core';
import { UsageError } from '../../src/site/settings.ts';
import { say } from '../command.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** The places whose pages the document tells: in its table of contents, and behind its links. */
const toldPlaces = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set([...document.querySelectorAll<HTMLElement>('[data-page-of]')].map((mark) => mark.dataset['pageOf'] ?? '')),
  ]);

/** Writes numbers where the document has a place for them. */
const writeNumbers = (page: Page, numbers: Readonly<Record<string, number>>): Promise<void> =>
  page.evaluate((told) => {
    const word = document.querySelector<HTMLElement>('[data-page-word]')?.dataset['pageWord'] ?? '';
    for (const mark of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const number = told[mark.dataset['pageOf'] ?? ''];
      if (number === undefined) continue;
      if (mark.matches('a')) mark.dataset['page'] = `${word}${number}`;
      else mark.textContent = String(number);
    }
  }, numbers);

const print = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

function numbersOf(told: readonly string[], { places }: ReadPdf): Record<string, number> {
  const found = told.map((place) => [place, places.get(decodeURIComponent(place)) ?? places.get(place)] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

const most = 6;

export interface Numbered {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Prints until the numbers that stand in the document are those of its pages: only a finished PDF tells on which page
 * something begins, and a number that is written there may push on what comes after it.
 * @throws UsageError when they do not come to rest
 */
export async function printNumbered(page: Page): Promise<Numbered> {
  const told = await toldPlaces(page);
  let written: Record<string, number> = {};
  for (let pass = 1; pass <= most; pass += 1) {
    const started = performance.now();
    const bytes = await print(page);
    const read = await readPdf(bytes);
    say(`Pass ${pass}: ${read.pages} pages (${((performance.now() - started) / 1000).toFixed(1)} s).`);
    const numbers = numbersOf(told, read);
    if (pass > 1 && isSame(numbers, written)) return { bytes, pages: read.pages };
    await writeNumbers(page, numbers);
    written = numbers;
  }
  throw new UsageError(`The page numbers did not come to rest in ${most} passes; nothing was written.`);
}
