import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { command } from '../kit/command.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

let folder: string;
let content: string;
let answers: string;
let browser: Browser;
let serving: Serving;

const note = 'Nur <b>zwei</b> kennen sie: {alle} sagen https://a.example/b?c<d>';
const config = 'title: T\norganisation: O\nlevels: [{ id: oben, title: Oben }]\nroles: [{ id: team, title: Team }]\n';

/** What a reader takes along from the sample's assessment after answering it. */
async function answered(): Promise<string> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${serving.address}checklists/ist-analyse/index.html`);
  await page.locator('[data-item="ziele-mit-begruendung"] input[value="partly"]').check();
  await page.locator('[data-item="ziele-mit-begruendung"] summary').click();
  await page.locator('[data-item="ziele-mit-begruendung"] textarea').fill(note);
  await page.locator('[data-item="ziele-vereinbart"] input[value="no"]').check();
  const button = page.locator('[data-copy-markdown]');
  if (!(await button.isVisible())) await page.locator('.run-panel > details', { has: button }).locator('summary').click();
  await button.click();
  await page.locator('[data-said]:has-text("kopiert")').waitFor();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  await context.close();
  return markdown;
}

beforeAll(async () => {
  folder = await temporary('answers');
  const out = path.join(folder, 'site');
  await buildSample(out);
  serving = await serve(out, 0);
  browser = await startBrowser();
  answers = path.join(folder, 'answers.md');
  await writeFile(answers, await answered());
  content = path.join(folder, 'content');
  await mkdir(content);
  await writeFile(path.join(content, 'playbook.yml'), config);
});

afterAll(async () => {
  await browser?.close();
  serving?.server.close();
  await remove(folder);
});

const from = (...more: string[]) => command('new', ['--from', ...more], { PLAYBOOK_CONTENT: content });

test('the plan is shown, and nothing is written before somebody agrees', async () => {
  const dry = await from(answers, '--dry-run');
  expect({ code: dry.code, err: dry.err }).toEqual({ code: 0, err: expect.stringContaining('Nichts geschrieben') });
  expect(dry.out).toContain('guides/verbuendete-gewinnen.mdx');
  expect(await from(answers)).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
  expect(await readdir(content)).toEqual(['playbook.yml']);
});

test('what is no export, holds no suggestion or is not there at all is told, with exit code 2', async () => {
  const [foreign, empty, binary] = ['foreign.md', 'empty.md', 'binary.md'].map((name) => path.join(folder, name));
  await writeFile(foreign ?? '', '# Protokoll\n\nNichts von uns.\n');
  await writeFile(empty ?? '', '## Ist-Analyse: Erster\n\n### Ziele\n\n- **ja**: Alles da.\n');
  await writeFile(binary ?? '', Buffer.from('\x89PNG\r\n\x1a\n\0\0\xff', 'latin1'));
  for (const [file = '', words] of [
    [foreign, 'ist nicht der Export einer Checkliste'],
    [empty, 'kein Vorschlag'],
    [binary, 'ist kein Text'],
    [folder, folder],
    [path.join(folder, 'nowhere.md'), 'nowhere.md'],
  ] as const)
    expect(await from(file, '--yes')).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  expect(await readdir(content)).toEqual(['playbook.yml']);
});

test('an assessment becomes drafts that say why, and pass check and build', async () => {
  const first = await from(answers, '--yes');
  expect(first.code, first.err).toBe(0);
  expect(first.out).toContain('Bleibt weg'); // the measure, as long as there is no goal that it could serve
  expect(await filesBelow(content, '.mdx')).toEqual([
    'guides/verbuendete-gewinnen.mdx',
    'guides/ziele-zuerst.mdx',
    'objections/nicht-relevant-fuer-uns.mdx',
  ]);
  const env = { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: path.join(folder, 'own'), PLAYBOOK_PREVIEW: 'PR 1' };
  const check = await command('check', [], env);
  expect(check.code, check.out).toBe(0);
  const built = await command('build', [], env);
  expect(built.code, built.err).toBe(0);
  const page = await readText(folder, 'own/guides/ziele-zuerst/index.html');
  expect(page).toContain('Nur &#x3C;b>zwei&#x3C;/b> kennen sie: {alle} sagen');
  expect(page).toContain('<strong>teils</strong>');
});

test('a second time only what is missing is started: the measure, once there is a goal', async () => {
  await command('new', ['goal', 'treue', '--title', 'Treue'], { PLAYBOOK_CONTENT: content });
  const again = await from(answers, '--yes');
  expect(again.code, again.err).toBe(0);
  expect(await filesBelow(path.join(content, 'measures'))).toEqual(['quartalsgespraech-bereiche.mdx']);
  expect((await command('check', [], { PLAYBOOK_CONTENT: content })).code).toBe(0);
  expect((await from(answers, '--yes')).err).toContain('gibt es schon Einträge');
});
