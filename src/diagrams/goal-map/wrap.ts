/** The width of a text in pixels, in a given weight and size. */
export type Measure = (text: string, font: Font) => number;

export interface Font {
  readonly weight: 400 | 600;
  /** In pixels. */
  readonly size: number;
}

/** Puts soft hyphens where words of a language may be divided. */
export type Hyphenate = (text: string) => string;

/** Ends a line that divides a word where the word has no hyphen of its own. */
export const soft = '\u00AD';
/** Ends a line that divides what has no place to divide. */
export const anywhere = '\u200B';

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Pieces of a word between which a line may end: after a soft hyphen, a hyphen or a slash. */
const piecesOf = (word: string): string[] => word.split(/(?<=[\u00AD\-/–])/u).filter((piece) => piece !== '');

/** A line as a reader sees it: with a hyphen where it divides a word. */
export const shown = (line: string): string => line.replace(/\u200B$/u, '').replace(/\u00AD$/u, '-');

/** As many characters as fit, at least one: for what has no place to divide. */
function cut(text: string, fits: (text: string) => boolean): [line: string, rest: string] {
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment);
  let count = 1;
  while (count < parts.length && fits(parts.slice(0, count + 1).join(''))) count += 1;
  return [`${parts.slice(0, count).join('')}${anywhere}`, parts.slice(count).join('')];
}

/** The most of a word that fits on a line, divided where it may be; empty when nothing does. */
function fittingStart(pieces: readonly string[], fits: (text: string) => boolean): number {
  let count = 0;
  while (count < pieces.length - 1 && fits(pieces.slice(0, count + 1).join(''))) count += 1;
  return count;
}

/** Without the places where a word might have been divided, and was not. */
const plain = (line: string): string => line.replaceAll(/\u00AD(?=.)/gu, '');

/** Puts as much of a word behind a line as fits; the rest belongs on the next one. */
function fill(line: string, word: string, fits: (text: string) => boolean): [line: string, rest: string] {
  const before = line === '' ? '' : `${line} `;
  if (fits(before + word)) return [before + word, ''];
  const pieces = piecesOf(word);
  const count = fittingStart(pieces, (start) => fits(before + start));
  if (count > 0) return [before + pieces.slice(0, count).join(''), pieces.slice(count).join('')];
  return line === '' ? cut(word, fits) : [line, word];
}

/** What is needed to set text. */
export interface Typesetter {
  readonly measure: Measure;
  readonly hyphenate: Hyphenate;
}

/**
 * Breaks a text into lines that are no wider than `width`: at blanks, else where words may be divided, else anywhere. Nothing
 * is left out. A line that divides a word ends with `soft`, or with `anywhere`.
 */
export function wrap(text: string, width: number, font: Font, { measure, hyphenate }: Typesetter): string[] {
  const fits = (line: string) => measure(shown(plain(line)), font) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of hyphenate(text).split(/\s+/u).filter(Boolean)) {
    let rest = word;
    while (rest !== '') {
      [line, rest] = fill(line, rest, fits);
      if (rest === '') break;
      lines.push(plain(line));
      line = '';
    }
  }
  return line === '' ? lines : [...lines, plain(line)];
}
