import {
  clampChroma,
  differenceEuclidean,
  formatHex,
  interpolate,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  useMode,
  wcagContrast,
} from 'culori/fn';
import { grounds, type Scheme } from './grounds.ts';

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklab);
useMode(modeOklch);

/** WCAG 2.2 AA asks 4.5 of text; light letters on dark need more to look as strong. */
const readable: Readonly<Record<Scheme, number>> = { light: 4.5, dark: 5.5 };

/** How much of the accent is in the tint of it. */
const tintShare = 0.09;

/** Steps until two lightnesses differ less than two neighbouring colours of a screen do. */
const steps = 14;

export interface Accent {
  /** The accent as text, line and filled ground; `#rrggbb`. */
  readonly accent: string;
  /** A ground with a breath of it; `#rrggbb`. */
  readonly tint: string;
}

const difference = differenceEuclidean('oklab');

/** Less than two neighbouring colours of a screen differ by. */
const unseen = 0.0005;

/** As a screen shows it: with as much of its chroma as there is at this lightness. */
function shown(colour: Oklch): string {
  const near = formatHex(colour);
  return difference(near, colour) < unseen ? near : formatHex(clampChroma(colour, 'oklch'));
}

/** Mixed in OKLAB: in OKLCH the hue would be nearly that of the paper. */
const tintOf = (accent: string, paper: string): string => formatHex(interpolate([paper, accent], 'oklab')(tintShare));

function isReadable(accent: string, scheme: Scheme): boolean {
  const under = [...Object.values(grounds[scheme]), tintOf(accent, grounds[scheme].paper)];
  return under.every((ground) => wcagContrast(accent, ground) >= readable[scheme]);
}

/** Where lightness goes when words have to stand out: black and white do on every ground of their scheme. */
const goal: Readonly<Record<Scheme, number>> = { light: 0, dark: 1 };

/** As light as the brand, or as near to it as can be read. */
function readableOf(brand: Oklch, scheme: Scheme): string {
  const own = shown(brand);
  if (isReadable(own, scheme)) return own;
  let [unreadable, found] = [brand.l, goal[scheme]];
  for (let step = 0; step < steps; step += 1) {
    const l = (unreadable + found) / 2;
    if (isReadable(shown({ ...brand, l }), scheme)) found = l;
    else unreadable = l;
  }
  return shown({ ...brand, l: found });
}

/**
 * The brand's colour for light or dark pages: its hue, as much of its chroma as the screen has, and its lightness moved only
 * as far as words in it need to be read on every ground and on its own tint, and words in the paper's colour on it.
 */
export function accentFor(brand: Oklch, scheme: Scheme): Accent {
  const accent = readableOf(brand, scheme);
  return { accent, tint: tintOf(accent, grounds[scheme].paper) };
}
