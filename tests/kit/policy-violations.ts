import type { BrowserContext, Page } from 'playwright-core';

/** What a page wanted and its policy refused, told as it happens. */
export interface Watched {
  readonly page: Page;
  readonly refused: string[];
}

const mark = '__refused';

/** A page whose violations are told from its first byte on, with whatever else its console complains about. */
export async function watchedPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const refused: string[] = [];
  await page.exposeFunction(mark, (text: string) => refused.push(text));
  await page.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      const tell = (window as unknown as Record<string, (text: string) => void>)[name];
      tell?.(`${location.pathname}: ${effectiveDirective} refuses ${blockedURI} ${sample} of ${sourceFile}`);
    });
  }, mark);
  page.on('console', (message) => {
    const isMissing = message.text().startsWith('Failed to load resource'); // such as the icon that browsers look for at the root
    if (['error', 'warning'].includes(message.type()) && !isMissing) refused.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => refused.push(`${page.url()}: ${error.message}`));
  return { page, refused };
}
