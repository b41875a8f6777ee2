import { cp } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { command } from '../kit/command.ts';
import { git } from '../kit/git.ts';
import { buildSample, edit, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { canaries, sampleWithPast } from '../kit/sample-history.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

const site = 'https://intranet.example.org/playbook/';
const history = 'history/index.html';
const kpi = 'kpis/erstreaktionszeit/index.html';
let folder: string;
let content: string;
let out: string;
let visit: Visit;

beforeAll(async () => {
  folder = await temporary('history');
  out = path.join(folder, 'out');
  content = await sampleWithPast(path.join(folder, 'past'));
  await buildSample(out, { PLAYBOOK_CONTENT: content, PLAYBOOK_SITE: site });
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(folder);
});

const open = (address = history, options: Parameters<Visit['open']>[1] = {}): Promise<Page> => visit.open(address, options);

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** `22. September 2026: Zielwert von …`, of changes that are seen or folded away. */
const changes = (page: Page, which = ''): Promise<string[]> =>
  page
    .locator(`.history-items > li${which}`)
    .evaluateAll((all) =>
      all.map((item) => `${item.querySelector('time')?.textContent}: ${item.querySelector('.history-sentence')?.textContent}`),
    );

test('changes of a year are told, newest first, in the sentences of the review', async () => {
  const page = await open();
  expect((await changes(page)).map(plain)).toEqual([
    '16. November 2026: Das Playbook als Ganzes ist geändert',
    '16. November 2026: Erstreaktionszeit auf Servicefragen ist geändert',
    '16. November 2026: „Das ist uns zu teuer“ ist geändert',
    '12. Oktober 2026: Servicefragen in sozialen Netzwerken binnen eines Werktags hilfreich beantworten ist geändert',
    '22. September 2026: Zielwert von Erstreaktionszeit auf Servicefragen von 18 Std. auf 20 Std. erhöht (das ist leichter zu erreichen): im Rückstand → im Plan',
    '8. Juli 2026: „Dafür haben wir keine Zeit“ ist geändert',
    '7. Mai 2026: Zielwert von Erstreaktionszeit auf Servicefragen von 12 Std. auf 18 Std. erhöht (das ist leichter zu erreichen)',
    '14. April 2026: Jetzt für alle ist neu',
    '2. März 2026: Alte Wege hat jetzt die Kennung neue-wege (bisher alt)',
    '10. Februar 2026: „Was <script>window.canary=1</script> wegfällt“ ist entfernt',
    '20. Januar 2026: Lösungsquote im Kanal ist geändert',
    '3. Dezember 2025: Servicefragen in sozialen Netzwerken binnen eines Werktags hilfreich beantworten ist geändert',
  ]);
  expect(await page.evaluate(() => 'canary' in window)).toBe(false);
  const first = page.locator('.history-items > li').nth(1);
  expect(plain(await first.locator('.history-about').textContent())).toBe('Kennzahl · Social-Media-Team');
  expect(plain(await first.locator('.history-details').textContent())).toBe('Wert Oktober 2026 berichtigt: 24 Std. → 25 Std.');
  expect(await first.locator('a').getAttribute('href')).toBe('../kpis/erstreaktionszeit/index.html');
  expect(plain(await page.locator('.history-from').textContent())).toBe(
    '12 Änderungen seit dem 23. November 2025. Was vor dem 23. November 2025 war, wird hier nicht mehr erzählt.',
  );
  await page.close();
});

test('the latest quarter is open, older ones are folded with their counts, and open by keyboard', async () => {
  const page = await open();
  expect(await page.locator('[data-quarter] h2').allTextContents()).toEqual([
    '4. Quartal 2026',
    '3. Quartal 2026: 2 Änderungen',
    '2. Quartal 2026: 2 Änderungen',
    '1. Quartal 2026: 3 Änderungen',
    '4. Quartal 2025: 1 Änderung',
  ]);
  expect(await changes(page, ':visible')).toHaveLength(4);
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await changes(page, ':visible')).toHaveLength(6);
  await page.close();
});

test('a kind or an owner can be chosen; folded changes come into view, and the choice stands in the address', async () => {
  const page = await open();
  await page.selectOption('select[name="kind"]', 'kpi');
  expect(await changes(page, ':visible')).toHaveLength(4);
  expect(await page.locator('.filter output').textContent()).toBe('4 von 12 Änderungen');
  await page.selectOption('select[name="owner"]', 'kundenservice-leitung');
  expect((await changes(page, ':visible')).map(plain)).toEqual(['20. Januar 2026: Lösungsquote im Kanal ist geändert']);
  expect(new URL(page.url()).search).toBe('?kind=kpi&owner=kundenservice-leitung');
  expect(await page.locator('[data-quarter]:visible').count()).toBe(1);
  await page.selectOption('select[name="kind"]', 'goal');
  expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
  await page.click('button[type="reset"]');
  await page.waitForURL((url) => url.search === '');
  expect(await page.locator('[data-nothing]').isVisible()).toBe(false);
  await page.close();
});

test('without script all changes are there to be opened, and no filter', async () => {
  const page = await open(history, { javaScriptEnabled: false });
  expect(await page.locator('.filter').isVisible()).toBe(false);
  await page.locator('summary').first().click();
  expect(await changes(page, ':visible')).toHaveLength(6);
  await page.close();
});

const lastChanged = async (address: string): Promise<string | undefined> => {
  const page = await open(address);
  const row = page.locator('.about .facts > div', { hasText: 'Zuletzt geändert' });
  const found = (await row.count()) === 0 ? undefined : plain(await row.locator('dd').textContent());
  await page.close();
  return found;
};

test('each page says when its meaning last changed, which a review does not', async () => {
  expect(await lastChanged(kpi)).toBe('16. November 2026');
  expect(await lastChanged('goals/service-social/index.html')).toBe('12. Oktober 2026');
  expect(await lastChanged('guides/neue-wege/index.html')).toBe('2. März 2026');
  expect(await lastChanged('goals/treue-kunden/index.html')).toBe('vor dem 23. November 2025');
});

test('a chart marks the days on which the target moved, and says so below and to those who can’t see it', async () => {
  const page = await open(kpi);
  const chart = page.locator('.kpi-chart').first();
  expect((await chart.locator('.chart-changes li').allTextContents()).map(plain)).toEqual([
    '22. September 2026: Zielwert von „Erstreaktionszeit auf Servicefragen“ von 18 Std. auf 20 Std. erhöht (das ist leichter zu erreichen): im Rückstand → im Plan',
    '7. Mai 2026: Zielwert von „Erstreaktionszeit auf Servicefragen“ von 12 Std. auf 18 Std. erhöht (das ist leichter zu erreichen)',
  ]);
  expect((await chart.locator('.chart-wide .chart-change').getAttribute('d'))?.match(/M/g)).toHaveLength(2);
  expect(await chart.locator('.chart-key-change').textContent()).toBe('Zielwert oder Definition geändert');
  await page.close();
  const still = await open(kpi, { javaScriptEnabled: false });
  expect(await still.locator('[data-chart-place]').first().getAttribute('aria-label')).toContain(
    'Zielwert oder Definition geändert: 22. September 2026 und 7. Mai 2026.',
  );
  await still.close();
  const other = await open('kpis/loesungsquote-social/index.html');
  expect(plain(await other.locator('.chart-changes li').textContent())).toMatch(/^20\. Januar 2026: Definition: /);
  await other.close();
});

test('the feed tells the same, with an id that names entry and commit', async () => {
  const xml = plain(await readText(out, 'changes.xml'));
  expect(xml).toMatch(/<id>https:\/\/intranet\.example\.org\/playbook\/kpis\/erstreaktionszeit\/#changed-[0-9a-f]{40}<\/id>/);
  expect(xml).toContain('Zielwert von „Erstreaktionszeit auf Servicefragen“ von 18 Std. auf 20 Std. erhöht');
  const ids = [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

const secrets = new RegExp(Object.values(canaries).join('|'));

test('nothing of what only the team knows, knew or will know is in any file; nor who made a commit', async () => {
  for (const file of await filesBelow(out)) {
    expect(file).not.toMatch(secrets);
    expect(await readText(out, file), file).not.toMatch(new RegExp(`${secrets.source}|test@example\\.org`));
  }
  const team = path.join(folder, 'team');
  await buildSample(team, { PLAYBOOK_CONTENT: content, PLAYBOOK_SITE: site, PLAYBOOK_AUDIENCE: 'team' });
  const told = await readText(team, history);
  for (const secret of [canaries.team, canaries.before, canaries.later, canaries.renamed]) expect(told).toContain(secret);
  expect(told).not.toContain(canaries.draft);
});

test('another build of the same commit and day has the same bytes, and one of an earlier day tells nothing later', async () => {
  const again = path.join(folder, 'again');
  const earlier = path.join(folder, 'earlier');
  await buildSample(again, { PLAYBOOK_CONTENT: content, PLAYBOOK_SITE: site });
  for (const file of await filesBelow(out)) expect(await readText(again, file), file).toBe(await readText(out, file));
  await buildSample(earlier, { PLAYBOOK_CONTENT: content, PLAYBOOK_TODAY: '2026-09-22' });
  expect(await readText(earlier, history)).toContain('22. September 2026');
  expect(await readText(earlier, history)).not.toMatch(/(Oktober|November) 2026/);
});

test('in English, with a change that is not committed yet', async () => {
  const [copy, english] = [path.join(folder, 'copy'), path.join(folder, 'english')];
  await cp(path.join(folder, 'past'), copy, { recursive: true });
  await edit(path.join(copy, 'content/playbook.yml'), [['locale: de', 'locale: en']]);
  await edit(path.join(copy, 'content/kpis/erstreaktionszeit.mdx'), [['value: 20', 'value: 16']]);
  await buildSample(english, { PLAYBOOK_CONTENT: path.join(copy, 'content'), PLAYBOOK_SITE: site });
  const html = plain(await readText(english, history));
  expect(html).toMatch(/<time datetime="2026-11-23">23 November 2026<\/time><span class="warning">not submitted yet<\/span>/);
  expect(html).toMatch(
    /Target of <a [^>]*>Erstreaktionszeit auf Servicefragen<\/a> lowered from <b>20 Std\.<\/b> to <b>16 Std\.<\/b> \(more ambitious\)/,
  );
  expect(await readText(english, 'changes.xml')).not.toContain('#changed-undefined');
});

test('without git there is no such page, and no link to it', async () => {
  const [bare, none] = [path.join(folder, 'bare'), path.join(folder, 'none')];
  await cp(content, path.join(bare, 'content'), { recursive: true });
  await buildSample(none, { PLAYBOOK_CONTENT: path.join(bare, 'content'), PLAYBOOK_SITE: site });
  expect(await filesBelow(none, history)).toEqual([]);
  for (const file of await filesBelow(none, '.html'))
    expect(await readText(none, file), file).not.toMatch(/history\/|Zuletzt geändert|chart-change/);
});

test('of a shallow clone the build says what to do, and the page since when it knows', async () => {
  const [clone, shallow] = [path.join(folder, 'clone'), path.join(folder, 'shallow')];
  git(folder, 'clone', '--quiet', '--depth=2', `file://${path.join(folder, 'past')}`, clone);
  const { code, err } = await command('build', [], { PLAYBOOK_CONTENT: path.join(clone, 'content'), PLAYBOOK_OUT: shallow });
  expect(code).toBe(0);
  expect(err).toContain('The clone is shallow, so the site tells what changed since 2026-10-12 only. Run `git fetch --unshallow`');
  expect(plain(await readText(shallow, history))).toContain(
    '3 Änderungen seit dem 12. Oktober 2026. Was vor dem 12. Oktober 2026 war, ist hier nicht bekannt.',
  );
  expect(await readText(shallow, 'goals/treue-kunden/index.html')).not.toContain('Zuletzt geändert');
});

test.each(['light', 'dark'] as const)('axe finds nothing in the %s', async (colorScheme) => {
  for (const address of [history, kpi, 'status/index.html']) {
    const page = await open(address, { colorScheme });
    for (const summary of await page.locator('details[data-quarter] > summary').all()) await summary.click();
    expect(await violationsOn(page), address).toEqual([]);
    await page.close();
  }
});

test('on a phone nothing scrolls sideways, and the page is light', async () => {
  for (const address of [history, kpi]) {
    const page = await open(address, { viewport: { width: 390, height: 844 } });
    for (const summary of await page.locator('details[data-quarter] > summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(390);
    await page.close();
  }
  expect(gzipSync(await readText(out, history)).length).toBeLessThan(6000);
});
