import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { converter, differenceEuclidean, modeLrgb, modeOklab, modeOklch, modeRgb, useMode, wcagContrast } from 'culori/fn';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startBrowser } from '../../../scripts/start-browser.ts';
import { parseColour } from '../../model/colour.ts';
import { accentFor } from './accent.ts';
import { grounds, type Scheme, schemes } from './grounds.ts';

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklab);
useMode(modeOklch);
const toOklch = converter('oklch');
const difference = differenceEuclidean('oklab');

const brandOf = (text: string) => {
  const brand = parseColour(text);
  if (!brand) throw new Error(`${text} is no colour.`);
  return brand;
};
const accentOf = (text: string, scheme: Scheme) => accentFor(brandOf(text), scheme);

/** The least contrast of an accent: as words on each ground, as a ground under words, and as a ring around it. */
function leastContrast(text: string, scheme: Scheme): number {
  const { accent, tint } = accentOf(text, scheme);
  return Math.min(...[...Object.values(grounds[scheme]), tint].map((ground) => wcagContrast(accent, ground)));
}

const hex = (value: number): string => `#${value.toString(16).padStart(6, '0')}`;
const extremes = ['#ffffff', '#000000', '#ffff00', '#39ff14', '#ff00ff', '#00ffff', '#0000ff', '#ff0000', '#808080', 'oklch(0.9 0.4 130)'];
const corners = extremes.flatMap((text) => (text.startsWith('#') ? [[Number.parseInt(text.slice(1), 16)] as [number]] : []));

test('words in the accent can be read on every ground, and words in the paper’s colour on it, whatever the brand', () => {
  const brands = fc.integer({ min: 0, max: 0xffffff });
  fc.assert(
    fc.property(brands, (value) => {
      for (const scheme of schemes) expect(leastContrast(hex(value), scheme)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 1500, examples: corners },
  );
  for (const text of extremes) for (const scheme of schemes) expect(leastContrast(text, scheme)).toBeGreaterThanOrEqual(4.5);
});

test('a brand’s colour that can be read stays itself; another is moved no farther than it has to be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), fc.constantFrom(...schemes), (value, scheme) => {
      const { accent } = accentOf(hex(value), scheme);
      const bound = [...Object.values(grounds[scheme])].every((ground) => wcagContrast(hex(value), ground) > 6.6);
      if (bound) expect(accent).toBe(hex(value));
      else if (accent !== hex(value)) expect(leastContrast(hex(value), scheme)).toBeLessThan(5.7);
    }),
    { numRuns: 800 },
  );
});

test('every way to write a colour gives the same accent', () => {
  for (const text of ['#0F6B5C', 'rgb(15, 107, 92)', 'rgb(15 107 92)', 'hsl(170.2deg 75.4% 23.9%)', 'oklch(47.3% 0.0847 176)'])
    for (const scheme of schemes)
      expect(difference(accentOf(text, scheme).accent, accentOf('#0f6b5c', scheme).accent), `${text} in ${scheme}`).toBeLessThan(0.01);
});

test('the hue stays', () => {
  for (const text of ['#0f6b5c', '#ffe600', '#e2001a', '#1d3c8f', '#f39200', '#39ff14'])
    for (const scheme of schemes) {
      const [was, is] = [brandOf(text), toOklch(accentOf(text, scheme).accent)];
      expect(Math.abs((was.h ?? 0) - (is?.h ?? 0)), `${text} in ${scheme}`).toBeLessThan(2);
    }
});

test('what well-known colours become', () => {
  const become = (text: string) => schemes.map((scheme) => `${accentOf(text, scheme).accent} on ${accentOf(text, scheme).tint}`).join(', ');
  const texts = ['#1f5f54', '#0f6b5c', '#ffe600', '#e2001a', '#1d3c8f', '#f39200', '#000000', '#ffffff'];
  expect(texts.map((text) => `${text}: ${become(text)}`).join('\n')).toMatchInlineSnapshot(`
    "#1f5f54: #1f5f54 on #e8ede9, #69a79a on #181f21
    #0f6b5c: #0f6b5c on #e8eeea, #59a998 on #171f21
    #ffe600: #766900 on #efeee4, #ffe600 on #22241d
    #e2001a: #d30018 on #fceae5, #ff6c61 on #241c1e
    #1d3c8f: #1d3c8f on #e6eaf0, #7099f4 on #181e27
    #f39200: #985a00 on #f3ede4, #f39200 on #221e1b
    #000000: #000000 on #dededc, #9b9b9b on #1b1e21
    #ffffff: #686868 on #eeeeeb, #ffffff on #222528"
  `);
});

test('the grounds are those of the style sheet, as the browser shows them', async () => {
  const tokens = await readFile(path.resolve('src/styles/tokens.css'), 'utf8');
  await using browser = await startBrowser();
  const shownIn = async (colorScheme: Scheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.setContent(`<style>${tokens}</style><canvas></canvas><i></i>`);
    return page.evaluate((names) => {
      const ground = document.querySelector('i') as HTMLElement;
      const pen = document.querySelector('canvas')?.getContext('2d') as CanvasRenderingContext2D;
      const colours = names.map((name) => {
        ground.style.background = `var(--${name})`;
        pen.fillStyle = getComputedStyle(ground).backgroundColor;
        pen.fillRect(0, 0, 1, 1);
        const channels = [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
        return [name, `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`];
      });
      return Object.fromEntries(colours) as Record<string, string>;
    }, Object.keys(grounds[colorScheme]));
  };
  for (const scheme of schemes) {
    const shown = await shownIn(scheme);
    const near = Object.entries(grounds[scheme]).every(([name, ground]) => difference(ground, shown[name] ?? '') < 0.004);
    if (!near) expect(shown, 'src/styles/tokens.css against src/site/theme/grounds.ts').toEqual(grounds[scheme]);
  }
});
