import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { buildSample, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

let out: string;
let visit: Visit;

const board = 'measures/index.html';
const sustained = 'measures/service-abendstunde/index.html';
const twoKpis = 'measures/top-zehn-reparaturfragen/index.html';
const risky = 'measures/messe-kurzvideos/index.html';
const faded = 'measures/fruehlingsgewinnspiel/index.html';

beforeAll(async () => {
  out = await temporary('measures');
  await buildSample(out, { PLAYBOOK_SITE: 'https://intranet.example.org/playbook/' });
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(out);
});

const open = (address = board, options: Parameters<Visit['open']>[1] = {}): Promise<Page> => visit.open(address, options);
const phone = { viewport: { width: 390, height: 844 } };

const cards = (page: Page): Promise<string[]> => page.locator('.board-title:visible').allTextContents();
const rows = (page: Page): Promise<string[]> => page.locator('.timeline tbody th a:visible').allTextContents();
const said = (page: Page): Promise<string | null> => page.locator('.filter output').textContent();
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('each measure stands in the column that its dates and its outcome tell', async () => {
  const page = await open();
  const columns = await page
    .locator('[data-column]')
    .evaluateAll((all) =>
      all.map((column) => [column.querySelector('h2')?.textContent?.trim(), column.querySelectorAll('.board-card').length]),
    );
  expect(columns).toEqual([
    ['Vor dem Start', 2],
    ['Läuft', 4],
    ['Nachsehen', 2],
    ['Wirkt weiter', 1],
    ['Verpufft', 1],
  ]);
  expect(plain(await page.locator('.board-faded .board-note').textContent())).toMatch(/^Gelernt: Im April stieg/);
  const late = page.locator('.board-card', { hasText: 'Betriebsporträts' });
  expect(plain(await late.textContent())).toContain(
    'Flottengespräche, die auf LinkedIn begonnen haben: 3 → 12 Gespräche jetzt 10 Gespräche verfehlt',
  );
  expect(await late.locator('.warning').allTextContents()).toEqual(['30. Juni 2026 – Soll sichtbar sein: Ergebnis fehlt']);
  await page.close();
});

test('filters work on board and time line alike, stand in the address, and can be sent to somebody', async () => {
  const page = await open();
  expect(await said(page)).toBe('10 von 10 Maßnahmen');
  await page.selectOption('select[name="type"]', 'quick-win');
  await page.selectOption('select[name="effort"]', 'S');
  const both = await cards(page);
  expect(both).toHaveLength(3);
  expect((await rows(page)).toSorted()).toEqual(both.toSorted());
  expect(await said(page)).toBe('3 von 10 Maßnahmen');
  expect(await page.locator('.column-running [data-nothing]').isVisible()).toBe(true);
  expect(await page.locator('.column-faded [data-nothing]').isVisible()).toBe(false);
  const other = await open(`${board}${new URL(page.url()).search}`);
  expect(await cards(other)).toEqual(both);
  await other.click('button:has-text("Zurücksetzen")');
  await other.waitForURL((url) => url.search === '');
  expect(await cards(other)).toHaveLength(10);
  await other.close();
  await page.close();
});

test('partners are asked for by their department, too; nonsense chooses nothing', async () => {
  const personal = await open(`${board}?department=personal`);
  expect(await cards(personal)).toContain('Abendstunde im Service: Antworten zwischen 18 und 20 Uhr');
  const nonsense = await open(`${board}?department=%3Cscript%3E&type=constructor`);
  expect(await cards(nonsense)).toHaveLength(10);
  for (const page of [personal, nonsense]) await page.close();
});

test('the keyboard chooses, and goes from measure to measure', async () => {
  const page = await open();
  await page.locator('select[name="type"]').focus();
  await page.keyboard.press('r');
  expect(await said(page)).toBe('3 von 10 Maßnahmen');
  for (const _step of [1, 2, 3, 4]) await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Quartalsgespräch mit jedem Bereich über die gemeinsame Zielkarte');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/measures/quartalsgespraech-bereiche/index.html');
  await page.close();
});

test.each([1280, 390])('without script board and time line are whole at %i px, and nothing that would do nothing', async (width) => {
  const page = await open(`${board}?type=project`, { javaScriptEnabled: false, viewport: { width, height: 900 } });
  expect(await cards(page)).toHaveLength(10);
  expect(await rows(page)).toHaveLength(10);
  expect(await page.locator('.filter').isVisible()).toBe(false);
  expect(await page.locator('.measures button:visible').count()).toBe(0);
  await page.close();
});

test('the time line marks today and draws each day; no mark lies on another, and none sticks out', async () => {
  const page = await open();
  const row = page.locator('.timeline tbody tr', { hasText: 'Quartalsgespräch' });
  expect(await row.locator('.timeline-row g').count()).toBe(6);
  expect(await page.locator('.timeline-now').textContent()).toBe('heute');
  const overlaps = await page.locator('.timeline-row').evaluateAll((all) =>
    all.flatMap((svg) => {
      const edge = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('g path')].map((path) => path.getBoundingClientRect());
      return boxes.filter((box, index) => box.right > edge.right + 1 || box.left < (boxes[index - 1]?.right ?? edge.left) - 2);
    }),
  );
  expect(overlaps).toEqual([]);
  const today = await page
    .locator('.timeline-today')
    .evaluateAll((lines) => new Set(lines.map((line) => Math.round(line.getBoundingClientRect().x))).size);
  expect(today).toBe(1);
  await page.close();
});

test('the text of the time line is at least 12 px high at 1280 px', async () => {
  const page = await open();
  const scale = await page.locator('.timeline-months').evaluate((svg) => {
    const text = svg.querySelector('text');
    return text ? Number.parseFloat(getComputedStyle(text).fontSize) * (svg.getBoundingClientRect().width / 800) : 0;
  });
  expect(scale).toBeGreaterThanOrEqual(12);
  await page.close();
});

test('those who listen hear the same days, and a phone shows them as lists', async () => {
  const page = await open();
  const snapshot = await page.locator('.timeline tbody tr', { hasText: 'Service per Kurznachricht' }).ariaSnapshot();
  expect(snapshot).toContain('11. Januar 2027');
  expect(snapshot).toContain('Freigabe nötig: Betriebsrat');
  await page.close();
  const small = await open(board, phone);
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await small.locator('.timeline-row').first().isVisible()).toBe(false);
  const dates = small.locator('.timeline tr', { hasText: 'Händlerportal' }).locator('li');
  expect((await dates.allTextContents()).map(plain)).toEqual([
    '17. November 2025 Beginn',
    '31. März 2026 Soll sichtbar sein Ergebnis fehlt',
    '30. Juni 2026 Nachsehen, ob es wirkt Ergebnis fehlt',
    '18. Dezember 2026 Nachsehen, ob es wirkt (als Nächstes)',
  ]);
  expect((await dates.first().boundingBox())?.height).toBeGreaterThan(20);
  await small.close();
});

test('a measure’s page says what came of it: the measured value beside the expected one, and the KPI’s chart with its days', async () => {
  const page = await open(sustained);
  expect(plain(await page.locator('.measure-first').textContent())).toContain('gemessen 28 Std. (August 2026), erwartet 30 Std.');
  expect(plain(await page.locator('.effect .figures').textContent())).toContain(
    'vorher40 Std.erwartet30 Std.gemessen am 31. August 202628 Std.August 2026, 120 % vom Weg',
  );
  expect((await page.locator('.chart-marks li').allTextContents()).map(plain)).toEqual([
    'A 2. Februar 2026: Beginn',
    'B 27. Februar 2026: Soll sichtbar sein',
    'C 31. August 2026: Ergebnis: wirkt weiter',
  ]);
  await page.close();
});

/** How many points of the moving chart have the colour of a measure's marks and of what is expected of it. */
function markPixels(figure: Element): number {
  const canvas = figure.querySelector('canvas');
  const probe = figure.appendChild(document.createElement('span'));
  probe.style.color = 'var(--chart-mark)';
  const dot = document.createElement('canvas').getContext('2d');
  if (!canvas || !dot) return 0;
  dot.fillStyle = getComputedStyle(probe).color;
  dot.fillRect(0, 0, 1, 1);
  const wanted = dot.getImageData(0, 0, 1, 1).data;
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if ([0, 1, 2].every((part) => Math.abs((data[i + part] ?? 0) - (wanted[part] ?? 0)) < 16) && (data[i + 3] ?? 0) > 200) count += 1;
  return count;
}

test.each([sustained, twoKpis])('on %s a chart is a picture at once, and moves when it is seen', async (address) => {
  const still = await open(address, { javaScriptEnabled: false });
  expect(await still.locator('.chart-wide .chart-mark').count()).toBeGreaterThan(0);
  expect(
    await still
      .locator('.chart-wide .chart-after')
      .first()
      .evaluate((line) => line.getBoundingClientRect().width),
  ).toBeGreaterThan(20);
  await still.close();
  const page = await open(address);
  for (const chart of await page.locator('.kpi-chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
    expect(await chart.evaluate(markPixels)).toBeGreaterThan(100);
  }
  await page.close();
});

test('the test of durability asks for what is missing, in words', async () => {
  const page = await open(risky);
  expect(await page.locator('.durability li').allTextContents()).toEqual([
    'Was bleibt, wenn die erste Aufmerksamkeit vorbei ist?',
    'Wann sieht jemand nach, nachdem es sichtbar wurde?',
  ]);
  await page.close();
  const lesson = await open(faded);
  expect(await lesson.locator('.durability').textContent()).toContain('Ein Strohfeuer');
  await lesson.close();
});

test('a KPI’s page names what should move it', async () => {
  const page = await open('kpis/erstreaktionszeit/index.html');
  expect((await page.locator('.movers li').allTextContents()).map(plain)).toEqual([
    'Abendstunde im Service: Antworten zwischen 18 und 20 Uhr: 40 → 30 Std. Wirkt weiter',
  ]);
  await page.click('.movers a');
  await page.waitForURL(`**/${sustained}`);
  await page.close();
});

test('what nobody looked at is due, and every day to come is in the calendar', async () => {
  const page = await open('freshness/index.html');
  const own = page.locator('.queue li', { hasText: 'Händlerportal' });
  expect((await own.locator('.queue-reason span').allTextContents()).map(plain)).toEqual([
    'Sollte seit 31. März 2026 sichtbar sein: Ergebnis fehlt',
    'Nachsehen am 18. Dezember 2026',
  ]);
  await page.close();
  const calendar = await readText(out, 'reviews.ics');
  for (const uid of [
    'visible-measure-top-zehn-reparaturfragen',
    'follow-up-2-measure-top-zehn-reparaturfragen',
    'clearance-ended-2-measure-kurznachrichten-service',
    'clearance-open-3-measure-kurznachrichten-service',
  ])
    expect(calendar.replaceAll('\r\n ', '')).toContain(`UID:${uid}@`);
  expect(calendar).not.toContain('krisenprobe');
});

test('on paper the board is whole, the time line keeps its pictures, and neither is cut off', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 672, height: 900 }); // A4 less its margins
  expect(await page.locator('.filter').isVisible()).toBe(false);
  expect(await cards(page)).toHaveLength(10);
  expect(await page.locator('.timeline-row').first().isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(672);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
  await page.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s, and no page sticks out of a phone', async (colorScheme) => {
  for (const address of [
    board,
    `${board}?type=routine&effort=L`,
    sustained,
    twoKpis,
    risky,
    faded,
    'kpis/linkedin-gespraeche/index.html',
  ]) {
    for (const width of [1280, 390]) {
      const page = await open(address, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      expect([address, width, await violationsOn(page)]).toEqual([address, width, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(width);
      await page.close();
    }
  }
});
