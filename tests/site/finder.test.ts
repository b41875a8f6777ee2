import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { violationsOn } from '../kit/axe.ts';
import { buildSample, remove, temporary } from '../kit/sample.ts';

let out: string;
let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  out = await temporary('finder');
  await buildSample(out, { PLAYBOOK_TODAY: '2026-11-23' });
  serving = await serve(out, 0, '/a/b');
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  serving?.server.close();
  await remove(out);
});

const list = 'objections/index.html';

async function open(address = list, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(serving.address + address);
  return page;
}

const titles = (page: Page): Promise<string[]> => page.locator('.found > li:visible h2').allTextContents();
/** Not what ends with it: “11 of 11” holds “1 of 11”. */
const said = (page: Page, text: string) =>
  page
    .locator('.finder output')
    .filter({ hasText: new RegExp(`(?<!\\d)${text}`) })
    .waitFor();

test('what was said is typed, and its recipe is first; the address keeps it', async () => {
  const page = await open();
  await said(page, '11 von 11 Einwänden');
  await page.fill('input[type="search"]', 'messbar');
  await said(page, '2 von 11 Einwänden');
  expect((await titles(page))[0]).toBe('„Den Erfolg kann man doch gar nicht messen“');
  await page.waitForURL((url) => url.search === '?q=messbar');
  await page.reload();
  await said(page, '2 von 11 Einwänden');
  expect(await page.inputValue('input[type="search"]')).toBe('messbar');
  await page.fill('input[type="search"]', '');
  await said(page, '11 von 11 Einwänden');
  expect((await titles(page))[0]).toBe('„Unsere Kundschaft ist nicht auf Social Media“');
  await page.close();
});

test('who says it narrows the list, alone and with what was said', async () => {
  const page = await open();
  await page.selectOption('select[name="by"]', 'Controlling');
  expect(await titles(page)).toEqual(['„Den Erfolg kann man doch gar nicht messen“', '„Das ist uns zu teuer“']);
  await page.fill('input[type="search"]', 'Budget');
  await said(page, '1 von 11 Einwänden');
  await page.waitForURL((url) => url.search === '?by=Controlling&q=Budget' || url.search === '?q=Budget&by=Controlling');
  await page.click('button:has-text("Zurücksetzen")');
  await page.waitForURL((url) => url.search === '');
  expect(await titles(page)).toHaveLength(11);
  await page.close();
});

test('by keyboard alone: type, Enter to the first, Enter to its recipe; and back it is as it was', async () => {
  const page = await open();
  await page.locator('input[type="search"]').focus();
  await page.keyboard.type('shitstorm');
  await said(page, '1 von 11 Einwänden');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('„Und wenn ein Shitstorm kommt?“');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith('/objections/shitstorm/index.html'));
  await page.goBack();
  await said(page, '1 von 11 Einwänden');
  await page.close();
});

test('Enter before the index is there waits for it', async () => {
  const page = await open('index.html');
  let arrive = () => {};
  const asked = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/finder.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(serving.address + list);
  await page.locator('input[type="search"]').focus();
  await page.keyboard.type('shitstorm');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  arrive();
  await said(page, '1 von 11 Einwänden');
  await page.waitForFunction(() => document.activeElement?.textContent === '„Und wenn ein Shitstorm kommt?“');
  await page.close();
});

test('where nothing fits the page says what to do, and the way out hands the focus on', async () => {
  const page = await open(`${list}?q=xylophon`);
  await said(page, '0 von 11 Einwänden');
  const none = page.locator('[data-none]');
  expect(await none.textContent()).toContain('Versuchen Sie es mit einem einzelnen Wort');
  expect(await none.locator('a').getAttribute('href')).toContain('datei=objections/');
  await none.locator('button').focus();
  await page.keyboard.press('Enter');
  await said(page, '11 von 11 Einwänden');
  expect(await none.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.close();
});

test('markup and nonsense in the address are words like others', async () => {
  const page = await open(`${list}?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&by=niemand`);
  await said(page, 'von 11 Einwänden');
  expect(await page.inputValue('input[type="search"]')).toBe('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  await page.close();
});

test('what it finds by is asked for when the field is used, and not before', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(serving.address + list, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('finder.js'))).toEqual([]);
  const index = page.waitForResponse((response) => response.url().endsWith('objections/finder.js'));
  await page.locator('input[type="search"]').focus();
  expect((await index).status()).toBe(200);
  await page.close();
});

test('where it cannot be loaded the page says so, and all objections stand there', async () => {
  const page = await browser.newPage();
  await page.route('**/finder.js', (route) => route.abort());
  await page.goto(`${serving.address}${list}?q=messbar`);
  await said(page, 'ließ sich nicht laden');
  expect(await titles(page)).toHaveLength(11);
  await page.close();
});

test('from a folder on disk it finds, too', async () => {
  const page = await browser.newPage();
  await page.goto(`file://${path.join(out, list)}`);
  await page.fill('input[type="search"]', 'zu theuer');
  await said(page, 'von 11');
  await page.waitForFunction(() => document.querySelector('.found li h2')?.textContent?.includes('zu teuer'));
  await page.close();
});

test('without script all objections stand there with their answers, and nothing that would do nothing', async () => {
  const page = await open(`${list}?q=messbar`, { javaScriptEnabled: false });
  expect(await titles(page)).toHaveLength(11);
  expect(await page.locator('.found-answer:visible').count()).toBe(11);
  expect(await page.locator('.finder form').isVisible()).toBe(false);
  await page.close();
});

test('a phone shows the field and the first answer on one screen, and nothing sticks out', async () => {
  const page = await open(`${list}?q=messbar`, { viewport: { width: 390, height: 844 } });
  await said(page, '2 von 11 Einwänden');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(
    await page
      .locator('.found-answer')
      .first()
      .evaluate((answer) => answer.getBoundingClientRect().bottom),
  ).toBeLessThan(844);
  await page.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s: list, found, nothing found, recipe, cards', async (colorScheme) => {
  const addresses = [list, `${list}?q=messbar`, `${list}?q=xylophon`, 'objections/zu-teuer/index.html', 'objections/cards/index.html'];
  for (const address of addresses) {
    for (const width of [1280, 390]) {
      const page = await open(address, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      expect([address, width, await violationsOn(page)]).toEqual([address, width, []]);
      await page.close();
    }
  }
});

test('a recipe goes from listening to the answer, and a phone in a meeting shows the answer first', async () => {
  const page = await open('objections/keine-kunden-dort/index.html');
  expect(await page.locator('.talk-step > h2').allTextContents()).toEqual(['1 Zuhören', '2 Anerkennen', '3 Nachfragen', '4 Antworten']);
  const bottomOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((found) => found.getBoundingClientRect().bottom);
  expect(await bottomOf('.answer')).toBeLessThan(900);
  expect(await bottomOf('.proofs > li')).toBeLessThan(900);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await bottomOf('.answer')).toBeLessThan(844);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.click('.breadcrumb-next');
  await page.waitForURL((url) => url.pathname.endsWith('/nicht-relevant-fuer-uns/index.html'));
  await page.close();
});

test('its proof is today’s value with status and verdict, and evidence with source, day and validity', async () => {
  const page = await open('objections/keine-kunden-dort/index.html');
  const proofs = (await page.locator('.proofs > li').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
  expect(proofs[0]).toBe('Lösungsquote im Kanal68,4 % Oktober 2026 im Plan Behauptet: mindestens 60 – stimmt');
  expect(proofs[1]).toMatch(/Quelle: .* · erhoben am 6\. Juli 2026 · gültig bis 6\. Juli 2027$/);
  const goals = await page.locator('.talk-goals > ul a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(goals).toEqual(['../../goals/zuhoeren-monitoring/index.html', '../../goals/service-social/index.html']);
  expect(await page.locator('.talk-goals .map-picture').isVisible()).toBe(true);
  await page.close();
});

test('expired proof is shown as expired, and a claim that fails as failing', async () => {
  const expired = await open('objections/mitarbeitende-reden-sich-um-kopf/index.html');
  expect(await expired.locator('.proof-source .warning').textContent()).toBe('abgelaufen, galt bis 15. Mai 2026');
  expect(await expired.locator('.standing-unproven').isVisible()).toBe(true);
  const failing = await open('objections/zu-teuer/index.html');
  expect(await failing.locator('.claim-doubtful').textContent()).toBe('Behauptet: mindestens 20 – stimmt zurzeit nicht');
  for (const page of [expired, failing]) await page.close();
});
