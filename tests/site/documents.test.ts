import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

let out: string;
let visit: Visit;
let team: string;
let page: Page;

// The team's edition is built first: nothing of it may come along into that of everyone, by whatever is kept between builds.
beforeAll(async () => {
  out = await temporary('documents');
  await buildSample(out, { PLAYBOOK_AUDIENCE: 'team', PLAYBOOK_PREVIEW: 'PR 42' });
  team = await readText(out, 'print/playbook/index.html');
  await buildSample(out);
  visit = await visitSite(out);
  page = await visit.open('print/playbook/');
}, 600_000);

afterAll(async () => {
  await visit?.end();
  await remove(out);
});

const documents = async (): Promise<string[]> => {
  const found = await filesBelow(`${out}/print`, 'index.html');
  return found.filter((file) => file !== 'index.html').map((file) => file.replace(/index\.html$/, ''));
};

/** Titles of entries as their own pages have them. */
async function entriesOfSite(folder = ''): Promise<string[]> {
  const kinds = 'goals kpis objections evidence checklists measures channels departments guides'.split(' ');
  const files = await filesBelow(out, 'index.html');
  const pages = files.filter((file) => file.split('/').length === 3 && kinds.includes(file.split('/')[0] ?? '') && file.startsWith(folder));
  const own = await Promise.all(pages.map(async (file) => [file, await readText(out, file)] as const));
  return own
    .filter(([, html]) => html.includes('<article class="entry '))
    .map(([file]) => `/${file}`)
    .sort();
}

const entriesIn = (on: Page): Promise<string[]> =>
  on.$$eval('.doc-entry', (entries) => entries.map((entry) => entry.getAttribute('data-entry-page') ?? ''));

test('the whole playbook has every entry of the edition once, and each has its content', async () => {
  expect((await entriesIn(page)).sort()).toEqual(await entriesOfSite());
  expect(await page.$$eval('.doc-entry', (entries) => entries.filter((entry) => !entry.querySelector('h3')).length)).toBe(0);
});

test('the documents are the whole, one for each kind, and one for each department', async () => {
  expect(await documents()).toEqual(
    expect.arrayContaining(['playbook/', 'goals/', 'kpis/', 'guides/', 'departments/', 'departments/kundenservice/']),
  );
  expect(await documents()).toHaveLength(1 + 9 + 5);
});

test('a kind’s document has all of the kind, and nothing else', async () => {
  const kpis = await visit.open('print/kpis/');
  expect((await entriesIn(kpis)).sort()).toEqual(await entriesOfSite('kpis/'));
  await kpis.close();
});

test('a department’s part has just its own', async () => {
  const part = await visit.open('print/departments/vertrieb/');
  const entries = await entriesIn(part);
  expect(entries[0]).toBe('/departments/vertrieb/index.html');
  expect(entries).toContain('/goals/haendler-staerken/index.html');
  expect(entries).not.toContain('/goals/fachkraefte-sichern/index.html');
  const others = await part.$$eval('.entry-goal', (goals) => goals.filter((goal) => !/Vertrieb/.test(goal.textContent)).length);
  expect(others).toBe(0);
  await part.close();
});

test('each document has one h1, no level left out, and every id once', async () => {
  for (const path of await documents()) {
    const opened = await visit.open(`print/${path}`);
    const found = await opened.evaluate(() => ({
      levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1)),
      ),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));
    expect(
      found.levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    const jumps = found.levels.filter((level, index) => level > (found.levels[index - 1] ?? 0) + 1);
    expect(jumps, path).toEqual([]);
    expect(
      found.ids.filter((id, index) => found.ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
    await opened.close();
  }
});

test('links within a document lead to something, and all others to a file that is there', async () => {
  const files = new Set(await filesBelow(out));
  for (const path of await documents()) {
    const opened = await visit.open(`print/${path}`);
    const targets = await opened.$$eval('a[href]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    const ids = new Set(await opened.$$eval('[id]', (elements) => elements.map(({ id }) => id)));
    const lost = targets.filter((href) => href.startsWith('#') && !ids.has(decodeURIComponent(href.slice(1))));
    const others = targets.filter((href) => !href.startsWith('#')).map((href) => new URL(href, opened.url()).href);
    expect(lost, path).toEqual([]);
    const here = others.filter((href) => href.startsWith(visit.address)).map((href) => href.slice(visit.address.length));
    expect(
      here.map((href) => decodeURIComponent(href.replace(/[?#].*/, ''))).filter((file) => !files.has(file)),
      path,
    ).toEqual([]);
    await opened.close();
  }
});

test('notes are numbered as their marks, from one, in each entry', async () => {
  const wrong = await page.$$eval('.doc-entry', (entries) =>
    entries.flatMap((entry) => {
      const notes = [...entry.querySelectorAll('.doc-notes li > a:first-child')].map(({ textContent }) => textContent);
      const marks = [...new Set([...entry.querySelectorAll('.doc-mark')].map(({ textContent }) => textContent))];
      const counted = notes.map((_note, index) => String(index + 1));
      return JSON.stringify(notes) === JSON.stringify(counted) && JSON.stringify(marks) === JSON.stringify(counted) ? [] : [entry.id];
    }),
  );
  expect(wrong).toEqual([]);
  expect(await page.locator('.doc-notes li').count()).toBeGreaterThan(3);
  const note = page.locator('#kpi-erstreaktionszeit .doc-notes li').first();
  expect(await note.textContent()).toBe('1 https://horchposten.kranichrad.example/berichte/erstreaktion');
});

test('nothing of the team’s edition and of drafts is in that of everyone', async () => {
  const secrets = ['vertrauliche Schätzung', 'krisenprobe', 'kooperationen-vor-ort', 'PR 42'];
  for (const secret of secrets) expect(team, secret).toContain(secret);
  for (const path of await documents()) {
    const html = await readText(out, `print/${path}index.html`);
    for (const secret of secrets) expect(html.includes(secret), `${secret} in ${path}`).toBe(false);
  }
});

test('it is a document: a title page, contents, the map, and no controls', async () => {
  expect(await page.locator('.doc-cover').textContent()).toMatch(
    /Kranichrad Lastenräder GmbH[\s\S]*Social-Media-Playbook[\s\S]*Stand: 23\. November 2026 · \d+ Einträge/,
  );
  const contents = await page.$$eval('.doc-contents ol ol a', (links) => links.map(({ textContent }) => textContent));
  const titles = await page.$$eval('.doc-entry .entry-header h3', (headings) => headings.map(({ textContent }) => textContent));
  expect(contents).toEqual(titles);
  expect(await page.locator('.doc-map svg').count()).toBe(1);
  expect(await page.locator('main :is(button, input, select, textarea, script)').count()).toBe(0);
  expect(await page.locator('#checklist-ist-analyse .doc-box').count()).toBeGreaterThan(20);
});

test.each([1280, 390])('every chart is seen on screen at %i px, too', async (width) => {
  const kpis = await visit.open('print/kpis/', { viewport: { width, height: 900 } });
  const widths = await kpis.locator('.doc-entry .kpi-chart').evaluateAll((charts) =>
    charts.map((chart) => {
      const shown = [...chart.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width);
      return Math.max(0, ...shown) / chart.getBoundingClientRect().width;
    }),
  );
  expect(widths.length).toBeGreaterThan(10);
  expect(Math.min(...widths)).toBeGreaterThan(0.9);
  await kpis.close();
});

test('the overview tells how many entries each document has', async () => {
  const overview = await visit.open('print/');
  const counts = await overview.$$eval('.doc-list li', (items) =>
    items.map((item) => [item.querySelector('a')?.href ?? '', Number.parseInt(item.querySelector('span')?.textContent ?? '', 10)] as const),
  );
  expect(counts).toHaveLength(15);
  for (const [href, count] of counts) {
    await overview.goto(href);
    expect((await entriesIn(overview)).length, href).toBe(count);
  }
  await overview.close();
});
