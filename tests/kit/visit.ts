import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.ts';
import { startBrowser } from '../../scripts/start-browser.ts';

/** A built site, served below a prefix, and a browser that looks at it. End it when the tests are done. */
export interface Visit {
  readonly browser: Browser;
  readonly address: string;
  readonly open: (page: string, options?: Parameters<Browser['newPage']>[0]) => Promise<Page>;
  readonly end: () => Promise<void>;
}

export async function visitSite(folder: string): Promise<Visit> {
  const [{ address, server }, browser] = await Promise.all([serve(folder, 0, '/a/b'), startBrowser()]);
  return {
    browser,
    address,
    open: async (page, options = {}) => {
      const opened = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      await opened.goto(address + page);
      return opened;
    },
    end: async () => {
      await browser.close();
      server.close();
    },
  };
}
