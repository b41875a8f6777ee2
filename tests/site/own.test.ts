import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../kit/axe.ts';
import { command } from '../kit/command.ts';
import { commitAll, git } from '../kit/git.ts';
import { buildSample, copySample, edit, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

let folder: string;
let content: string;
let out: string;
let visit: Visit;
let mails: string;

const build = (): Promise<void> => buildSample(out, { PLAYBOOK_CONTENT: content });

/** A playbook in English whose role has a mail address, and that names no address for feedback. */
async function buildMails(): Promise<string> {
  const env = { PLAYBOOK_CONTENT: path.join(folder, 'mails'), PLAYBOOK_OUT: path.join(folder, 'mails-out') };
  await command('init', ['--organisation', 'O', '--locale', 'en', '--yes', '--examples', '--role', 'lead=Lead'], env);
  await edit(path.join(env.PLAYBOOK_CONTENT, 'playbook.yml'), [['title: Lead', 'title: Lead\n    contact: lead@example.org']]);
  await buildSample(env.PLAYBOOK_OUT, env);
  return env.PLAYBOOK_OUT;
}

beforeAll(async () => {
  folder = await temporary('own');
  content = await copySample(folder);
  commitAll(folder);
  out = path.join(folder, 'out');
  await build();
  mails = await buildMails();
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(folder);
});

const commit = (): string => git(folder, 'rev-parse', 'HEAD').slice(0, 10);

/** The addresses behind “something is wrong here” on a page. */
const feedbackIn = (html: string, words = 'Hier stimmt etwas nicht'): URL[] =>
  [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)]
    .filter(([, , text]) => text === words)
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&')));

const pagesOf = async (site: string): Promise<string[]> => (await filesBelow(site, 'index.html')).filter((file) => file !== '404.html');

test('every page has one way to say that something is wrong, with its path, title and the commit', async () => {
  const pages = await pagesOf(out);
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    const html = await readText(out, file);
    const found = feedbackIn(html);
    expect(found, file).toHaveLength(1);
    const { searchParams } = found[0] as URL;
    expect(searchParams.get('datei'), file).toBe(file.replace(/index\.html$/, ''));
    expect(searchParams.get('stand'), file).toBe(commit());
    expect(searchParams.get('titel'), file).toBeTruthy();
  }
});

test('a page that is taken from the last build tells the version of this one', async () => {
  const file = 'goals/langlebigkeit/index.html';
  const before = await readText(out, file);
  const old = commit();
  await edit(path.join(content, 'guides/kein-patentrezept.mdx'), [['\n---\n', '\n---\n\nNeu.\n']]);
  commitAll(folder);
  expect(commit()).not.toBe(old);
  await build();
  expect(await readText(out, file)).toBe(before.replaceAll(old, commit()));
});

test('without an address for it, entries begin a mail to their owner, and other pages offer nothing', async () => {
  const words = 'Something is wrong here';
  const [mail, ...others] = feedbackIn(await readText(mails, 'goals/example-good-people/index.html'), words);
  expect(others).toEqual([]);
  expect(mail?.pathname).toBe('lead@example.org');
  const body = mail?.searchParams.get('body');
  expect(body).toContain('Page: Example: Good people come and stay\r\nAddress: goals/example-good-people/\r\nVersion: 2026-11-23\r\n');
  expect(feedbackIn(await readText(mails, 'goals/index.html'), words)).toEqual([]);
});

test('an entry names its owner, the contact, its last review and the next', async () => {
  const page = await visit.open('goals/treue-kunden/index.html');
  const about = await page.locator('.about').textContent();
  expect(about).toContain('Geschäftsführung');
  expect(about).toMatch(/Zuletzt durchgesehen\s*\d+\. \S+ \d{4}, die nächste steht am \d+\. \S+ \d{4} an/);
  expect(await page.locator('.about .contact').getAttribute('href')).toBe('mailto:geschaeftsfuehrung@kranichrad.example');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.about .contact').isVisible()).toBe(true);
  await page.close();
});

/** Hosts asked, cookies and what is kept, after looking at pages. */
async function watch(use: (page: Page) => Promise<void>): Promise<{ hosts: string[]; cookies: number; kept: string[] }> {
  const context = await visit.browser.newContext();
  const page = await context.newPage();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await use(page);
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  const cookies = (await context.cookies()).length;
  await context.close();
  return { hosts: [...hosts], cookies, kept };
}

test('what the page on privacy says is so: nobody else is asked, no cookie is set, and nothing is kept but runs of checklists', async () => {
  const own = new URL(visit.address).host;
  const reading = await watch(async (page) => {
    for (const address of [
      '',
      'map/',
      'kpis/',
      'kpis/erstreaktionszeit/',
      'objections/?q=teuer',
      'evidence/',
      'freshness/',
      'present/',
      'checklists/',
      'privacy/',
    ])
      await page.goto(visit.address + address, { waitUntil: 'networkidle' });
  });
  expect(reading).toEqual({ hosts: [own], cookies: 0, kept: [] });
  const ticking = await watch(async (page) => {
    await page.goto(`${visit.address}checklists/ist-analyse/`);
    await page.locator('.checklist input[type="radio"]').first().check();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  });
  expect(ticking).toMatchObject({ hosts: [own], cookies: 0, kept: [expect.stringMatching(/^playbook-run .*ist-analyse /)] });
});

test('the page on privacy is reached from every page’s foot, by keyboard too, and passes axe, dark and on a phone', async () => {
  const page = await visit.open('goals/index.html', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' });
  const link = page.locator('.site-footer').getByRole('link', { name: 'Datenschutz' });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/privacy\/index\.html$/);
  expect(await page.locator('h1').textContent()).toBe('Was diese Seiten über Sie wissen');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.locator('script').count()).toBe(1); // which opens the search
  await page.close();
});

test('a playbook that has just begun passes axe on its empty pages, and no link of it is broken', async () => {
  const env = { PLAYBOOK_CONTENT: path.join(folder, 'blank'), PLAYBOOK_OUT: path.join(folder, 'blank-out') };
  await command('init', ['--organisation', 'O', '--locale', 'de', '--yes'], env);
  await buildSample(env.PLAYBOOK_OUT, env);
  expect(await command('links', [], env)).toMatchObject({ code: 0, err: expect.stringContaining('0 broken') });
  const blank = await visitSite(env.PLAYBOOK_OUT);
  for (const address of [
    '',
    'goals/',
    'kpis/',
    'objections/',
    'objections/cards/',
    'evidence/',
    'map/',
    'status/',
    'freshness/',
    'gaps/',
  ]) {
    const page = await blank.open(`${address}index.html`, { viewport: { width: 390, height: 800 } });
    expect(await violationsOn(page), address).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390);
    expect(await page.locator('main').textContent(), address).not.toMatch(/Gut so|undefined/);
    await page.close();
  }
  await blank.end();
});
