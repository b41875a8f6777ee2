import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { command } from '../kit/command.ts';
import { proposedSample } from '../kit/proposal.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

// A preview of a pull request, as its reviewers look at it: below a forge's prefix, without script, on a phone, on paper.
let folder: string;
let out: string;
let content: string;
let visit: Visit;

beforeAll(async () => {
  folder = await temporary('preview');
  out = path.join(folder, 'out');
  content = await proposedSample(folder);
  await buildSample(out, { PLAYBOOK_CONTENT: content, PLAYBOOK_PREVIEW: 'PR 42 <b>', PLAYBOOK_BASE: 'main' });
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(folder);
});

const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();

test('every page says that it is a preview, leads to what it changes, and is not indexed', async () => {
  const pages = (await filesBelow(out, '.html')).filter((file) => !file.startsWith('present/') && file !== '404.html');
  for (const file of pages) {
    const html = await readText(out, file);
    expect(html, file).toContain('Vorschau: PR 42 &lt;b&gt;');
    expect(html, file).toMatch(/<(?:aside|header class="doc-cover")>.*?href="[^"]*review\/index\.html"/s);
    expect(html, file).toContain('noindex');
  }
  expect(pages.length).toBeGreaterThan(100);
});

test('the first screen says what matters first, and the link in the banner leads there from anywhere', async () => {
  const page = await visit.open('goals/service-social/index.html');
  await page.click('.banner a');
  await page.waitForURL(/\/a\/b\/review\/index\.html$/);
  expect(await page.locator('.lead').textContent()).toBe('10 Einträge: 1 neu, 6 geändert, 1 umbenannt, 2 entfernt.');
  const target = page.locator('.report-change').first();
  expect(await target.textContent()).toMatch(/Zielwert von Erstreaktionszeit auf Servicefragen von 20.Std\. auf 12.Std\. gesenkt/);
  expect(await target.textContent()).toContain('im Plan → im Rückstand');
  expect((await target.boundingBox())?.y).toBeLessThan(700);
  await page.close();
});

test('sentences lead to the pages that they name, also to those of what is gone', async () => {
  const page = await visit.open('review/index.html');
  await page.click('details.report-rest > summary');
  const hrefs = await page.locator('main a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const answers = await Promise.all([...new Set(hrefs)].map(async (href) => [href, (await fetch(href)).status] as const));
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  expect(hrefs.some((href) => href.endsWith('/channels/haendlerportal/index.html'))).toBe(true);
  expect(hrefs.length).toBeGreaterThan(20);
  await page.close();
});

test('reworded text shows what was struck and what was put in, to eyes and to ears', async () => {
  const page = await visit.open('review/index.html');
  const details = page.locator('.report li', { hasText: 'Antwort in zehn Sekunden' }).locator('li').first();
  expect(await details.locator('del').textContent()).toBe('gestrichen: elf');
  expect(await details.locator('ins').textContent()).toBe('eingefügt: neun');
  const lines = await details.evaluate((item) =>
    ['del', 'ins'].map((tag) => getComputedStyle(item.querySelector(tag) as Element).textDecorationLine),
  );
  expect(lines).toEqual(['line-through', 'underline']);
  await page.close();
});

test('KPIs are drawn before and after, side by side where there is room', async () => {
  const page = await visit.open('review/index.html');
  const pair = page.locator('.before-after', { hasText: 'Erstreaktionszeit' });
  expect(await pair.locator('figcaption b').allInnerTexts()).toEqual(['Vorher', 'Nachher']);
  expect(await pair.locator('svg.chart-wide').first().textContent()).toContain('Ziel: 20');
  expect(await pair.locator('svg.chart-wide').last().textContent()).toContain('Ziel: 12');
  const places = () => pair.locator('figure').evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().x));
  const [left = 0, right = 0] = await places();
  expect(right).toBeGreaterThan(left + 300);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(new Set(await places()).size).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await page.locator('.before-after').count()).toBe(2); // of what is new there is no before
  await page.close();
});

test.each([
  ['goals', /Servicefragen in sozialen Netzwerken noch am selben Tag beantworten geändert/, 'Generalüberholte Lastenräder'],
  ['kpis', /Rückfragen zu Werkseinblicken\s*neu/, undefined],
  ['objections', /„Dafür haben wir keine Zeit“ geändert/, undefined],
  ['evidence', /Der klemmende Parkständer: wie ein Forenbeitrag eine Rückrufwelle ersparte umbenannt/, undefined],
  ['guides', /Ziele und Kennzahlen gehören in dieselbe Sitzung.* geändert/, undefined],
  ['channels', undefined, 'Händlerportal mit Baukasten'],
])('the list of %s marks what changed, and ends with what it loses', async (kind, marked, gone) => {
  const page = await visit.open(`${kind}/index.html`);
  const main = (await page.locator('main').textContent()) ?? '';
  if (marked) expect(main).toMatch(marked);
  const lost = await texts(page, '.gone-list li');
  expect(lost.map((text) => text.includes('entfällt') && text.includes(gone ?? 'nothing'))).toEqual(gone ? [true] : []);
  const marks = await page
    .locator('.change')
    .evaluateAll((all) => all.map((mark) => [mark.querySelector('svg path') !== null, mark.textContent?.trim()]));
  for (const [hasShape, word] of marks) expect([hasShape, word]).toEqual([true, expect.stringMatching(/\p{L}/u)]);
  await page.close();
});

test('on the map goals carry marks, and a removed one stands in outline where it was, also in the list', async () => {
  const page = await visit.open('map/index.html');
  expect(await page.locator('.map-changes').textContent()).toMatch(/2 geändert\s+1 entfällt/);
  const gone = page.locator('.map-goal[data-goal="aufgearbeitete-raeder"]');
  expect(await gone.getAttribute('aria-label')).toBe(
    'Generalüberholte Lastenräder sichtbar machen und Vorurteile abbauen. Marketing. entfällt',
  );
  const box = gone.locator('.map-box-removed');
  expect(await box.evaluate((element) => [getComputedStyle(element).fill, getComputedStyle(element).strokeDasharray])).toEqual([
    'none',
    '2px, 4px',
  ]);
  expect(await page.locator('.map-goal[data-goal="service-social"]').getAttribute('aria-label')).toContain('geändert');
  expect(await page.locator('.map-picture path[stroke-dasharray]').count()).toBe(2);
  await page.setViewportSize({ width: 390, height: 844 });
  const listed = page.locator('.map-list a.is-gone').first();
  expect(await listed.evaluate((element) => getComputedStyle(element).textDecorationLine)).toContain('line-through');
  await listed.click();
  await page.waitForURL(/goals\/aufgearbeitete-raeder\/index\.html$/);
  await page.close();
});

test('a changed entry says at its top what changed, with before and after', async () => {
  const page = await visit.open('kpis/erstreaktionszeit/index.html');
  const box = page.locator('.change-box');
  const text = (await box.textContent()) ?? '';
  expect(text).toContain('Status: im Plan → im Rückstand');
  expect(text).toMatch(/Zielwert: 20.Std\. → 12.Std\./);
  expect((await box.boundingBox())?.y).toBeLessThan(500);
  await box.locator('a', { hasText: 'Vorher und nachher' }).click();
  await page.waitForURL(/review\/index\.html#_chart-erstreaktionszeit$/);
  expect(await page.locator(':target h3').textContent()).toContain('Erstreaktionszeit');
  await page.close();
});

test('a touched section carries a mark at its heading, to which the box leads', async () => {
  const page = await visit.open('goals/service-social/index.html');
  await page.click('.change-box a[href^="#"]');
  expect(await page.locator('.prose h2:target').textContent()).toBe('Was „hilfreich“ bedeutet geändert');
  expect(await page.locator('.prose .change').count()).toBe(2); // beside the heading, and on the KPI that the text shows
  await page.close();
});

test('an entry that nothing changed has no box', async () => {
  const page = await visit.open('goals/treue-kunden/index.html');
  expect(await page.locator('.change-box').count()).toBe(0);
  await page.close();
});

test('whoever follows an old link is told what became of the entry', async () => {
  const page = await visit.open('channels/haendlerportal/index.html');
  expect(await page.locator('h1 s').textContent()).toBe('Händlerportal mit Baukasten und Werkstattmeldungen');
  expect(await page.locator('main').textContent()).toContain('Dieser Eintrag entfällt mit dieser Vorschau');
  expect(await page.locator('.facts').textContent()).toContain('Partnerbetrieben Arbeit abnehmen');
  await page.goto(`${visit.address}evidence/fall-parkstaender/index.html`);
  await page.click('.change-box a');
  await page.waitForURL(/evidence\/fall-staender-im-forum\/index\.html$/);
  expect(await page.locator('.change-box').textContent()).toContain('Bisher war die Kennung fall-parkstaender.');
  await page.close();
});

test.each([
  ['review/index.html', 'light'],
  ['review/index.html', 'dark'],
  ['map/index.html', 'dark'],
  ['kpis/erstreaktionszeit/index.html', 'light'],
  ['channels/haendlerportal/index.html', 'dark'],
  ['goals/index.html', 'light'],
] as const)('axe finds nothing on %s in %s', async (address, colorScheme) => {
  const page = await visit.open(address, { colorScheme });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await violationsOn(page)).toEqual([]);
  await page.close();
});

test('it is read without script and from a folder on disk, and asks nobody else for anything', async () => {
  const context = await visit.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const [failed, asked]: string[][] = [[], []];
  page.on('requestfailed', (request) => failed?.push(request.url()));
  page.on('request', (request) => asked?.push(request.url()));
  await page.goto(pathToFileURL(path.join(out, 'review/index.html')).href);
  expect(await page.locator('.report-change').first().isVisible()).toBe(true);
  await page.click('details.report-rest > summary');
  expect(await page.locator('.report-rest .report').first().isVisible()).toBe(true);
  expect(failed).toEqual([]);
  expect(asked?.filter((url) => !url.startsWith(pathToFileURL(out).href))).toEqual([]);
  expect(await page.locator('script:not([src*="/SearchButton"])').count()).toBe(0);
  await context.close();
});

test('on paper the whole report is told, the folded part too', async () => {
  const page = await visit.open('review/index.html');
  await page.emulateMedia({ media: 'print' });
  const folded = page.locator('.report-rest .report > li').last();
  expect((await folded.boundingBox())?.height).toBeGreaterThan(10);
  await page.close();
});

test('the map still prints on one sheet', async () => {
  const page = await visit.open('map/index.html');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b[^s]/g)).toHaveLength(1);
  await page.close();
});

test('no link of the preview is broken', async () => {
  const { code, out: told } = await command('links', [], { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: out });
  expect(told).toBe('0 errors, 0 warnings\n');
  expect(code).toBe(0);
});
