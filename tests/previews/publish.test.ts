import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { command, type Outcome } from '../kit/command.ts';
import { edit } from '../kit/repository.ts';
import { buildSample, copySample, remove, temporary } from '../kit/sample.ts';

let folder: string;
let out: string;
let previews: string;
let browser: Browser;

const publish = (label: string, ...args: string[]): Promise<Outcome> =>
  command('preview-publish', [previews, ...args], { PLAYBOOK_OUT: out, PLAYBOOK_PREVIEW: label });

beforeAll(async () => {
  folder = await temporary('side-by-side');
  [out, previews] = [path.join(folder, 'out'), path.join(folder, 'previews')];
  const content = await copySample(folder);
  for (const label of ['PR 42', 'PR 7']) {
    await edit(path.join(content, 'goals/service-social.mdx'), /^title: .*/m, `title: ${label}`);
    await buildSample(out, { PLAYBOOK_CONTENT: content, PLAYBOOK_PREVIEW: label });
    const { code, err } = await publish(label);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(`The preview ${label} is in `) });
  }
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await remove(folder);
});

/** What went wrong while a page was looked at, and whatever it asked for elsewhere. */
function watched(page: Page, home: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(home) && !request.url().startsWith('data:') && problems.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`));
  return problems;
}

test('two previews under a prefix, each with its banner and its own content, both reached from the list', async () => {
  const { address, server } = await serve(previews, 0, '/playbook/previews');
  for (const [label, slug] of [
    ['PR 42', 'pr-42'],
    ['PR 7', 'pr-7'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const problems = watched(page, address);
    await page.goto(address);
    await page.getByRole('link', { name: label, exact: true }).click();
    expect(page.url()).toBe(`${address}${slug}/index.html`);
    expect(await page.locator('.banner').first().textContent()).toContain(label);
    await page.goto(`${address}${slug}/goals/`);
    await page.getByRole('link', { name: label, exact: true }).first().click();
    expect(page.url()).toBe(`${address}${slug}/goals/service-social/index.html`);
    expect(await page.locator('h1').textContent()).toBe(label);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(problems).toEqual([]);
    await page.close();
  }
  server.close();
});

test('the list is in the site’s colours, light and dark, fits a phone, and is not indexed', async () => {
  const { address, server } = await serve(previews, 0, '/playbook/previews');
  const colours: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 }, colorScheme });
    await page.goto(address);
    colours.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.close();
  }
  expect(new Set(colours).size).toBe(2);
  expect(colours).not.toContain('rgba(0, 0, 0, 0)');
  server.close();
});

test('wrong use is told, with exit code 2 and no stack trace', async () => {
  const cases: readonly (readonly [readonly string[], string, string])[] = [
    [[], 'PR 1', 'Expected one folder: npm run preview:publish -- <folder>'],
    [[previews], '', 'PLAYBOOK_PREVIEW is not set; it names the preview, such as `PR 42`.'],
    [[previews, '--keep', 'PR 1', '--remove', 'PR 2'], 'PR 1', '`--remove` and `--keep` don’t go together; use one of them.'],
    [[previews, '--keep', ''], 'PR 1', '`--keep` is empty; it names a preview, such as `PR 42`.'],
    [[previews, '--remove', 'PR 42', '--remove', ''], 'PR 1', '`--remove` is empty'],
    [[previews], '🚲', 'expected one with a letter from a to z or a digit'],
    [[folder], 'PR 1', 'contains PLAYBOOK_OUT'],
  ];
  for (const [args, label, words] of cases) {
    const { code, out: printed, err } = await command('preview-publish', args, { PLAYBOOK_OUT: out, PLAYBOOK_PREVIEW: label });
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  }
});

test('what is closed goes, from the folder and the list', async () => {
  expect(await publish('', '--remove', 'PR 7')).toMatchObject({ code: 0, err: 'Removed: PR 7.\n' });
  expect(await publish('', '--remove', 'PR 7')).toMatchObject({ code: 0, err: 'There was nothing to remove.\n' });
  const { address, server } = await serve(previews, 0);
  const page = await browser.newPage();
  await page.goto(address);
  expect(await page.locator('li a').allTextContents()).toEqual(['PR 42']);
  expect((await page.goto(`${address}pr-7/`))?.status()).toBe(404);
  await page.close();
  server.close();
  expect(await publish('', '--keep', 'PR 7')).toMatchObject({ code: 0, err: 'Removed: PR 42.\n' });
});
