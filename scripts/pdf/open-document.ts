import type { Browser, Page } from 'playwright-core';

const minutes = 60_000;

/** Opens a document of an output that is served here, and waits for its letters and pictures; asks nobody else for anything. */
export async function openDocument(started: Browser, address: string): Promise<Page> {
  const page = await started.newPage();
  page.setDefaultTimeout(10 * minutes);
  const { origin } = new URL(address);
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}
