import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { asFile, pagesOf } from '../kit/pdf.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

const stakeholders = `stakeholders:
  - { role: Messeteam, interest: Weniger Zuruf, stance: critic }
  - { role: Leitung Grafik, interest: Weniger Zuruf, stance: ally }
  - { role: Mediaplanung, interest: Anzeigen behalten, stance: critic }
`;
const department = 'departments/marketing/index.html';

let work: string;
let visit: Visit;
let everyone: string;

/** One build for the team with a private folder, one for everyone beside it that must not know of it. */
beforeAll(async () => {
  work = await temporary('inventory');
  const [secret, team] = [path.join(work, 'private'), path.join(work, 'team')];
  everyone = path.join(work, 'everyone');
  await mkdir(path.join(secret, 'departments'), { recursive: true });
  await writeFile(path.join(secret, 'departments/marketing.yml'), stakeholders);
  await buildSample(team, { PLAYBOOK_PRIVATE: secret, PLAYBOOK_AUDIENCE: 'team' });
  await buildSample(everyone, { PLAYBOOK_PRIVATE: secret });
  visit = await visitSite(team);
});

afterAll(async () => {
  await visit?.end();
  await remove(work);
});

const phone = { viewport: { width: 390, height: 844 } };
const open = (address = 'channels/index.html', options: Parameters<Visit['open']>[1] = {}): Promise<Page> => visit.open(address, options);
const titles = (page: Page): Promise<string[]> => page.locator('.catalogue tbody tr:visible th a').allTextContents();
const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

test('every channel stands there with what it is for, department, type, operator, state, reach and goals', async () => {
  const page = await open();
  expect(await titles(page)).toHaveLength(14);
  const cells = await page.locator('tr', { hasText: 'YouTube' }).locator('th, td').allTextContents();
  expect(cells.map((text) => text.replaceAll(/[\u00A0\u202F]/g, ' '))).toEqual([
    'YouTubeHandgriffe so zeigen, dass man sie zu Hause nachmachen kann, und klar sagen, wann die Werkstatt dran ist.',
    'BereichKundenservice',
    'ArtSoziales Netzwerk',
    'Betreut vonSocial-Media-Team, fachliche Prüfung durch die Servicewerkstatt',
    'Zustandaktiv',
    'SeitSeptember 2019',
    'Reichweite2.590 AbonnementsOktober 2026',
    'Zahlt ein aufWartungs- und Reparaturvideos, die einen Werkstattbesuch wirklich ersparen',
  ]);
  await page.close();
});

test('filters and order stand in the address, work together, and can be sent to somebody', async () => {
  const page = await open();
  await page.selectOption('select[name="department"]', 'personal');
  await page.click('th:has-text("Kanal") button');
  expect(await titles(page)).toEqual(['Bewerbungsportal', 'TikTok (in Vorbereitung)']);
  expect(new URL(page.url()).search).toBe('?department=personal&sort=title');
  await page.reload();
  expect(await titles(page)).toEqual(['Bewerbungsportal', 'TikTok (in Vorbereitung)']);
  await page.selectOption('select[name="operator"]', { label: 'Personal' });
  expect(await page.locator('.catalogue output').textContent()).toBe('1 von 14 Kanälen');
  await page.close();
});

test('states sort by what is in use, and what serves no goal can be asked for', async () => {
  const closed = await open('channels/index.html?sort=-state');
  expect((await titles(closed)).slice(0, 1)).toEqual(['X (vormals Twitter)']);
  const oldest = await open('channels/index.html?sort=since&state=active');
  expect((await titles(oldest))[0]).toBe('Website mit Händlersuche und Modellberatung');
  const aimless = await open('channels/index.html?aimless=yes');
  expect(await titles(aimless)).toEqual(['Pinterest-Bilderwand', 'Webanalyse „Pfadblick“']);
  for (const page of [closed, oldest, aimless]) await page.close();
});

test('below the table stands which channels serve no goal, and which goals have no channel', async () => {
  const page = await open('channels/index.html', { javaScriptEnabled: false });
  const cards = (title: string) => page.locator('section', { hasText: title }).locator('.card-title').allTextContents();
  expect(await cards('Was keinem Ziel dient')).toEqual(['Pinterest-Bilderwand', 'Webanalyse „Pfadblick“']);
  expect(await cards('Welche Ziele keinen Kanal haben')).toEqual(['Generalüberholte Lastenräder sichtbar machen und Vorurteile abbauen']);
  expect(await page.locator('.filter').isVisible()).toBe(false);
  expect(await titles(page)).toHaveLength(14);
  await page.close();
});

test('the keyboard sorts, and a phone shows a list in which nothing sticks out', async () => {
  const page = await open();
  await page.locator('th button', { hasText: 'Bereich' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('[aria-sort="ascending"]').textContent()).toBe('Bereich');
  const narrow = await open('channels/index.html', phone);
  expect(await widthOf(narrow)).toBe(390);
  expect(await narrow.locator('thead').isVisible()).toBe(false);
  await narrow.selectOption('select[name="sort"]', '-title');
  expect((await titles(narrow))[0]).toBe('YouTube');
  for (const found of [page, narrow]) await found.close();
});

test('reach is drawn, moves, and can be taken along; a channel that was never counted has no chart', async () => {
  const page = await open('channels/website/index.html');
  expect((await page.locator('[data-chart-place]').getAttribute('aria-label'))?.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(
    'Website mit Händlersuche und Modellberatung. Mai 2025: 48.200 Besuche, Oktober 2026: 42.800 Besuche',
  );
  await page.locator('[data-chart-place]').scrollIntoViewIfNeeded();
  await page.waitForSelector('.is-moving canvas');
  expect(await readText(everyone, 'channels/website/chart.svg')).toContain('<svg');
  expect(await filesBelow(everyone, 'chart.png')).not.toContain('channels/pinterest/chart.png');
  await page.close();
});

test('a department’s page brings together goals, what is asked by date, and what was agreed, the latest first', async () => {
  const page = await open(department);
  const headings = await page.locator('.section > h2').allTextContents();
  for (const title of ['Ziele', 'Was als Nächstes gefragt ist', 'Maßnahmen', 'Kanäle', 'Kennzahlen seiner Ziele'])
    expect(headings).toContain(title);
  const asked = await page.locator('.queue .queue-reason').allTextContents();
  expect(asked.slice(0, 3)).toEqual([
    'Sollte seit 31. März 2026 sichtbar sein: Ergebnis fehlt',
    'Sollte seit 30. Juni 2026 sichtbar sein: Ergebnis fehlt',
    'Daten veraltet seit 1. Juli 2026',
  ]);
  expect(asked.at(-1)).toBe('Wartet auf eine Vereinbarung');
  const days = await page.locator('.dated time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThan(10);
  expect(days).toEqual(days.toSorted().reverse());
  await page.close();
});

test('in a team build stakeholders stand on a grid of interest and stance; on a phone each is told with its stance', async () => {
  const page = await open(department);
  const grid = page.locator('table.stakeholders');
  expect(await grid.locator('thead th').allTextContents()).toEqual(['Interesse', 'verbündet', 'abwartend', 'skeptisch']);
  expect(await grid.locator('tbody th').allTextContents()).toEqual(['Weniger Zuruf', 'Anzeigen behalten']);
  expect(await grid.locator('tbody tr:first-child .role').allTextContents()).toEqual(['Leitung Grafik', 'Messeteam']);
  const narrow = await open(department, phone);
  expect(await widthOf(narrow)).toBe(390);
  expect(await narrow.locator('table.stakeholders i', { hasText: 'skeptisch' }).first().isVisible()).toBe(true);
  for (const found of [page, narrow]) await found.close();
});

test('a build for everyone has no byte of the stakeholders', async () => {
  for (const file of await filesBelow(everyone)) {
    const text = await readText(everyone, file);
    for (const secret of ['Messeteam', 'Leitung Grafik', 'Mediaplanung', 'Anzeigen behalten'])
      expect(text.includes(secret), `${file} ${secret}`).toBe(false);
  }
});

test('on paper there is a table as wide as the sheet, and no filter', async () => {
  for (const address of ['channels/index.html', department]) {
    const page = await open(address, { viewport: { width: 672, height: 900 } }); // A4 less its margins
    await page.emulateMedia({ media: 'print' });
    expect(await widthOf(page), address).toBeLessThanOrEqual(672);
    expect(await page.locator('main thead').first().isVisible()).toBe(true);
    expect(await page.locator('.filter:visible').count()).toBe(0);
    await page.close();
  }
});

test('the whole head of the channels’ table stands on each of its sheets', async () => {
  const page = await open('channels/index.html');
  const [first = '', second = ''] = asFile(await page.pdf({ preferCSSPageSize: true }), pagesOf);
  const heads = await page.locator('.catalogue thead th').allTextContents();
  expect(heads.length).toBeGreaterThan(6);
  for (const head of heads) for (const sheet of [first, second]) expect(sheet).toContain(head.trim());
  await page.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
  for (const address of ['channels/index.html', 'channels/website/index.html', department])
    for (const width of [1280, 390]) {
      const page = await open(address, { colorScheme, viewport: { width, height: 900 } });
      expect(await violationsOn(page), `${address} ${width}`).toEqual([]);
      await page.close();
    }
});
