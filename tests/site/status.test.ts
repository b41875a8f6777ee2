import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { command } from '../kit/command.ts';
import { config, valid } from '../kit/content.ts';
import { edit } from '../kit/repository.ts';
import { buildSample, copySample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

const site = 'https://intranet.example.org/playbook/';
let folder: string;
let out: string;
let visit: Visit;

/** A team's KPI that turned, is stale and due; nothing of it may reach others. */
const secret = 'kranichgeheimnis';

/** Sentences that show an argument and its proof in every way that a body can. */
const embeds = `
Siehe <Objection id="keine-zeit" /> und <Evidence id="kosten-je-loesung" />, zuletzt <Kpi id="hinweise-binnen-woche" show="value" />.

<Objection id="keine-zeit" />

<Evidence id="kosten-je-loesung" />
`;

async function spoil(content: string): Promise<void> {
  await edit(path.join(content, 'kpis/erstreaktionszeit.csv'), '2026-10,24', '2026-10,30.4');
  await edit(path.join(content, 'evidence/kosten-je-loesung.mdx'), /^validFor: .*$/m, 'validFor: P3M');
  await edit(
    path.join(content, 'evidence/kosten-je-loesung.mdx'),
    /^title: .*$/m,
    `title: "</title><script>window.canary=1</script> & Co"`,
  );
  await appendFile(path.join(content, 'objections/shitstorm.mdx'), embeds);
  const kpi = await readText(content, 'kpis/hinweise-binnen-woche.mdx');
  await writeFile(path.join(content, `kpis/${secret}.mdx`), kpi.replace(/^title: .*$/m, `title: ${secret}\naudience: team`));
  await writeFile(path.join(content, `kpis/${secret}.csv`), 'period,value\n2026-05,10\n2026-06,90\n');
}

beforeAll(async () => {
  folder = await temporary('status');
  out = path.join(folder, 'out');
  const content = await copySample(folder);
  await spoil(content);
  await buildSample(out, { PLAYBOOK_CONTENT: content, PLAYBOOK_SITE: site });
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(folder);
});

const open = (...page: Parameters<Visit['open']>): Promise<Page> => visit.open(...page);

const queues = (page: Page): Promise<string[]> =>
  page.locator('[data-owner]:visible').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['owner'] ?? ''));

test('the choice of an owner stands in the address, and an address can be sent to its owner', async () => {
  const page = await open('freshness/index.html');
  const all = await queues(page);
  expect(all.length).toBeGreaterThan(2);
  await page.selectOption('select[name="owner"]', 'it-leitung');
  expect(new URL(page.url()).search).toBe('?owner=it-leitung');
  await page.reload();
  expect(await queues(page)).toEqual(['it-leitung']);
  expect(await page.locator('.filter output').textContent()).toMatch(/^1 von \d+ Punkten$/);
  await page.click('button[type="reset"]');
  await page.waitForURL((url) => url.search === '');
  expect(await queues(page)).toEqual(all);
  await page.goto(`${visit.address}freshness/index.html?owner=niemand`);
  expect(await queues(page)).toEqual(all);
  await page.close();
});

test('without script, and on paper, every queue is there, and no filter', async () => {
  const page = await open('freshness/index.html', { javaScriptEnabled: false });
  const all = await queues(page);
  expect(all.length).toBeGreaterThan(2);
  expect(await page.locator('.filter').isVisible()).toBe(false);
  await page.close();
  const paper = await open('freshness/index.html');
  await paper.emulateMedia({ media: 'print' });
  expect(await paper.locator('.filter').isVisible()).toBe(false);
  expect(await queues(paper)).toEqual(all);
  await paper.close();
});

test('a queue tells why, since when, whom to ask, and leads to the page and its file', async () => {
  const page = await open('freshness/index.html');
  const queue = page.locator('[data-owner="kundenservice-leitung"]');
  expect(await queue.locator('.owner-facts a').getAttribute('href')).toBe('mailto:kundenservice@kranichrad.example');
  const line = queue.locator('[data-item]', { hasText: '</title><script>' });
  expect(await line.textContent()).toContain('Beleg abgelaufen seit 21. Mai 2026');
  expect(await line.locator('.queue-entry a').getAttribute('href')).toBe('../evidence/kosten-je-loesung/index.html');
  expect(await line.locator('.queue-reason a').getAttribute('href')).toMatch(/\/edit\/main\/content\/evidence\/kosten-je-loesung\.mdx$/);
  expect(await page.evaluate(() => 'canary' in window)).toBe(false);
  await page.close();
});

test('what got worse comes first, with both values and periods', async () => {
  const page = await open('status/index.html');
  const first = page.locator('.turns > li').first();
  const text = (await first.locator('.turn').textContent())
    ?.replaceAll(/[\u00A0\u202F]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  expect(text).toBe('im Rückstand 26 Std., September 2026 → jetzt nicht im Plan 30 Std., Oktober 2026');
  expect(await page.locator('.turn-group h3').first().textContent()).toBe('Schlechter geworden');
  await page.close();
});

test('all goals and KPIs that these readers see stand on the status page', async () => {
  const page = await open('status/index.html');
  const linked = await page.locator('.status-list > li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const entries = (await filesBelow(out, 'index.html')).filter((file) => /^(goals|kpis)\/[^/]+\/index\.html$/.test(file));
  expect(linked.map((href) => href?.replace('../', '')).toSorted()).toEqual(entries);
  await page.close();
});

test('an argument that fails says so before its answer, with both numbers and the way to the KPI', async () => {
  const page = await open('objections/keine-zeit/index.html');
  const alarm = page.locator('.talk-answer .standing');
  const text = (await alarm.textContent())?.replaceAll(/[\u00A0\u202F]/g, ' ');
  expect(text).toContain('Dieses Argument hält zurzeit nicht. Bitte nicht verwenden.');
  expect(text).toContain('behauptet ist höchstens 30,0 Std., der letzte Wert ist 30,4 Std. (Oktober 2026)');
  expect(await alarm.locator('a').first().getAttribute('href')).toBe('../../kpis/erstreaktionszeit/index.html');
  expect(await alarm.evaluate((element) => element.nextElementSibling?.className)).toBe('answer');
  await page.emulateMedia({ media: 'print' });
  expect(await alarm.isVisible()).toBe(true);
  await page.close();
});

test('wherever a failing argument, expired evidence or a stale value shows, it is marked', async () => {
  const marked = async (address: string, within: string): Promise<(string | null)[]> => {
    const page = await open(address);
    const marks = await page.locator(`${within} .warning`).allTextContents();
    await page.close();
    return marks;
  };
  expect(await marked('objections/index.html', 'li:has(a[href*="keine-zeit"])')).toEqual(['hält zurzeit nicht']);
  expect(await marked('goals/service-social/index.html', 'li:has(a[href*="keine-zeit"])')).toEqual(['hält zurzeit nicht']);
  expect(await marked('objections/shitstorm/index.html', '.prose .card-link')).toEqual([
    'hält zurzeit nicht',
    'abgelaufen',
    'Daten veraltet',
  ]);
  expect(await marked('objections/shitstorm/index.html', '.prose .card-objection')).toEqual(['hält zurzeit nicht']);
  expect(await marked('objections/keine-zeit/index.html', '.proofs > li:has(a[href*="kosten-je-loesung"])')).toEqual([
    expect.stringMatching(/^abgelaufen, galt bis /),
  ]);
});

test('slides say so, too, on the slide and in the notes', async () => {
  const page = await open('present/kundenservice/index.html', { javaScriptEnabled: false });
  const slide = page.locator('.slide-objection', { hasText: 'dafür haben wir schlicht keine Zeit' });
  expect(await slide.locator('.standing').textContent()).toContain('Bitte nicht verwenden');
  const notes = page.locator('.slide-objection', { hasText: 'Shitstorm' }).locator('.notes').last();
  expect(await notes.textContent()).toContain('„Dafür haben wir keine Zeit“ (hält zurzeit nicht)');
  await page.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing on status, freshness and a failing argument in the %s', async (colorScheme) => {
  for (const address of ['status/index.html', 'freshness/index.html', 'objections/keine-zeit/index.html', 'objections/index.html']) {
    const page = await open(address, { colorScheme });
    expect(await violationsOn(page), address).toEqual([]);
    await page.close();
  }
});

test('on a phone nothing scrolls sideways', async () => {
  for (const address of ['status/index.html', 'freshness/index.html', 'objections/keine-zeit/index.html']) {
    const page = await open(address, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(390);
    await page.close();
  }
});

test('the feed is well-formed, pages name it, and its pages are there', async () => {
  const page = await open('status/index.html');
  expect(await page.locator('head link[type="application/atom+xml"]').getAttribute('href')).toBe('../changes.xml');
  const xml = await readText(out, 'changes.xml');
  const { error, hrefs } = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const links = [...feed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
    return { error: feed.querySelector('parsererror')?.textContent, hrefs: links };
  }, xml);
  expect(error).toBeUndefined();
  const pages = new Set(await filesBelow(out, 'index.html'));
  expect(hrefs.length).toBeGreaterThan(20);
  expect(hrefs.filter((href) => !href.startsWith(site) || !pages.has(`${href.slice(site.length)}index.html`))).toEqual([]);
  await page.close();
});

test('the calendar can be read, and its pages are there', async () => {
  const events = ICAL.Component.fromString(await readText(out, 'reviews.ics')).getAllSubcomponents('vevent');
  const pages = new Set(await filesBelow(out, 'index.html'));
  const urls = events.map((event) => String(event.getFirstPropertyValue('url')));
  expect(urls.length).toBeGreaterThan(100);
  expect(urls.filter((url) => !pages.has(`${url.slice(site.length)}index.html`))).toEqual([]);
  const ids = events.map((event) => event.getFirstPropertyValue('uid'));
  expect(new Set(ids).size).toBe(ids.length);
});

test('claims stand in the exported JSON', async () => {
  const { entries } = JSON.parse(await readText(out, 'api/playbook.json')) as { entries: { id: string; computed: { claims?: unknown } }[] };
  expect(entries.find(({ id }) => id === 'keine-zeit')?.computed.claims).toEqual([
    { kpi: 'erstreaktionszeit', holds: false },
    { kpi: 'auslastung-servicedienst', holds: true },
  ]);
});

test('nothing of what is for the team alone is in any file, and a team’s build has all of it', async () => {
  for (const file of await filesBelow(out)) expect((await readText(out, file)).includes(secret), file).toBe(false);
  const team = path.join(folder, 'team');
  await buildSample(team, { PLAYBOOK_CONTENT: path.join(folder, 'content'), PLAYBOOK_SITE: site, PLAYBOOK_AUDIENCE: 'team' });
  for (const file of ['status/index.html', 'freshness/index.html', 'changes.xml', 'reviews.ics'])
    expect((await readText(team, file)).includes(secret), file).toBe(true);
  expect(await readText(team, 'status/index.html')).toContain('banner-team');
});

test('without a public address there are no feed and no calendar, and the build says so; fresh content has an empty queue', async () => {
  const content = path.join(folder, 'fresh');
  for (const [file, text] of Object.entries({ ...valid, 'playbook.yml': config })) {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), text);
  }
  const plain = path.join(folder, 'plain');
  const { code, err } = await command('build', [], { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: plain });
  expect(code).toBe(0);
  expect(err).toContain('PLAYBOOK_SITE is not set, so there is no feed (`changes.xml`) and no calendar (`reviews.ics`).');
  const files = await filesBelow(plain);
  expect(files.filter((file) => /\.(xml|ics)$/.test(file))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.html')))
    expect(await readText(plain, file), file).not.toMatch(/href="[^"]*(changes\.xml|reviews\.ics)/);
  const html = await readText(plain, 'freshness/index.html');
  expect(html).toContain('Alles ist aktuell');
  expect(html).not.toMatch(/FreshnessFilter|data-owner/);
});
