import { type Browser, chromium, type Page } from 'playwright-core';
import { UsageError } from '../../src/site/settings.ts';
import { browser, findBrowser } from '../programs.ts';

/** Chromium’s sandbox does not work for root; nothing but the output, which was made here, is opened. */
const flagsFor = (isRoot: boolean): string[] => [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** @throws UsageError when there is none, or it does not start */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new UsageError(`There is no ${browser.name}: install it, or name its program in the variable ${browser.variable}.`);
  try {
    return await chromium.launch({ executablePath, args: flagsFor(process.getuid?.() === 0) });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new UsageError(`${executablePath} does not start (${reason}); ${browser.variable} names another one.`);
  }
}

const minutes = 60_000;

/** Opens a document of an output that is served here, and waits for its letters and pictures; asks nobody else for anything. */
export async function openDocument(started: Browser, address: string): Promise<Page> {
  const page = await started.newPage();
  page.setDefaultTimeout(10 * minutes);
  const { origin } = new URL(address);
  await page.route((url) => url.origin !== origin, (route) => route.abort()); // biome-ignore format: one thought
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}
