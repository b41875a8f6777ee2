import { converter, modeHsl, modeOklch, modeRgb, type Oklch, parse, useMode } from 'culori/fn';

useMode(modeRgb);
useMode(modeHsl);
useMode(modeOklch);

const toOklch = converter('oklch');

/** Digits without their `#` would be read as a colour, too, and YAML takes many of them for a number. */
const bareDigits = /^[0-9a-f]+$/i;

/**
 * An opaque colour as style sheets write it: `#0f6b5c`, `#fff`, `rgb(…)`, `hsl(…)`, `oklch(…)` or a name such as `teal`.
 * Lightness and chroma are numbers as in OKLCH, also beyond what screens show; a grey has no hue. Undefined for all else.
 */
export function parseColour(text: string): Oklch | undefined {
  const parsed = bareDigits.test(text) ? undefined : parse(text);
  if (!parsed || (parsed.alpha ?? 1) !== 1) return undefined;
  const { l = 0, c = 0, h } = toOklch(parsed);
  return { mode: 'oklch', l, c, ...(h !== undefined && { h }) };
}
