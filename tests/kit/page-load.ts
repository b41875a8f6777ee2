import type { Browser, Page, Request } from 'playwright-core';

export interface Loaded {
  readonly url: string;
  /** As the browser's network log calls it: `document`, `stylesheet`, `script`, `font`, `image` … */
  readonly type: string;
  /** As they came over the wire, compressed, without headers. */
  readonly bytes: number;
}

/** All that a page asked for, and the page as it then was. */
export interface PageLoad {
  readonly requests: readonly Loaded[];
  readonly html: string;
}

/** Goes down the page, so that all comes that comes when it is seen. */
const seeAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await frame();
      await frame();
    }
  });

const sized = async (request: Request): Promise<Loaded> => ({
  url: request.url(),
  type: request.resourceType(),
  bytes: (await request.response()) ? (await request.sizes()).responseBodySize : 0,
});

/** Ends when nothing that was asked for is still to come, and nothing more was asked for meanwhile. */
async function settle(page: Page, asked: readonly Request[]): Promise<void> {
  for (let known = -1; known < asked.length; ) {
    known = asked.length;
    await Promise.all(asked.map((request) => request.response().then((response) => response?.finished())));
    await page.waitForTimeout(40);
  }
}

/** Opens a page in a browser that knows nothing of the site yet, and looks at all of it. */
export async function loadPage(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(address);
  await seeAll(page);
  await settle(page, asked);
  const requests = await Promise.all(asked.map(sized));
  const html = await page.content();
  await context.close();
  return { requests, html };
}
