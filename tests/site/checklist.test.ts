import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { startBrowser } from '../../scripts/start-browser.ts';
import { violationsOn } from '../kit/axe.ts';
import { buildSample, copySample, edit, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

let folder: string;
let out: string;
let browser: Browser;
let serving: Serving;
const asked: string[] = [];

const tasks = 'checklists/gespraech-vorbereiten/index.html';
const assessment = 'checklists/ist-analyse/index.html';

beforeAll(async () => {
  folder = await temporary('checklist');
  out = path.join(folder, 'site');
  await buildSample(out);
  serving = await serve(out, 0, '/a/b');
  serving.server.on('request', ({ url }) => asked.push(url ?? ''));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  serving?.server.close();
  await remove(folder);
});

/** A reader's browser: what one page keeps, the others know. */
const reader = (options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'], ...options });

async function open(context: BrowserContext, address = tasks): Promise<Page> {
  const page = await context.newPage();
  await page.goto(serving.address + address);
  return page;
}

const item = (page: Page | Frame, id: string) => page.locator(`[data-item="${id}"]`);
const box = (page: Page | Frame, id: string, value = 'done') => item(page, id).locator(`input[value="${value}"]`);
const progress = (page: Page | Frame) => page.locator('[data-progress]').textContent();
const said = (page: Page | Frame) => page.locator('[data-said]').textContent();
const incoming = (page: Page) => page.locator('[data-incoming]');
const runNames = (page: Page) => page.locator('[data-runs] option').allTextContents();
const kept = (page: Page): Promise<string[]> => page.evaluate(() => Object.values(localStorage));

async function note(page: Page | Frame, id: string, text: string): Promise<void> {
  const place = item(page, id).locator('textarea');
  if (!(await place.isVisible())) await item(page, id).locator('summary').click();
  await place.fill(text);
}

/** Presses a button of the panel, whose parts fold. */
async function press(page: Page | Frame, mark: string): Promise<void> {
  const button = page.locator(`[data-${mark}]`);
  if (!(await button.isVisible())) await page.locator('.run-panel > details', { has: button }).locator('summary').click();
  await button.click();
}

async function copied(page: Page, mark: 'copy-link' | 'copy-markdown'): Promise<string> {
  await press(page, mark);
  await page.locator('[data-said]:has-text("kopiert")').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A link to a run with one tick and one note. */
async function sharedLink(address = tasks): Promise<string> {
  const context = await reader();
  const page = await open(context, address);
  await box(page, 'karte-drucken').check();
  await note(page, 'fundstuecke', '<img src=x onerror="document.title=1"> & „Zitat“\nzweite Zeile');
  const link = await copied(page, 'copy-link');
  await context.close();
  return link;
}

test('ticks and notes are there again after a reload, and the next open item is one click away', async () => {
  const context = await reader();
  const page = await open(context);
  expect(await progress(page)).toBe('0 von 13 erledigt');
  expect(await kept(page)).toEqual([]);
  await box(page, 'bereichsziele-lesen').check();
  await item(page, 'fundstuecke').locator('.item-text').click();
  await note(page, 'karte-drucken', 'A3, im zweiten Stock');
  await page.reload();
  expect(await box(page, 'bereichsziele-lesen').isChecked()).toBe(true);
  expect(await box(page, 'fundstuecke').isChecked()).toBe(true);
  expect(await item(page, 'karte-drucken').locator('textarea').inputValue()).toBe('A3, im zweiten Stock');
  expect(await page.locator('.item-note[open]').count()).toBe(1);
  await item(page, 'karte-drucken').locator('summary').click();
  await box(page, 'weil-satz').check();
  await box(page, 'weil-satz').uncheck();
  expect(await page.locator('.item-note[open]').count()).toBe(0);
  expect(await progress(page)).toBe('2 von 13 erledigt');
  await page.click('[data-next]');
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['item'])).toBe('karte-drucken');
  await context.close();
});

test('the keyboard ticks, writes, answers and takes answers back', async () => {
  const context = await reader();
  const page = await open(context);
  await box(page, 'bereichsziele-lesen').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('geht');
  expect(await progress(page)).toBe('1 von 13 erledigt');
  await page.reload();
  expect(await item(page, 'bereichsziele-lesen').locator('textarea').inputValue()).toBe('geht');
  await page.goto(serving.address + assessment);
  await box(page, 'unternehmensziele-bekannt', 'yes').focus();
  await page.keyboard.press('ArrowRight');
  expect(await box(page, 'unternehmensziele-bekannt', 'partly').isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await progress(page)).toBe('0 von 27 beantwortet');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('yes');
  await context.close();
});

test('a run that is open in two tabs is the same in both, and each keeps what the other did meanwhile', async () => {
  const context = await reader();
  const here = await open(context);
  const there = await open(context);
  await box(here, 'bereichsziele-lesen').check();
  await there.waitForFunction(() => document.querySelector('[data-progress]')?.textContent?.startsWith('1 '));
  await box(there, 'karte-drucken').check();
  await note(here, 'karte-drucken', 'zweifach');
  await box(here, 'fundstuecke').check();
  await there.waitForFunction(() => document.querySelector('[data-progress]')?.textContent?.startsWith('3 '));
  await here.waitForFunction(() => document.querySelector('[data-progress]')?.textContent?.startsWith('3 '));
  expect(await item(there, 'karte-drucken').locator('textarea').inputValue()).toBe('zweifach');
  expect(await runNames(there)).toEqual(['Durchgang 1 (3 von 13 erledigt)']);
  await box(there, 'fundstuecke').uncheck();
  await here.waitForFunction(() => document.querySelector('[data-progress]')?.textContent?.startsWith('2 '));
  await press(here, 'remove');
  await there.waitForFunction(() => document.querySelector('[data-progress]')?.textContent?.startsWith('0 '));
  expect(await kept(here)).toEqual([]);
  await context.close();
});

test('a tab that has not heard of the other does not write over it', async () => {
  const context = await reader();
  const here = await open(context);
  await box(here, 'bereichsziele-lesen').check();
  const deaf = await context.newPage();
  await deaf.addInitScript(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation()));
  await deaf.goto(serving.address + tasks);
  await box(here, 'karte-drucken').check();
  expect(await progress(deaf)).toBe('1 von 13 erledigt');
  await box(deaf, 'fundstuecke').check();
  expect(await progress(deaf)).toBe('3 von 13 erledigt');
  await deaf.reload();
  expect(await progress(deaf)).toBe('3 von 13 erledigt');
  await context.close();
});

test('several runs stand side by side, each with a name, and can be compared', async () => {
  const context = await reader();
  const page = await open(context, assessment);
  await box(page, 'unternehmensziele-bekannt', 'yes').check();
  await press(page, 'add');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Durchgang 2');
  await page.keyboard.type('Werk Süd');
  await page.keyboard.press('Enter');
  expect(await box(page, 'unternehmensziele-bekannt', 'yes').isChecked()).toBe(false);
  await box(page, 'unternehmensziele-bekannt', 'no').check();
  await page.reload();
  await page.click('.run-panel summary >> nth=0');
  expect(await runNames(page)).toEqual(['Durchgang 1 (1 von 27 beantwortet)', 'Werk Süd (1 von 27 beantwortet)']);
  await page.click('[data-compare] summary');
  const row = page.locator('[data-compare] tr:has-text("Wir kennen die Unternehmensziele")');
  await row.waitFor();
  expect(await row.locator('> *').allTextContents()).toEqual([
    'Wir kennen die Unternehmensziele im Wortlaut und wissen, wo sie stehen.',
    'ja',
    'nein',
  ]);
  await page.selectOption('[data-runs]', { label: 'Durchgang 1 (1 von 27 beantwortet)' });
  expect(await box(page, 'unternehmensziele-bekannt', 'yes').isChecked()).toBe(true);
  await press(page, 'add');
  await page.selectOption('[data-runs]', { label: 'Werk Süd (1 von 27 beantwortet)' });
  await press(page, 'remove');
  await press(page, 'add');
  expect((await runNames(page)).map((name) => name.replace(/ \(.*/, ''))).toEqual(['Durchgang 1', 'Durchgang 3', 'Durchgang 4']);
  await context.close();
});

test('a reset and a deletion can be taken back, with the keyboard, too', async () => {
  const context = await reader();
  const page = await open(context);
  await box(page, 'karte-drucken').check();
  await note(page, 'karte-drucken', 'A3');
  await press(page, 'clear');
  expect(await progress(page)).toBe('0 von 13 erledigt');
  expect(await said(page)).toBe('„Durchgang 1“ ist zurückgesetzt.');
  await page.locator('[data-undo]').focus();
  await page.keyboard.press('Enter');
  expect(await progress(page)).toBe('1 von 13 erledigt');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await press(page, 'remove');
  expect(await kept(page)).toEqual([]);
  await page.click('[data-undo]');
  expect(await item(page, 'karte-drucken').locator('textarea').inputValue()).toBe('A3');
  await page.reload();
  expect(await progress(page)).toBe('1 von 13 erledigt');
  await context.close();
});

test('a link brings a run along, which is kept only when the reader says so; no server hears of it', async () => {
  const link = await sharedLink();
  expect(link).toMatch(/index\.html#run=[\w-]{100,2000}$/);
  const context = await reader();
  const page = await context.newPage();
  await page.goto(link);
  await incoming(page).waitFor();
  expect(await page.locator('[data-incoming-text]').textContent()).toMatch(
    /^Mitgebracht: der Durchgang „Durchgang 1“, 1 von 13 erledigt, zuletzt geändert am \d/,
  );
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-incoming'))).toBe(true);
  expect(await kept(page)).toEqual([]);
  await page.click('[data-take]');
  expect(await box(page, 'karte-drucken').isChecked()).toBe(true);
  expect(await item(page, 'fundstuecke').locator('textarea').inputValue()).toBe(
    '<img src=x onerror="document.title=1"> & „Zitat“\nzweite Zeile',
  );
  expect(await item(page, 'fundstuecke').locator('img').count()).toBe(0);
  expect(new URL(page.url()).hash).toBe('');
  await page.click('[data-undo]');
  expect(await kept(page)).toEqual([]);
  await context.close();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => url.includes('run'))).toEqual([]);
});

test('a run that the reader has already is merged or laid beside, or left alone', async () => {
  const link = await sharedLink();
  const context = await reader();
  const page = await context.newPage();
  await page.goto(link);
  await page.click('[data-take]');
  await box(page, 'bereichsziele-lesen').check();
  // The address changes without a reload.
  await page.goto(link);
  await page.locator('[data-close]').waitFor();
  expect(await page.locator('[data-incoming-text]').textContent()).toBe('Diesen Stand haben Sie schon: „Durchgang 1“.');
  await page.click('[data-close]');
  expect(await progress(page)).toBe('2 von 13 erledigt');
  const other = await reader();
  const there = await other.newPage();
  await there.goto(link);
  await there.click('[data-take]');
  await box(there, 'karte-drucken').uncheck();
  await box(there, 'weil-satz').check();
  const changed = await copied(there, 'copy-link');
  await other.close();

  for (const [choice, done, runs] of [
    ['discard', 2, 1],
    ['beside', 1, 2],
    ['merge', 2, 2],
  ] as const) {
    await page.goto(changed);
    await page.click(`[data-${choice}]`);
    expect(await progress(page), choice).toBe(`${done} von 13 erledigt`);
    expect(await runNames(page), choice).toHaveLength(runs);
  }
  expect(await box(page, 'weil-satz').isChecked()).toBe(true);
  expect(await box(page, 'karte-drucken').isChecked()).toBe(false);
  await page.click('[data-undo]');
  expect(await box(page, 'karte-drucken').isChecked()).toBe(true);
  expect(await box(page, 'bereichsziele-lesen').isChecked()).toBe(true);
  await context.close();
});

test('a link that is cut, foreign, far too long or made up is refused in words, and nothing changes', async () => {
  const link = await sharedLink();
  const fragment = new URL(link).hash;
  const context = await reader();
  const page = await open(context);
  await box(page, 'weil-satz').check();
  const before = await kept(page);
  for (const [address, text] of [
    [`${tasks}${fragment.slice(0, -30)}`, 'Der Stand ist unvollständig oder beschädigt'],
    [`${tasks}#run=`, 'Der Stand ist unvollständig oder beschädigt'],
    [`${tasks}#run=%3Cscript%3E`, 'Der Stand ist unvollständig oder beschädigt'],
    [`checklists/kanal-start/index.html${fragment}`, 'Der Stand gehört zu einer anderen Checkliste'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(serving.address + address);
    await incoming(page).waitFor();
    expect(await page.locator('[data-incoming-text]').textContent()).toContain(text);
    expect(await page.locator('[data-incoming] button:visible').allTextContents()).toEqual(['Schließen']);
    await page.click('[data-close]');
    expect(await incoming(page).isVisible()).toBe(false);
  }
  await page.goto(serving.address + tasks);
  // An address of ten million letters can't be typed, but a page can be sent to one.
  await page.evaluate(() => {
    location.hash = `#run=${'A'.repeat(1_900_000)}`;
  });
  await incoming(page).waitFor();
  expect(await page.locator('[data-incoming-text]').textContent()).toContain('viel zu groß');
  expect(await kept(page)).toEqual(before);
  await context.close();
});

test('a run goes out as a file and comes back from it; other files are refused', async () => {
  const context = await reader();
  const page = await open(context);
  await box(page, 'weil-satz').check();
  await note(page, 'weil-satz', 'Ünïcödé 🙂');
  await page.click('.run-panel summary:has-text("Teilen")');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
  expect(download.suggestedFilename()).toBe('gespraech-vorbereiten-durchgang-1.json');
  const file = path.join(folder, 'run.json');
  await download.saveAs(file);
  const text = await readFile(file, 'utf8');
  expect([text]).toEqual(await kept(page));

  const other = await reader();
  const there = await open(other);
  await there.setInputFiles('[data-file]', file);
  await there.click('[data-take]');
  expect(await kept(there)).toEqual([text]);
  for (const [content, fault] of [
    ['{"format":', 'unvollständig oder beschädigt'],
    [text.replace('"version":1', '"version":7'), 'aus einer anderen Ausgabe'],
    ['x'.repeat(21_000_000), 'viel zu groß'],
  ] as const) {
    await there.setInputFiles('[data-file]', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await there.locator(`[data-incoming-text]:has-text("${fault}")`).waitFor();
  }
  expect(await kept(there)).toEqual([text]);
  await other.close();
  await context.close();
});

test('an assessment says what helps now, in the page and in the Markdown', async () => {
  const context = await reader();
  const page = await open(context, assessment);
  await box(page, 'unternehmensziele-bekannt', 'partly').check();
  await box(page, 'ziele-mit-begruendung', 'no').check();
  await box(page, 'kanaele-vollstaendig', 'yes').check();
  await note(page, 'ziele-mit-begruendung', '# Nur *zwei* <b>');
  expect(await page.locator('[data-counts]').textContent()).toBe('ja 1 · teils 1 · nein 1');
  expect(await page.locator('[data-steps] .item-text').allTextContents()).toEqual([
    'Leitfaden: Ziele zuerst: Die Unternehmensstrategie ist der Leitstern',
    'Einwand: „Für unsere Branche ist das nicht relevant“',
  ]);
  await page.click('[data-steps] a >> nth=0');
  await page.waitForURL(/guides\/ziele-zuerst\/index\.html$/);
  await page.goBack();
  const markdown = await copied(page, 'copy-markdown');
  expect(markdown).toContain('## Ist-Analyse: Wo stehen wir wirklich?: Durchgang 1\n\n### Strategie und Ziele\n\n- **teils**: Wir kennen');
  expect(markdown).toContain('\n  > \\# Nur \\*zwei\\* \\<b\\>\n');
  expect(markdown).toContain(`](<${serving.address}guides/ziele-zuerst/index.html>)\n  - teils: Wir kennen`);
  await context.close();
});

test('where the browser keeps nothing and copies nothing, it says so, and work goes on', async () => {
  const context = await reader({ bypassCSP: true }); // which lets no page have frames
  const page = await open(context, 'index.html');
  // A frame without an origin has neither storage nor clipboard.
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = src;
    document.body.append(frame);
  }, serving.address + tasks);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.locator('[data-trouble]').waitFor();
  expect(await frame.locator('[data-trouble]').textContent()).toContain('erlaubt dieser Seite nicht, etwas zu behalten');
  await box(frame, 'weil-satz').check();
  expect(await progress(frame)).toBe('1 von 13 erledigt');
  await press(frame, 'copy-link');
  await frame.locator('[data-by-hand]').waitFor();
  const link = await frame.locator('[data-by-hand] textarea').inputValue();
  await page.goto(link);
  await page.click('[data-take]');
  expect(await box(page, 'weil-satz').isChecked()).toBe(true);
  await context.close();
});

test('a full storage loses nothing that was kept, and says what is not', async () => {
  const context = await reader();
  const page = await open(context);
  await box(page, 'weil-satz').check();
  await page.evaluate(() => {
    let piece = 'x'.repeat(1_000_000);
    for (let at = 0; piece !== ''; at += 1) {
      try {
        localStorage.setItem(`other ${at}`, piece);
      } catch {
        piece = piece.slice(0, piece.length / 2);
      }
    }
  });
  await note(page, 'weil-satz', 'viel Text '.repeat(300));
  expect(await page.locator('[data-trouble]').textContent()).toContain('Der Speicher Ihres Browsers ist voll');
  expect(await item(page, 'weil-satz').locator('textarea').inputValue()).toContain('viel Text');
  await page.evaluate(() => localStorage.removeItem('other 0'));
  await box(page, 'zahl-finden').check();
  expect(await page.locator('[data-trouble]').isVisible()).toBe(false);
  await page.reload();
  expect(await progress(page)).toBe('2 von 13 erledigt');
  expect(await item(page, 'weil-satz').locator('textarea').inputValue()).toContain('viel Text');
  await context.close();
});

test('without script the list can be read and printed, and nothing pretends to work', async () => {
  const context = await reader({ javaScriptEnabled: false });
  const page = await open(context);
  expect(await page.locator('[data-item] .item-text:visible').count()).toBe(13);
  expect(await page.locator('[data-item] input:enabled').count()).toBe(0);
  expect(await page.locator('.checklist button:visible').count()).toBe(0);
  expect(await page.locator('noscript').textContent()).toContain('brauchen JavaScript');
  await context.close();
});

test('from a folder on disk it keeps, shares and receives, too', async () => {
  const context = await reader();
  const page = await context.newPage();
  await page.goto(`file://${path.join(out, tasks)}`);
  await box(page, 'weil-satz').check();
  await page.reload();
  expect(await box(page, 'weil-satz').isChecked()).toBe(true);
  await context.close();
});

test('paper has boxes, ticks and notes, the name of the run, and no buttons', async () => {
  const context = await reader();
  const page = await open(context, assessment);
  await box(page, 'unternehmensziele-bekannt', 'no').check();
  await note(page, 'unternehmensziele-bekannt', 'Bitte nachfragen');
  await page.emulateMedia({ media: 'print' });
  expect(await item(page, 'unternehmensziele-bekannt').locator('[data-on-paper]').isVisible()).toBe(true);
  expect(await item(page, 'unternehmensziele-bekannt').locator('[data-on-paper]').textContent()).toBe('Bitte nachfragen');
  expect(await item(page, 'ziele-vereinbart').locator('input:visible').count()).toBe(4);
  expect(await page.locator('.run-strip p').first().textContent()).toContain('Durchgang 1: 1 von 27 beantwortet');
  expect(await page.locator('.checklist :is(button, select, textarea):visible').count()).toBe(0);
  expect(await page.locator('[data-steps]').isVisible()).toBe(true);
  await context.close();
});

test('a phone has everything, and nothing sticks out', async () => {
  const context = await reader({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const address of [tasks, assessment]) {
    const page = await open(context, address);
    await item(page, address === tasks ? 'weil-satz' : 'ziele-vereinbart')
      .locator('input')
      .first()
      .tap();
    for (const summary of await page.locator('.run-panel summary:visible').all()) await summary.tap();
    await press(page, 'add');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(390);
    for (const target of await page.locator('.items label:visible, .checklist button:visible').all())
      expect((await target.boundingBox())?.height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(24);
    await page.close();
  }
  await context.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s, whatever is open', async (colorScheme) => {
  const link = await sharedLink();
  for (const width of [1280, 390]) {
    const context = await reader({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const page = await open(context, assessment);
    await box(page, 'unternehmensziele-bekannt', 'no').check();
    await note(page, 'unternehmensziele-bekannt', 'x');
    await press(page, 'add');
    for (const summary of await page.locator('.run-panel summary:visible').all()) await summary.click();
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(link);
    await incoming(page).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await context.close();
  }
});

test('the script weighs less than 10 kB compressed, and only checklists load it', async () => {
  const scripts = async (file: string) =>
    [...(await readText(out, file)).matchAll(/<script defer src="([^"]+)"/g)].map(([, src = '']) => src);
  const script = (await scripts(tasks)).find((src) => src.includes('ChecklistBody')) ?? '';
  expect(gzipSync(await readFile(path.join(out, path.dirname(tasks), script))).length).toBeLessThan(10_000);
  const loading: string[] = [];
  for (const file of await filesBelow(out, '.html'))
    if ((await scripts(file)).some((src) => path.basename(src) === path.basename(script))) loading.push(path.dirname(path.dirname(file)));
  expect(new Set(loading)).toEqual(new Set(['checklists']));
});

test('a run outlives edits of the list: new items are marked, reworded ones keep their answer, removed ones are told', async () => {
  const content = await copySample(folder);
  const file = path.join(content, 'checklists/gespraech-vorbereiten.mdx');
  await edit(file, [
    ['Zielkarte des Bereichs ausdrucken, im Querformat', 'Zielkarte groß ausdrucken'],
    ['      - id: belege-pruefen\n        text: Prüfen, ob Belege und Kennzahlen noch aktuell sind\n', ''],
    ['      - id: zuerst-fragen\n', '      - id: pausen\n        text: Pausen aushalten\n      - id: zuerst-fragen\n'],
  ]);
  await buildSample(path.join(folder, 'edited'), { PLAYBOOK_CONTENT: content });
  const context = await reader();
  const page = await open(context);
  for (const id of ['karte-drucken', 'belege-pruefen', 'zuerst-fragen']) await box(page, id).check();
  await note(page, 'belege-pruefen', 'Zwei sind alt');
  await rename(out, path.join(folder, 'before'));
  await rename(path.join(folder, 'edited'), out);
  await page.reload();
  expect(await page.locator('[data-changes-text]').textContent()).toContain('neu: 1, anders formuliert: 1, weggefallen: 1');
  expect(await progress(page)).toBe('2 von 13 erledigt');
  expect(await box(page, 'karte-drucken').isChecked()).toBe(true);
  expect(await item(page, 'karte-drucken').locator('[data-reworded]').textContent()).toContain('Zielkarte des Bereichs ausdrucken');
  expect(await item(page, 'pausen').locator('[data-new]').isVisible()).toBe(true);
  expect(await page.locator('[data-new]:visible').count()).toBe(1);
  expect(await page.locator('[data-removed] li > *').allTextContents()).toEqual([
    'Prüfen, ob Belege und Kennzahlen noch aktuell sind',
    'erledigt',
    'Zwei sind alt',
  ]);
  expect(await violationsOn(page)).toEqual([]);
  await page.click('[data-acknowledge]');
  await page.reload();
  expect(await page.locator('[data-changes]').isVisible()).toBe(false);
  expect(await page.locator('[data-new]:visible, [data-reworded]:visible').count()).toBe(0);
  expect(await page.locator('[data-removed] li').count()).toBe(1);
  await context.close();
});
