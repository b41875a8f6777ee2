import { wcagContrast } from 'culori';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './every-page.ts';
import { topic } from './topic.ts';

/** What has to be seen beside text: by page, selector, and the properties that draw it. */
const drawn = [
  ['map/index.html', '.map-box, .map-box-provisional', 'stroke'],
  ['map/index.html', '.map-line', 'stroke'],
  ['map/index.html', '.map-head', 'fill'],
  ['map/index.html', '.map-good, .map-warn, .map-bad, .map-soft', 'fill'],
  ['map/index.html', '.map-open', 'stroke'],
  ['map/index.html', '.filter select, .filter button', 'border-top-color'],
  ['status/index.html', '.status .shape', 'fill'],
  ['kpis/index.html', '.spark path', 'stroke'],
  ['kpis/index.html', '.filter select, .filter-box input', 'border-top-color'],
  [
    'kpis/loesungsquote-social/index.html',
    '.chart-line, .chart-pace, .chart-target, .chart-part-1, .chart-part-2, .chart-part-3',
    'stroke',
  ],
  ['evidence/kundenbefragung-kanaele-2026/index.html', '.chart-line-fill, .chart-part-1-fill', 'fill'],
  ['objections/index.html', '.finder-form input, .finder-form select', 'border-top-color'],
  ['checklists/strohfeuer-test/index.html', '.items input', 'border-top-color'],
  ['checklists/kanal-start/index.html', '.items input', 'border-top-color'],
  ['measures/index.html', '.timeline-bar', 'fill'],
  ['measures/index.html', '.timeline-today', 'stroke'],
  ['measures/index.html', '.timeline-row g path', 'fill stroke'],
] as const;

type Drawn = (typeof drawn)[number];

interface Found {
  readonly name: string;
  readonly colours: readonly string[];
  readonly grounds: readonly string[];
}

/** Runs in the page: the colours that draw what the selector finds, and those that it may lie upon. */
function coloursOf([selector, properties]: readonly [string, string]): Found[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const [paper = '', raised = ''] = ['paper', 'raised'].map((token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const isDrawn = (colour: string) => colour !== 'none' && !/^rgba\(.*, 0\)$/.test(colour);
  const found = [...document.querySelectorAll(selector)].map((element) => ({
    name: [...element.classList].join('.') || element.tagName.toLowerCase(),
    colours: properties
      .split(' ')
      .map((property) => getComputedStyle(element).getPropertyValue(property))
      .filter(isDrawn),
    grounds: element.matches('.map-line, .map-head') ? [paper, raised] : [paper],
  }));
  return found.filter(({ colours }) => colours.length > 0);
}

const contrastTo = (ground: string, colours: readonly string[]): number =>
  Math.max(...colours.map((colour) => wcagContrast(colour, ground)));

async function measure(page: Page, [, selector, properties]: Drawn): Promise<string[]> {
  const found = await page.evaluate(coloursOf, [selector, properties] as const);
  if (found.length === 0) return [`nothing is ${selector}`];
  const poor = found.flatMap(({ name, colours, grounds }) =>
    grounds
      .filter((ground) => contrastTo(ground, colours) < 3)
      .map((ground) => `${name} ${colours.join(' and ')} on ${ground}: ${contrastTo(ground, colours).toFixed(2)}`),
  );
  return [...new Set(poor)];
}

async function measureAll(options: Parameters<typeof openPage>[1]): Promise<string[]> {
  const poor: string[] = [];
  for (const file of new Set(drawn.map(([of]) => of))) {
    const page = await openPage(file, { bypassCSP: true, ...options });
    for (const one of drawn.filter(([of]) => of === file)) poor.push(...(await measure(page, one)).map((text) => `${file}: ${text}`));
    await page.close();
  }
  return poor;
}

topic('contrast', () => {
  test.each(['light', 'dark'] as const)(
    'lines, shapes and borders have a contrast of 3:1 to what they lie upon, in %s colours',
    async (colorScheme) => {
      expect(await measureAll({ colorScheme })).toEqual([]);
    },
  );
});

topic('forcedColours', () => {
  test.each(['light', 'dark'] as const)(
    'lines, shapes and borders are seen in colours that the reader forces, %s ones',
    async (colorScheme) => {
      expect(await measureAll({ colorScheme, forcedColors: 'active' })).toEqual([]);
    },
  );

  test('so is the focus, the current place in the navigation, and how far a checklist is', async () => {
    const page = await openPage('checklists/strohfeuer-test/index.html', { forcedColors: 'active' });
    const lines = await page
      .locator('.site-menu a')
      .evaluateAll((links) => links.map((link) => [link.hasAttribute('aria-current'), getComputedStyle(link).borderBottomColor] as const));
    const here = lines.filter(([isCurrent]) => isCurrent).map(([, colour]) => colour);
    expect(here).toHaveLength(1);
    expect(lines.filter(([isCurrent, colour]) => !isCurrent && colour === here[0])).toEqual([]);
    expect(await page.locator('.run-strip progress').evaluate((bar) => getComputedStyle(bar).appearance)).toBe('auto');
    await page.locator('.items input').first().focus();
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element));
    expect(outline.outlineStyle).toBe('solid');
    await page.close();
  });
});
