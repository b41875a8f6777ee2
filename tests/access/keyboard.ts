import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './every-page.ts';
import { topic } from './topic.ts';

/** What is told of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim().replace(/\s+/g, ' '),
  );

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

topic('keyboard', () => {
  test('the map: arrows go along the effects and along a level, Enter opens the goal', async () => {
    const page = await openPage('map/index.html');
    await page.locator('.map-goal[data-goal="service-social"]').focus();
    await press(page, 'ArrowUp');
    const above = await page.evaluate(() => document.activeElement?.getAttribute('data-goal'));
    expect(above).toBeTruthy();
    expect(above).not.toBe('service-social');
    await press(page, 'ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-goal'))).not.toBe(above);
    await press(page, 'ArrowLeft', 'Enter');
    await page.waitForURL(`**/goals/${above}/index.html`);
    await page.close();
  });

  test('the map’s filters, and its size, are chosen without a mouse, and nothing has to be dragged', async () => {
    const page = await openPage('map/index.html');
    await page.locator('.filter select').first().focus();
    await press(page, 'ArrowDown');
    expect(new URL(page.url()).search).not.toBe('');
    const widthOf = () => page.locator('.map-picture').evaluate((picture) => picture.getBoundingClientRect().width);
    const before = await widthOf();
    await page.locator('[data-zoom="in"]').focus();
    await press(page, 'Enter');
    expect(await widthOf()).toBeGreaterThan(before);
    await page.locator('.map-goal').first().focus();
    for (let step = 0; step < 4; step += 1) await press(page, 'ArrowRight');
    expect(await page.evaluate(() => (document.activeElement?.getBoundingClientRect().right ?? 0) <= innerWidth)).toBe(true);
    await page.close();
  });

  test('a chart: from value to value, to its ends, and from line to line', async () => {
    const page = await openPage('kpis/loesungsquote-social/index.html');
    const canvas = page.locator('.is-moving canvas').first();
    await canvas.waitFor();
    await canvas.focus();
    const said = page.locator('[data-chart-said]').first();
    await press(page, 'Home');
    const first = await said.textContent();
    await press(page, 'ArrowRight');
    const second = await said.textContent();
    await press(page, 'End');
    expect(new Set([first, second, await said.textContent()]).size).toBe(3);
    await press(page, 'Escape', 'Tab');
    expect(await canvas.evaluate((element) => element === document.activeElement)).toBe(false);
    await page.close();
  });

  test('the finder: from the field to the first hit', async () => {
    const page = await openPage('objections/index.html');
    await page.locator('.finder-form input[type="search"]').focus();
    await page.keyboard.type('shitstorm');
    await page.locator('.finder output', { hasText: /^1 von/ }).waitFor();
    await press(page, 'Enter');
    expect(await focused(page)).toContain('Shitstorm');
    await page.close();
  });

  test('a catalogue: Enter on a header sorts, and says so', async () => {
    const page = await openPage('kpis/index.html');
    await page.locator('th[data-sort="title"] button').focus();
    await press(page, 'Enter');
    expect(await page.locator('th[data-sort="title"]').getAttribute('aria-sort')).toBe('ascending');
    await press(page, 'Space');
    expect(await page.locator('th[data-sort="title"]').getAttribute('aria-sort')).toBe('descending');
    await page.close();
  });

  test('checklists: Space ticks, arrows choose an answer', async () => {
    const tasks = await openPage('checklists/kanal-start/index.html');
    await tasks.locator('.items input[type="checkbox"]').first().focus();
    await press(tasks, 'Space');
    expect(await tasks.locator('.items input:checked').count()).toBe(1);
    await tasks.close();
    const questions = await openPage('checklists/strohfeuer-test/index.html');
    await questions.locator('.items input[type="radio"]').first().focus();
    await press(questions, 'Space', 'ArrowRight');
    expect(
      await questions.locator('.items input:checked').evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value)),
    ).toEqual(['partly']);
    await questions.close();
  });

  test('slides: on and back, an overview and out of it, notes; their buttons have names in the page’s language', async () => {
    const page = await openPage('present/index.html');
    await page.locator('.reveal.ready').waitFor();
    const title = () =>
      page
        .locator('.reveal section.present')
        .first()
        .evaluate((slide) => [...(slide.parentElement?.children ?? [])].indexOf(slide));
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(await title()).toBe(1);
    await press(page, 'Escape');
    await page.locator('.reveal.overview').waitFor();
    await press(page, 'Escape');
    await page.locator('.reveal:not(.overview)').waitFor();
    await press(page, 'n');
    expect(await page.locator('[data-notes]').getAttribute('aria-pressed')).toBe('true');
    const names = await page
      .locator('.reveal .controls button.enabled')
      .evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
    expect(names).toEqual(['Vorherige Folie', 'Nächste Folie']);
    await page.close();
  });

  test('search opens with / and Ctrl-K, is gone through with arrows, and Esc gives the focus back', async () => {
    const page = await openPage('goals/index.html');
    const dialog = page.locator('dialog[open]');
    await press(page, 'Control+k');
    await dialog.waitFor();
    await press(page, 'Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.matches('[data-search]'));
    await press(page, '/');
    await dialog.waitFor();
    await page.keyboard.type('erstreaktionszeit');
    await dialog.locator('[role="option"]', { hasText: 'Erstreaktionszeit' }).first().waitFor();
    const chosen = dialog.locator('[role="option"][aria-selected="true"]');
    const first = await chosen.getAttribute('id');
    await press(page, 'ArrowDown');
    expect(await chosen.getAttribute('id')).not.toBe(first);
    const href = await chosen.evaluate((option) => (option as HTMLAnchorElement).href);
    await press(page, 'Enter');
    await page.waitForURL(href);
    await page.close();
  });

  test('keys of one character can be switched off, for good, and others stay', async () => {
    const page = await openPage('accessibility/index.html');
    const box = page.getByRole('checkbox');
    await box.focus();
    await press(page, 'Space');
    await page.reload();
    expect(await box.isChecked()).toBe(false);
    await page.locator('h1').click();
    await press(page, '/');
    await page.waitForTimeout(300);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await press(page, 'Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.goto(new URL('../present/index.html', page.url()).href);
    await page.locator('.reveal.ready').waitFor();
    await press(page, 'n');
    expect(await page.locator('[data-notes]').getAttribute('aria-pressed')).not.toBe('true');
    await press(page, 'ArrowRight');
    await expect.poll(() => page.locator('.reveal section.present h1').count()).toBe(0);
    await page.close();
  });

  test('on a phone the menu opens and closes, and gives the focus back', async () => {
    const page = await openPage('goals/index.html', { viewport: { width: 390, height: 844 } });
    const button = page.locator('.menu-button');
    await button.focus();
    await press(page, 'Enter');
    await page.locator('#_menu:popover-open').waitFor();
    await press(page, 'Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#_menu') !== null)).toBe(true);
    await press(page, 'Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });

  test.each([
    { width: 390, height: 844 },
    { width: 640, height: 320 },
  ])('in $width by $height the menu opens below its button, which closes it, and is in sight as a whole or scrolls', async (viewport) => {
    const page = await openPage('goals/index.html', { viewport });
    const [button, menu] = [page.locator('.menu-button'), page.locator('#_menu')];
    await button.click();
    const [control, opened] = [await button.boundingBox(), await menu.boundingBox()];
    if (!control || !opened) throw new Error('The menu is not to be seen.');
    expect(opened.y).toBeGreaterThanOrEqual(control.y + control.height);
    expect(opened.y + opened.height).toBeLessThanOrEqual(viewport.height);
    expect(opened).toMatchObject({ x: 0, width: viewport.width });
    const last = menu.locator('a').last();
    await last.scrollIntoViewIfNeeded();
    expect((await last.boundingBox())?.y).toBeLessThan(viewport.height);
    await button.click();
    expect(await page.locator('#_menu:popover-open').count()).toBe(0);
    await page.close();
  });
});
