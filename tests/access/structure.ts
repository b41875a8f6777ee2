import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { filesBelow, readText } from '../kit/sample.ts';
import { complaintsOf, everyone, openPage } from './every-page.ts';
import { topic } from './topic.ts';

/** Runs in the page: language, headings and landmarks. Slides and the page for what is not there have no navigation to skip. */
function structureFaults(): string[] {
  const faults: string[] = [];
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const one = (selector: string) => count(selector) === 1 || faults.push(`${count(selector)} ${selector}`);
  if (document.documentElement.lang !== 'de') faults.push(`language ${document.documentElement.lang}`);
  for (const selector of ['h1', 'main']) one(selector);
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName.slice(1)));
  if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)) faults.push(`headings jump: ${levels.join(' ')}`);
  if (!document.querySelector('.site-header')) return faults;
  for (const selector of ['body > header', 'body > footer', 'a.skip']) one(selector);
  const names = [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label'));
  if (names.includes(null) || new Set(names).size < names.length) faults.push(`navigations are called ${names.join(', ')}`);
  return faults;
}

/** Runs in the page: whether “something is wrong here” is the last link of the foot, as on all other pages (WCAG 3.2.6). */
function helpOutOfPlace(): string[] {
  const links = [...document.querySelectorAll('.footer-groups > :last-child a')];
  return document.querySelector('.site-footer') && links.at(-1)?.textContent !== 'Hier stimmt etwas nicht' ? ['help stands elsewhere'] : [];
}

const titleIn = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

topic('structure', () => {
  test('each page has its language, one main heading, headings in order, and landmarks with names; help stands in the same place', async () => {
    const look = async (page: Page) => [...(await page.evaluate(structureFaults)), ...(await page.evaluate(helpOutOfPlace))];
    expect(await complaintsOf(look)).toEqual([]);
  });

  test('no two pages have the same title, and each names the playbook', async () => {
    // Documents to print are called as what they hold is.
    const files = (await filesBelow(everyone(), '.html')).filter((file) => !file.startsWith('print/'));
    const titles = await Promise.all(files.map(async (file) => titleIn(await readText(everyone(), file))));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(titles.filter((title) => !title.endsWith('Social-Media-Playbook'))).toEqual([]);
  });

  test('the first press of Tab offers the way past the navigation, and it leads into the content', async () => {
    const page = await openPage('goals/service-social/index.html');
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().left >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });
});
