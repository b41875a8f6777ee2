import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { field, missed, rankedPages, searchFor } from '../kit/search.ts';
import { type Visit, visitSite } from '../kit/visit.ts';
import { german } from '../search/expectations.ts';

let out: string;
let visit: Visit;

beforeAll(async () => {
  out = await temporary('search');
  await buildSample(out, { PLAYBOOK_TODAY: '2026-11-23' });
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(out);
});

const kpi = 'kpis/erstreaktionszeit/index.html';
const options = (page: Page) => page.locator('.search-list [role="option"]');
const chosen = (page: Page) => page.locator('.search-list [aria-selected="true"] .search-title').textContent();
const isOpen = (page: Page): Promise<boolean> => page.locator('.search').evaluate((dialog) => (dialog as HTMLDialogElement).open);
const groups = (page: Page): Promise<string[]> => page.locator('.search-group-name').allTextContents();
const resultCalled = (page: Page, title: string) => page.locator('.search-result').filter({ hasText: title }).first();

describe('opening', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('%s opens it, Esc closes it, and the focus is back where it was', async (key) => {
    const page = await visit.open(kpi);
    const before = page.locator('main a').first();
    await before.focus();
    await page.keyboard.press(key);
    await page.locator(field).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await before.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.close();
  });

  test('the control in the header opens it by click, Enter and Space, and says so', async () => {
    const page = await visit.open(kpi);
    const control = page.getByRole('button', { name: 'Suchen' });
    for (const act of [() => control.click(), () => control.press('Enter'), () => control.press(' ')]) {
      await act();
      await page.locator(field).waitFor();
      await page.keyboard.press('Escape');
      expect(await control.evaluate((link) => link === document.activeElement)).toBe(true);
    }
    await page.close();
  });

  test('closing it does not move the page to what gets the focus', async () => {
    const page = await visit.open(kpi);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const top = () => page.evaluate(() => window.scrollY);
    const before = await top();
    expect(before).toBeGreaterThan(500);
    await searchFor(page, '');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-search'));
    expect(await top()).toBe(before);
    await page.close();
  });

  test('Control and Shift and K stay the browser’s', async () => {
    const page = await visit.open(kpi);
    const isTaken = (shiftKey: boolean) =>
      page.evaluate((init) => !document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })), {
        key: 'K',
        ctrlKey: true,
        shiftKey,
      });
    expect(await isTaken(true)).toBe(false);
    expect(await isTaken(false)).toBe(true);
    await page.close();
  });

  test('a slash that is typed into a field stays there', async () => {
    const page = await visit.open('objections/index.html');
    await page.locator('input[type="search"]').focus();
    await page.keyboard.type('und/oder');
    expect(await page.inputValue('.finder input')).toBe('und/oder');
    expect(await page.locator('.search').count()).toBe(0);
    await page.close();
  });

  test('nothing of it is loaded before, and what is typed meanwhile is not lost', async () => {
    const page = await visit.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/search-dialog*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(visit.address + kpi);
    await page.mouse.move(400, 400);
    expect(asked.filter((url) => /search-dialog|pagefind/.test(url))).toEqual([]);
    await page.keyboard.type('/Shitstorm', { delay: 10 });
    await resultCalled(page, 'Shitstorm').waitFor();
    expect(await page.inputValue(field)).toBe('Shitstorm');
    expect(asked.some((url) => url.endsWith('pagefind/pagefind.js'))).toBe(true);
    await page.close();
  });
});

describe('what is found', () => {
  test('by keyboard alone: through all groups, from the last to the first, and Enter opens', async () => {
    const page = await visit.open(kpi);
    await searchFor(page, 'Service');
    const titles = await options(page).locator('.search-title').allTextContents();
    expect((await groups(page)).length).toBeGreaterThan(3);
    expect(await chosen(page)).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(titles[1]);
    const active = await page.locator(field).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active} .search-title`).textContent()).toBe(titles[1]);
    await page.keyboard.press('End');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(titles[0]);
    await page.keyboard.press('ArrowUp');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== `/a/b/${kpi}`);
    expect(await page.locator('h1').textContent()).toBe(titles[0]);
    await page.close();
  });

  test('Enter before the results are there opens the first of them, not of those before', async () => {
    const page = await visit.open(kpi);
    await searchFor(page, 'Service');
    const before = await chosen(page);
    await page.fill(field, 'Shitstorm');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== `/a/b/${kpi}`);
    const opened = page.url();
    expect(await page.locator('h1').textContent()).not.toBe(before);
    await page.goto(visit.address + kpi);
    await searchFor(page, 'Shitstorm');
    expect(
      await options(page)
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href),
    ).toBe(opened);
    await page.close();
  });

  test('Enter that waits is forgotten when something else is typed, and when the search is closed', async () => {
    const page = await visit.open(kpi);
    await searchFor(page, 'Service');
    await page.fill(field, 'Shitstorm');
    await page.keyboard.press('Enter');
    await searchFor(page, 'Kunden');
    expect(await isOpen(page)).toBe(true);
    await page.fill(field, 'Shitstorm');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('.search-list[aria-busy="false"]').waitFor({ state: 'attached' });
    expect(await resultCalled(page, 'Shitstorm').count()).toBe(1);
    expect(page.url()).toBe(visit.address + kpi);
    await page.close();
  });

  test('each kind has its group, and says the fact that matters', async () => {
    const page = await visit.open('index.html');
    const facts = async (typed: string, title: string): Promise<string | undefined> => {
      await searchFor(page, typed);
      return (await resultCalled(page, title).locator('.search-fact').textContent())?.replace(/\s+/g, ' ').trim();
    };
    expect(await facts('Erstreaktionszeit', 'Erstreaktionszeit')).toBe('24 Std. im Plan');
    expect(await page.locator('.search-result .status-on-track svg path').count()).toBeGreaterThan(0);
    expect((await groups(page))[0]).toBe('Kennzahlen');
    expect(await facts('keine Zeit', 'Dafür haben wir')).toContain('Wir brauchen keine neue Stelle, sondern elf feste Stunden');
    expect((await groups(page))[0]).toBe('Einwände');
    expect(await facts('Markenbekanntheit', 'Markenbekanntheit')).toContain('Daten veraltet');
    expect(await facts('Servicefragen', 'Servicefragen in sozialen')).toMatch(/^Social Media .*im Plan/);
    expect(await facts('Abendstunde', 'Abendstunde')).toBe('Schneller Erfolg · Wirkt weiter');
    expect(await facts('Strohfeuer-Test', 'Strohfeuer-Test')).toMatch(/Bestandsaufnahme · \d+ Punkte|Aufgaben · \d+ Punkte/);
    expect(await facts('Bewerberbefragung', 'Bewerberinnen')).toContain('abgelaufen');
    expect(await facts('schnelle Erfolge', 'Schnelle Erfolge')).toMatch(/Min\./);
    await page.close();
  });

  test('a group can be looked at alone, and the count is told', async () => {
    const page = await visit.open(kpi);
    await searchFor(page, 'Service');
    expect(await page.locator('.search [role="status"]').textContent()).toMatch(/^die ersten 20 von \d+ Treffern$/);
    const chip = page.locator('.search-chips button', { hasText: 'Kennzahlen' });
    const count = await chip.locator('span').textContent();
    await chip.click();
    await page.locator('.search [role="status"]', { hasText: `${count} Treffer` }).waitFor();
    expect(await groups(page)).toEqual(['Kennzahlen']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.close();
  });

  test('a group that was chosen is left when only others answer', async () => {
    const page = await visit.open(kpi);
    await searchFor(page, 'Service');
    await page.locator('.search-chips button', { hasText: 'Kennzahlen' }).click();
    await page.locator('.search-list[aria-busy="false"]').waitFor({ state: 'attached' });
    expect(await groups(page)).toEqual(['Kennzahlen']);
    await searchFor(page, 'Rahmennummer Spitzenreiter');
    expect(await options(page).count()).toBeGreaterThan(0);
    expect(await groups(page)).not.toContain('Kennzahlen');
    expect(await page.locator('.search-chips [aria-pressed="true"]').textContent()).toMatch(/^Alle /);
    await page.close();
  });

  test('a section that alone holds the word is a way to it', async () => {
    const page = await visit.open('index.html');
    await searchFor(page, 'Rahmennummer Spitzenreiter');
    const section = page.locator('.search-section').first();
    const href = (await section.getAttribute('href')) ?? '';
    await section.click();
    await page.waitForURL(href);
    expect(await page.locator(`[id="${decodeURIComponent(new URL(href).hash.slice(1))}"]`).isVisible()).toBe(true);
    await page.close();
  });

  test('what was typed is there again, and an element of the content stays text', async () => {
    const page = await visit.open(kpi);
    await searchFor(page, '<img src=x onerror=alert(1)>');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.inputValue(field)).toBe('<img src=x onerror=alert(1)>');
    expect(await page.locator('.search img').count()).toBe(0);
    await page.close();
  });

  test('whoever finds nothing is told what may have been meant, and where else to look', async () => {
    const page = await visit.open(kpi);
    await searchFor(page, 'Qwertzuiop');
    const note = page.locator('.search-note');
    await note.getByText('Nichts gefunden').waitFor();
    expect(await note.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual([
      `${visit.address}objections/index.html`,
      `${visit.address}a-z/index.html`,
    ]);
    await searchFor(page, 'Schitstorm');
    await note.getByRole('button', { name: 'shitstorm' }).click();
    await resultCalled(page, 'Shitstorm').waitFor();
    await page.close();
  });

  test('when the words that may be meant do not come, they are asked for again', async () => {
    const page = await visit.open(kpi);
    await page.route('**/pagefind/words.json', (route) => route.fulfill({ status: 503, body: '[]' }));
    await searchFor(page, 'Schitstorm');
    await page.getByText('Versuchen Sie es mit einem kürzeren').waitFor();
    await page.unrouteAll();
    await searchFor(page, 'Schitstorm');
    await page.locator('.search-note').getByRole('button', { name: 'shitstorm' }).waitFor();
    await page.close();
  });
});

describe('what somebody means comes first', () => {
  test('in German', async () => {
    const page = await visit.open('index.html');
    await searchFor(page, 'Zeit');
    expect(await missed(page, visit.address, german)).toEqual([]);
    await page.close();
  });

  test.each([
    ['Kunde', 'Kunden'],
    ['Maßnahme', 'Maßnahmen'],
    ['Haendler', 'Händler'],
    ['Vorurteil', 'Vorurteile'],
  ])('%s and %s find the same', async (one, other) => {
    const page = await visit.open('index.html');
    await searchFor(page, 'Zeit');
    const ranked = await rankedPages(page, visit.address, one);
    expect(ranked.length).toBeGreaterThan(0);
    expect(await rankedPages(page, visit.address, other)).toEqual(ranked);
    await page.close();
  });
});

describe('surroundings', () => {
  test('no byte is asked of another origin, and the policy of the headers is kept', async () => {
    const page = await visit.browser.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => request.url().startsWith(visit.address) || trouble.push(request.url()));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`${event.violatedDirective} ${event.blockedURI}`));
    });
    const response = await page.goto(visit.address + kpi);
    expect(response?.headers()['content-security-policy']).toContain("'wasm-unsafe-eval'");
    expect(response?.headers()['content-security-policy']).not.toContain("'unsafe-eval'");
    await searchFor(page, 'Service');
    expect(await options(page).count()).toBeGreaterThan(5);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('nothing moves while it is opened and results come', async () => {
    const page = await visit.open(kpi);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift' });
    });
    const box = async () => JSON.stringify(await page.locator('.search').boundingBox());
    await searchFor(page, '');
    const before = await box();
    for (const typed of ['Service', 'Shitstorm', 'Xylophonist', 'Kunden']) {
      await searchFor(page, typed);
      expect(await box()).toBe(before);
    }
    await page.waitForTimeout(700); // what moves within half a second of a key counts as its answer; this waits for more
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0))).toBe(0);
    await page.close();
  });

  test('without script the control leads to the list from A to Z', async () => {
    const page = await visit.open(kpi, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Suchen' }).click();
    expect(await page.locator('h1').textContent()).toBe('Alles von A bis Z');
    await page.getByRole('link', { name: '„Das ist uns zu teuer“' }).click();
    expect(await page.locator('h1').textContent()).toBe('„Das ist uns zu teuer“');
    await page.close();
  });

  test('from a folder on disk it says that it cannot, and where the list is', async () => {
    const page = await visit.browser.newPage();
    await page.goto(pathToFileURL(path.join(out, kpi)).href);
    await page.keyboard.press('/');
    await page.getByText('Von einem Ordner auf der Festplatte').waitFor();
    await page.locator('.search-note a').click();
    await page.locator('h1', { hasText: 'Alles von A bis Z' }).waitFor();
    await page.close();
  });

  test('when the index does not come it says so, and tries again', async () => {
    const page = await visit.browser.newPage();
    await page.route('**/pagefind/*.pf_meta*', (route) => route.abort());
    await page.goto(visit.address + kpi);
    await searchFor(page, 'Service');
    await page.getByText('lässt sich gerade nicht laden').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Noch einmal' }).click();
    await options(page).first().waitFor();
    await page.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in it (%s), with results, without, and on the list', async (colorScheme) => {
    const page = await visit.open(kpi, { colorScheme });
    for (const typed of ['', 'Service', 'Xylophonist']) {
      await searchFor(page, typed);
      expect(await violationsOn(page), typed).toEqual([]);
    }
    await page.goto(`${visit.address}a-z/index.html`);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });
});

test('the script on every page weighs at most 1.5 kB compressed, and the slides have none', async () => {
  const { gzipSync } = await import('node:zlib');
  const [name = ''] = /SearchButton[^"]+\.js/.exec(await readText(out, kpi)) ?? [];
  expect(gzipSync(await readText(out, `_astro/${name}`)).length).toBeLessThan(1500);
  expect(await readText(out, 'present/index.html')).not.toContain('data-search');
});

test('the list from A to Z has every page but itself once, in German order, and the index holds what it lists', async () => {
  const html = await readText(out, 'a-z/index.html');
  const listed = [...html.matchAll(/<li><a href="\.\.\/([^"#]+)">[^<]*<\/a> <span>/g)].map(([, address = '']) => address);
  const pages = (await filesBelow(out, '.html')).filter((file) => !/^(404|(present|print)\/.+\/index)\.html$/.test(file));
  expect(listed.filter((file, index) => listed.indexOf(file) < index)).toEqual([]);
  expect(pages.filter((file) => !listed.includes(file))).toEqual([]);
  const letters = [...html.matchAll(/<h2>(.+?)<\/h2>/g)].map(([, letter]) => letter);
  expect(letters).not.toContain('Ä');
  expect(letters.slice(0, 2)).toEqual(['A', 'B']);
});
