import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/start-browser.ts';
import { printed, start, stop } from '../kit/command.ts';
import { copyRepository, edit } from '../kit/repository.ts';
import { readText, remove, temporary } from '../kit/sample.ts';

let folder: string;
let content: string;
let copy: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address: string;

const atAddress = /The playbook is at (http:\/\/\S+)/;

beforeAll(async () => {
  folder = await temporary('dev');
  copy = await copyRepository(folder);
  content = path.join(copy, 'content');
  server = start('dev', ['--port', '4700'], { PLAYBOOK_CONTENT: content }, copy);
  address = await printed(server, atAddress);
  browser = await startBrowser();
  page = await browser.newPage();
  await page.goto(`${address}goals/service-social/index.html`);
});

afterAll(async () => {
  await browser?.close();
  await stop(server);
  await remove(folder);
});

const overlay = () => page.locator('vite-error-overlay #message-content');

/** Spoils a file, sees the overlay on the open page, mends it, and sees the page again. */
async function spoilAndMend(file: string, from: string | RegExp, to: string): Promise<string> {
  const before = await readText(content, file);
  await edit(path.join(content, file), from, to);
  await overlay().filter({ hasText: file }).waitFor({ timeout: 20_000 });
  const text = (await overlay().textContent()) ?? '';
  await writeFile(path.join(content, file), before);
  await overlay().waitFor({ state: 'detached', timeout: 20_000 });
  await page.locator('main h1').waitFor();
  return text;
}

test('an error in frontmatter shows over the open page, and vanishes when it is mended', async () => {
  expect(await spoilAndMend('goals/service-social.mdx', 'goal: treue-kunden', 'goal: treue-kundin')).toMatch(
    /content\/goals\/service-social\.mdx:\d+:\d+ error .*treue-kundin/,
  );
});

test('an error in a body shows', async () => {
  expect(await spoilAndMend('guides/ziele-zuerst.mdx', /<Goal id="/, '<Gaol id="')).toContain('Did you mean `Goal`?');
});

test('an error in a CSV shows', async () => {
  expect(await spoilAndMend('kpis/erstreaktionszeit.csv', /^2026-10,24/m, '2026-10,24h')).toMatch(/erstreaktionszeit\.csv:\d+:9 error/);
});

test('the overlay takes nothing from content for markup', async () => {
  const hostile = '[x](javascript:alert(1))<img src=x onerror=alert(1)>';
  expect(await spoilAndMend('goals/service-social.mdx', /^title:/m, `'${hostile}': 1\ntitle:`)).toContain(hostile);
});

test('an error in playbook.yml shows', async () => {
  expect(await spoilAndMend('playbook.yml', /^organisation:/m, 'organization:')).toContain('Did you mean `organisation`?');
});

test('a changed text, a changed value and a changed template show without a restart', async () => {
  await edit(path.join(content, 'goals/service-social.mdx'), /^title: .*$/m, 'title: Ein neuer Titel');
  await page.locator('main h1', { hasText: 'Ein neuer Titel' }).waitFor({ timeout: 20_000 });
  await edit(path.join(content, 'kpis/erstreaktionszeit.csv'), /^2026-10,24/m, '2026-10,22');
  await page.locator('.card-kpi', { hasText: '22\u202FStd.' }).waitFor({ timeout: 20_000 });
  await edit(path.join(copy, 'src/components/frame/SiteFooter.astro'), '{site.organisation}</p>', '{site.organisation} – neu</p>');
  await page.reload();
  await page.locator('footer', { hasText: '– neu' }).waitFor({ timeout: 20_000 });
});

test('a server that starts on broken content tells the errors, and shows the page once they are mended', async () => {
  await page.goto('about:blank'); // the open page would load itself anew as soon as the next server answers
  await stop(server);
  const before = await readText(content, 'playbook.yml');
  await edit(path.join(content, 'playbook.yml'), /^title:/m, 'titel:');
  server = start('dev', ['--port', '4700'], { PLAYBOOK_CONTENT: content }, copy);
  address = await printed(server, atAddress);
  await page.goto(address);
  await page.locator('body > pre', { hasText: 'Did you mean `title`?' }).waitFor({ timeout: 20_000 });
  await writeFile(path.join(content, 'playbook.yml'), before);
  await page.locator('.site-title').waitFor({ timeout: 20_000 });
});

test('a document to print has its entries in it, as they are now', async () => {
  const opened = await browser.newPage();
  await opened.goto(`${address}print/departments/kundenservice/`);
  expect(await opened.locator('.doc-entry h3').first().textContent()).toBe('Kundenservice');
  const entries = await opened.locator('.doc-entry').count();
  expect(entries).toBeGreaterThan(5);
  expect(await opened.locator('.doc-entry:has(h3)').count()).toBe(entries);
  await opened.close();
});
