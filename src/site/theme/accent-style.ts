import { parseColour } from '../../model/colour.ts';
import type { Config } from '../../model/schemas/config.ts';
import { accentFor } from './accent.ts';

/** Stands in where a playbook names no colour of its own. */
const ownBrand = '#1f5f54';

function styleFor(written: string): string {
  const brand = parseColour(written);
  if (!brand) throw new Error(`${written} is no colour, and passed the checks.`);
  const [light, dark] = [accentFor(brand, 'light'), accentFor(brand, 'dark')];
  const both = (name: 'accent' | 'tint') => `--${name}:light-dark(${light[name]},${dark[name]})`;
  return `:root{${both('accent')};--on-accent:var(--paper);${both('tint')}}`;
}

const made = new Map<string, string>();

/**
 * The style sheet that makes the brand's colour the accent: `--accent`, words on a ground of it (`--on-accent`), and `--tint`.
 * Made of numbers alone, whatever the content says; the same for all pages of a build.
 */
export function accentStyle({ theme: { accent = ownBrand } }: Pick<Config, 'theme'>): string {
  const style = made.get(accent) ?? styleFor(accent);
  made.set(accent, style);
  return style;
}
