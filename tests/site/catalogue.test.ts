import path from 'node:path';
import { Package } from 'datapackage';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

let out: string;
let visit: Visit;

beforeAll(async () => {
  out = await temporary('catalogue');
  await buildSample(out);
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(out);
});

const open = (address = 'kpis/index.html', options: Parameters<Visit['open']>[1] = {}): Promise<Page> => visit.open(address, options);

const titles = (page: Page): Promise<string[]> => page.locator('.catalogue tbody tr:visible th a').allTextContents();
const said = (page: Page): Promise<string | null> => page.locator('.catalogue output').textContent();
const search = (page: Page): string => new URL(page.url()).search;
const sortedBy = (page: Page): Promise<string[]> =>
  page.locator('[aria-sort]').evaluateAll((headers) => headers.map((header) => `${header.textContent} ${header.ariaSort}`));

test('every KPI stands there with status, value, period, target, owner, timing and goals', async () => {
  const page = await open();
  expect(await titles(page)).toHaveLength(17);
  const row = page.locator('tr', { hasText: 'Erstreaktionszeit auf Servicefragen' });
  const cells = (await row.locator('th, td').allTextContents()).map((text) => text.replaceAll(/[\u00A0\u202F]/g, ' '));
  expect(cells).toEqual([
    'Erstreaktionszeit auf ServicefragenFrühindikator',
    'im Plan',
    '24 Std.Oktober 2026',
    '',
    'Ziel20 Std.bis Dezember 2026',
    'ZuständigSocial-Media-Team',
    'MisstServicefragen in sozialen Netzwerken binnen eines Werktags hilfreich beantworten',
  ]);
  expect(await row.locator('.shape').count()).toBe(1);
  expect((await row.locator('.spark').getAttribute('aria-label'))?.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(
    'November 2024: 44 Std., Oktober 2026: 24 Std.',
  );
  expect(await page.locator('tr', { hasText: 'Gestützte Markenbekanntheit' }).locator('.warning').textContent()).toBe('veraltet');
  await page.close();
});

test('headers sort one way, then the other; the order stands in the address and survives a reload', async () => {
  const page = await open();
  const written = await titles(page);
  await page.click('th:has-text("Kennzahl") button');
  const sorted = await titles(page);
  expect(sorted).toEqual([...written].sort(new Intl.Collator('de').compare));
  expect(await sortedBy(page)).toEqual(['Kennzahl ascending']);
  await page.click('th:has-text("Kennzahl") button');
  expect(await titles(page)).toEqual([...sorted].reverse());
  expect(search(page)).toBe('?sort=-title');
  await page.reload();
  expect(await titles(page)).toEqual([...sorted].reverse());
  expect(await sortedBy(page)).toEqual(['Kennzahl descending']);
  await page.click('button:has-text("Zurücksetzen")');
  await page.waitForURL((url) => url.search === '');
  expect(await titles(page)).toEqual(written);
  expect(await sortedBy(page)).toEqual([]);
  await page.close();
});

test('the worst status, the oldest data and the first owner come first', async () => {
  const page = await open();
  await page.click('th:has-text("Bewertung") button');
  const statuses = await page.locator('tbody .status').allTextContents();
  expect(statuses.slice(0, 3)).toEqual(['verfehlt', 'verschlechtert sich', 'nicht im Plan']);
  expect(statuses.at(-1)).toBe('erreicht');
  await page.click('th:has-text("Stand") button');
  expect((await titles(page)).slice(0, 2)).toEqual([
    'Gestützte Markenbekanntheit bei Familien in Städten',
    'Hinweise aus dem Netz, die binnen einer Woche im Fachteam ankommen',
  ]);
  await page.click('th:has-text("Zuständig") button');
  expect(await page.locator('tbody td:nth-child(6)').first().textContent()).toBe('ZuständigLeitung Kundenservice');
  await page.close();
});

test('filters are counted, stand in the address, and work together; the address can be sent to somebody', async () => {
  const page = await open();
  expect(await said(page)).toBe('17 von 17 Kennzahlen');
  await page.selectOption('select[name="owner"]', 'social-team');
  await page.selectOption('select[name="timing"]', 'leading');
  const both = await titles(page);
  expect(await said(page)).toBe(`${both.length} von 17 Kennzahlen`);
  expect(search(page)).toBe('?owner=social-team&timing=leading');
  const other = await open(`kpis/index.html${search(page)}`);
  expect(await titles(other)).toEqual(both);
  expect(both).toContain('Erstreaktionszeit auf Servicefragen');
  await other.close();
  await page.close();
});

test('stale data, a department’s KPIs and those of a status can be asked for; what cannot be chosen is not', async () => {
  const stale = await open('kpis/index.html?stale=yes');
  expect(await titles(stale)).toHaveLength(2);
  expect(await stale.locator('input[name="stale"]').isChecked()).toBe(true);
  const personal = await open('kpis/index.html?department=personal');
  expect(await titles(personal)).toEqual([
    'Qualifizierte Bewerbungen mit Erstkontakt über Social Media',
    'Dauer bis zur Besetzung offener Fachstellen',
  ]);
  const missed = await open('kpis/index.html?status=missed');
  expect(await titles(missed)).toEqual(['Flottengespräche, die auf LinkedIn begonnen haben']);
  const nonsense = await open('kpis/index.html?status=%3Cscript%3E&sort=constructor&owner=niemand');
  expect(await titles(nonsense)).toHaveLength(17);
  for (const page of [stale, personal, missed, nonsense]) await page.close();
});

test('where nothing fits the page says so, and the way out hands the focus on', async () => {
  const page = await open('kpis/index.html?status=reached&stale=yes');
  expect(await titles(page)).toEqual([]);
  expect(await said(page)).toBe('0 von 17 Kennzahlen');
  const out = page.locator('[data-none] button');
  await out.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.search === '');
  expect(await titles(page)).toHaveLength(17);
  expect(await out.isVisible()).toBe(false);
  expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('status');
  await page.close();
});

test('the keyboard reaches filters, headers and KPIs, and sorts', async () => {
  const page = await open();
  const reached: string[] = [];
  await page.locator('select[name="status"]').focus();
  while (reached.length < 12) {
    reached.push(
      await page.evaluate(() => (document.activeElement as HTMLSelectElement).name || document.activeElement?.textContent?.trim() || ''),
    );
    await page.keyboard.press('Tab');
  }
  expect(reached.slice(0, 11)).toEqual([
    'status',
    'timing',
    'owner',
    'department',
    'stale',
    'Zurücksetzen',
    'Kennzahl',
    'Bewertung',
    'Stand',
    'Zuständig',
    'Kundenzufriedenheit (Weiterempfehlungswert)',
  ]);
  await page.locator('th button', { hasText: 'Bewertung' }).focus();
  await page.keyboard.press('Space');
  expect(await page.locator('tbody .status').first().textContent()).toBe('verfehlt');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bewertung');
  await page.close();
});

test.each([1280, 390])('without script all KPIs stand there at %i px, and nothing that would do nothing', async (width) => {
  const page = await open('kpis/index.html?status=missed', { javaScriptEnabled: false, viewport: { width, height: 900 } });
  expect(await titles(page)).toHaveLength(17);
  expect(await page.locator('.filter').isVisible()).toBe(false);
  expect(await page.locator('.catalogue button:visible').count()).toBe(0);
  await page.close();
});

test('from a folder on disk it sorts and filters, too', async () => {
  const page = await visit.browser.newPage();
  await page.goto(`file://${path.join(out, 'kpis/index.html')}?owner=social-team&sort=-title`);
  expect(await page.locator('[aria-sort="descending"]').count()).toBe(1);
  expect((await titles(page)).length).toBeLessThan(17);
  await page.close();
});

test('a phone shows cards that can be sorted, and nothing sticks out', async () => {
  const page = await open('kpis/index.html?sort=status', { viewport: { width: 390, height: 844 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await page.locator('thead').isVisible()).toBe(false);
  await page.selectOption('select[name="sort"]', '-status');
  expect(await page.locator('tbody .status').first().textContent()).toBe('erreicht');
  const card = page.locator('tbody tr').first();
  expect(await card.locator('i', { hasText: 'Ziel' }).isVisible()).toBe(true);
  await page.selectOption('select[name="status"]', 'missed');
  expect(await titles(page)).toHaveLength(1);
  await page.close();
});

test('a unit without end breaks on a phone, and nothing sticks out', async () => {
  const wide = `43\u00A0${'Kundenzufriedenheitspunkte'.repeat(3)}`;
  const places = {
    'kpis/index.html': '.catalogue td.number',
    'kpis/erstreaktionszeit/index.html': '.big',
    'status/index.html': '.status-line strong',
  };
  for (const [address, place] of Object.entries(places)) {
    const page = await open(address, { viewport: { width: 320, height: 800 } });
    await page
      .locator(place)
      .first()
      .evaluate((element, text) => element.replaceChildren(text), wide);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
    await page.close();
  }
});

test('on paper it is a table as wide as the sheet, without filters', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 672, height: 900 }); // A4 less its margins
  expect(await page.locator('.filter').isVisible()).toBe(false);
  expect(await page.locator('thead').isVisible()).toBe(true);
  expect(await page.locator('.catalogue table').evaluate((table) => table.getBoundingClientRect().right)).toBeLessThanOrEqual(672);
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in %s, as a table and as cards, filtered, sorted and empty',
  async (colorScheme) => {
    for (const address of ['kpis/index.html', 'kpis/index.html?sort=-owner&timing=leading', 'kpis/index.html?status=reached&stale=yes']) {
      for (const width of [1280, 390]) {
        const page = await open(address, { colorScheme, viewport: { width, height: 900 } });
        expect(await violationsOn(page), `${address} ${width}`).toEqual([]);
        await page.close();
      }
    }
  },
);

test('the numbers can be taken along from the pages, under the name of the entry', async () => {
  const page = await open('evidence/kosten-je-loesung/index.html');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=CSV herunterladen')]);
  expect(download.suggestedFilename()).toBe('kosten-je-loesung.csv');
  expect(await readText(out, 'evidence/kosten-je-loesung/data.csv')).toMatch(/^label,value\r\n/);
  expect(await readText(out, 'channels/instagram/index.html')).toContain('href="../../channels/instagram/reach.csv"');
  expect(await readText(out, 'kpis/erstreaktionszeit/series.csv')).toMatch(/^period,value,note\r\n2024-11,44,\r\n/);
  await page.close();
});

test('the data package of the whole playbook opens, and says the same as the files beside the pages', async () => {
  const found = await Package.load(path.join(out, 'api/datapackage.json'), { strict: true });
  const rows = new Map<string, number>();
  for (const resource of found.resources) rows.set(resource.name, (await resource.read({ keyed: true })).length);
  const beside = (await filesBelow(out, '.csv')).filter((file) => !file.startsWith('api/'));
  expect(rows.size).toBe(beside.length + 2);
  expect(rows.get('channels')).toBe(14);
  expect(rows.get('kpis')).toBe(17);
  for (const file of beside) {
    const [folder = '', id = ''] = file.split('/');
    expect(await readText(out, `api/${folder}/${id}.csv`), file).toBe(await readText(out, file));
    const lines = (await readText(out, file)).trimEnd().split('\r\n').length - 1;
    expect(rows.get(`${folder.replace(/s$/, '')}-${id}`), file).toBe(lines);
  }
});

test('the API has every series and evidence’s rows', async () => {
  const api = JSON.parse(await readText(out, 'api/playbook.json'));
  const of = (kind: string, id: string) =>
    api.entries.find((entry: { kind: string; id: string }) => entry.kind === kind && entry.id === id);
  expect(of('kpi', 'erstreaktionszeit').series[0]).toEqual({ period: '2024-11', value: 44 });
  expect(of('kpi', 'loesungsquote-social').series[1]).toEqual({ period: '2025-05', value: 55.3, dimensions: { channel: 'Instagram' } });
  expect(of('kpi', 'erstreaktionszeit').computed).toMatchObject({ status: 'on-track', way: 0.8, elapsed: 304 / 365, stale: false });
  expect(of('channel', 'instagram').series.length).toBeGreaterThan(3);
  expect(of('evidence', 'kosten-je-loesung').rows[0]).toEqual({ label: 'Vor-Ort-Termin', value: 68 });
  expect(of('goal', 'treue-kunden')).not.toHaveProperty('series');
});
