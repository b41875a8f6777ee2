import { parseColour } from '../../model/colour.ts';
import type { Config } from '../../model/schemas/config.ts';
import { type Accent, accentFor } from './accent.ts';
import type { Scheme } from './grounds.ts';

/** Stands in where a playbook names no colour of its own. */
const ownBrand = '#1f5f54';

type Themed = Pick<Config, 'theme'>;
type Accents = Readonly<Record<Scheme, Accent>>;

function computed(written: string): Accents {
  const brand = parseColour(written);
  if (!brand) throw new Error(`${written} is no colour, and passed the checks.`);
  return { light: accentFor(brand, 'light'), dark: accentFor(brand, 'dark') };
}

const known = new Map<string, Accents>();

/** Computed once: every page and every picture asks. */
function accentsOf({ theme: { accent = ownBrand } }: Themed): Accents {
  const accents = known.get(accent) ?? computed(accent);
  known.set(accent, accents);
  return accents;
}

/** The accent of pictures that stand for themselves, which are always light; `#rrggbb`. */
export const pictureAccent = (config: Themed): string => accentsOf(config).light.accent;

/**
 * The style sheet that makes the brand's colour the accent: `--accent`, words on a ground of it (`--on-accent`), and `--tint`.
 * Made of numbers alone, whatever the content says; the same for all pages of a build.
 */
export function accentStyle(config: Themed): string {
  const { light, dark } = accentsOf(config);
  const both = (name: keyof Accent) => `--${name}:light-dark(${light[name]},${dark[name]})`;
  return `:root{${both('accent')};--on-accent:var(--paper);${both('tint')}}`;
}
