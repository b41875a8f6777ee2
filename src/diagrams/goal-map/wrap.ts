/** The width of a text in pixels, in a given weight and size. */
export type Measure = (text: string, font: Font) => number;

export interface Font {
  readonly weight: 400 | 600;
  /** In pixels. */
  readonly size: number;
}

/** Puts soft hyphens where words of a language may be divided. */
export type Hyphenate = (text: string) => string;

const soft = '\u00AD';
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Pieces of a word between which a line may end: after a soft hyphen, a hyphen or a slash. */
const piecesOf = (word: string): string[] => word.split(/(?<=[\u00AD\-/–])/u).filter((piece) => piece !== '');

/** Ends a line that has to end within a word; a hyphen that is there is enough. */
const divided = (text: string): string => (text.endsWith(soft) ? `${text.slice(0, -1)}-` : text);

/** As many characters as fit, at least one: for what has no place to divide. */
function cut(text: string, fits: (text: string) => boolean): [line: string, rest: string] {
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment);
  let count = 1;
  while (count < parts.length && fits(parts.slice(0, count + 1).join(''))) count += 1;
  return [parts.slice(0, count).join(''), parts.slice(count).join('')];
}

/** The most of a word that fits on a line, divided where it may be; empty when nothing does. */
function fittingStart(pieces: readonly string[], fits: (text: string) => boolean): number {
  let count = 0;
  while (count < pieces.length - 1 && fits(divided(pieces.slice(0, count + 1).join('')))) count += 1;
  return count;
}

const plain = (text: string): string => text.replaceAll(soft, '');

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
 * is left out.
 */
export function wrap(text: string, width: number, font: Font, { measure, hyphenate }: Typesetter): string[] {
  const fits = (line: string) => measure(plain(divided(line)), font) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of hyphenate(text).split(/\s+/u).filter(Boolean)) {
    let rest = word;
    while (rest !== '') {
      [line, rest] = fill(line, rest, fits);
      if (rest === '') break;
      lines.push(plain(divided(line)));
      line = '';
    }
  }
  return line === '' ? lines : [...lines, plain(divided(line))];
}
