import { type Browser, chromium } from 'playwright-core';
import { UsageError } from '../src/site/settings.ts';
import { browser, findBrowser } from './programs.ts';

/** Chromium’s sandbox does not work for root; nothing but the output, which was made here, is opened. */
const flagsFor = (isRoot: boolean): string[] => [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/**
 * The system's browser; close it when the work is done.
 * @param flags of Chromium, besides those that it always needs here
 * @throws UsageError when there is none, or it does not start
 */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new UsageError(`There is no ${browser.name}: install it, or name its program in the variable ${browser.variable}.`);
  try {
    return await chromium.launch({ executablePath, args: [...flagsFor(process.getuid?.() === 0), ...flags] });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new UsageError(`${executablePath} does not start (${reason}); ${browser.variable} names another one.`);
  }
}
