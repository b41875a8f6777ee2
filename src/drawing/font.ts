import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font as FontFile } from 'fontkitten';
import type { Font, Measure } from '../diagrams/goal-map/wrap.ts';

/** A glyph of the shipped font, in its own units with `y` upward. */
export interface Glyph {
  readonly advance: number;
  readonly path: string;
}

/** The shipped font, opened: what its text measures, and how its letters are drawn. */
export interface OpenFont {
  readonly measure: Measure;
  /** The glyph of a character; undefined when the font has none. */
  readonly glyph: (character: string, weight: Font['weight']) => Glyph | undefined;
  readonly unitsPerEm: number;
}

/** In the order of how likely their characters are. */
const subsets = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese', 'cyrillic-ext', 'greek-ext'];

/** Characters that other fonts will have to draw are taken to be this wide, in ems; marks and joiners take no room. */
const unknownWidth = 1.05;
const noWidth = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u;

/** A narrow no-break space stands before units; the font has none, and every browser draws it about so wide, in thousandths of an em. */
const narrowSpace = '\u202F';
const narrowWidth = 200;

function openWeight(root: string, weight: number): (character: string) => Glyph | undefined {
  const files: FontFile[] = [];
  const fileAt = (index: number): FontFile => {
    const name = `source-sans-3-${subsets[index]}-${weight}-normal.woff2`;
    files[index] ??= create(readFileSync(path.join(root, 'node_modules/@fontsource/source-sans-3/files', name))) as FontFile;
    return files[index];
  };
  const known = new Map<string, Glyph | undefined>();
  const find = (character: string): Glyph | undefined => {
    if (character === narrowSpace) return { advance: narrowWidth, path: '' };
    const point = character.codePointAt(0) ?? 0;
    const index = subsets.findIndex((_subset, at) => fileAt(at).hasGlyphForCodePoint(point));
    if (index < 0) return undefined;
    const glyph = fileAt(index).glyphForCodePoint(point);
    return { advance: glyph.advanceWidth, path: glyph.path.toSVG() };
  };
  return (character) => {
    if (!known.has(character)) known.set(character, find(character));
    return known.get(character);
  };
}

/**
 * Opens Source Sans 3, which the pages use, too: text that is measured here has the same width there.
 * @param root the repository's root, below which the font is installed
 */
export function openFont(root: string): OpenFont {
  const weights = { 400: openWeight(root, 400), 600: openWeight(root, 600) };
  const unitsPerEm = 1000;
  const glyph: OpenFont['glyph'] = (character, weight) => weights[weight](character);
  const advances = { 400: new Map<string, number>(), 600: new Map<string, number>() };
  const advance = (character: string, weight: Font['weight']): number => {
    const known = advances[weight].get(character);
    if (known !== undefined) return known;
    const found = glyph(character, weight)?.advance ?? (noWidth.test(character) ? 0 : unknownWidth * unitsPerEm);
    advances[weight].set(character, found);
    return found;
  };
  const measure: Measure = (text, { weight, size }) => {
    let sum = 0;
    for (const character of text) sum += advance(character, weight);
    return (sum / unitsPerEm) * size;
  };
  return { measure, glyph, unitsPerEm };
}

const opened = new Map<string, OpenFont>();

/** The shipped font, opened once. @param root the repository's root */
export function fontBelow(root: string): OpenFont {
  const font = opened.get(root) ?? openFont(root);
  opened.set(root, font);
  return font;
}
