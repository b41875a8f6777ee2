import { wcagContrast } from 'culori';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './every-page.ts';
import { topic } from './topic.ts';

/** What has to be seen beside text: by page, selector, the property that draws it, and how it lies upon the ground. */
const drawn = [
  ['map/index.html', '.map-box, .map-box-provisional', 'stroke'],
  ['map/index.html', '.map-line', 'stroke'],
  ['map/index.html', '.map-head', 'fill'],
  ['map/index.html', '.map-good, .map-warn, .map-bad, .map-soft', 'fill'],
  ['map/index.html', '.map-open', 'stroke'],
  ['map/index.html', '.filter select, .filter button', 'borderTopColor'],
  ['status/index.html', '.status .shape', 'fill'],
  ['kpis/index.html', '.spark path', 'stroke'],
  ['kpis/index.html', '.filter select, .filter-box input', 'borderTopColor'],
  [
    'kpis/loesungsquote-social/index.html',
    '.chart-line, .chart-pace, .chart-target, .chart-part-1, .chart-part-2, .chart-part-3',
    'stroke',
  ],
  ['evidence/kundenbefragung-kanaele-2026/index.html', '.chart-line-fill, .chart-part-1-fill', 'fill'],
  ['objections/index.html', '.finder-form input, .finder-form select', 'borderTopColor'],
  ['checklists/strohfeuer-test/index.html', '.items input', 'borderTopColor'],
  ['checklists/kanal-start/index.html', '.items input', 'borderTopColor'],
  ['measures/index.html', '.timeline-bar, .timeline-today', 'fill'],
  ['measures/index.html', '.timeline-row path', 'fill'],
] as const;

type Drawn = (typeof drawn)[number];

interface Found {
  readonly name: string;
  readonly colour: string;
  readonly grounds: readonly string[];
}

/** Runs in the page: the colours of what the selector finds, and those that it may lie upon. */
function coloursOf([selector, property]: readonly [string, string]): Found[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const token = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const onMap = [token('paper'), token('raised')];
  const found = [...document.querySelectorAll(selector)].map((element) => ({
    name: [...element.classList].join('.') || element.tagName.toLowerCase(),
    colour: getComputedStyle(element).getPropertyValue(property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
    grounds: element.matches('.map-line, .map-head') ? onMap : onMap.slice(0, 1),
  }));
  probe.remove();
  return found.filter(({ colour }) => colour !== 'none' && !/^rgba\(.*, 0\)$/.test(colour));
}

async function measure(page: Page, [, selector, property]: Drawn, least: number): Promise<string[]> {
  const found = await page.evaluate(coloursOf, [selector, property] as const);
  if (found.length === 0) return [`nothing is ${selector}`];
  const poor = found.flatMap(({ name, colour, grounds }) =>
    grounds
      .filter((ground) => wcagContrast(colour, ground) < least)
      .map((ground) => `${name} ${property} ${colour} on ${ground}: ${wcagContrast(colour, ground).toFixed(2)}`),
  );
  return [...new Set(poor)];
}

async function measureAll(options: Parameters<typeof openPage>[1]): Promise<string[]> {
  const poor: string[] = [];
  for (const file of new Set(drawn.map(([of]) => of))) {
    const page = await openPage(file, { bypassCSP: true, ...options });
    for (const one of drawn.filter(([of]) => of === file)) poor.push(...(await measure(page, one, 3)).map((text) => `${file}: ${text}`));
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
    expect(await page.locator('.site-header [aria-current]').evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe(
      'underline',
    );
    expect(await page.locator('.run-strip progress').evaluate((bar) => getComputedStyle(bar).appearance)).toBe('auto');
    await page.locator('.items input').first().focus();
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element));
    expect(outline.outlineStyle).toBe('solid');
    await page.close();
  });
});
