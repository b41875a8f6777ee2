/** A piece of an excerpt; what was looked for is marked. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

function withoutBeginning(pieces: readonly Piece[], letters: number): readonly Piece[] {
  let left = letters;
  return pieces.flatMap(({ text, isMarked }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest === '' ? [] : [{ text: rest, isMarked }];
  });
}

/** How much of the title, or of its end, stands at the beginning of a text, with the full stop behind it. */
function lettersOfTitle(text: string, title: string): number {
  const begins = [0, ...[...title.matchAll(/\s/g)].map(({ index }) => index + 1)];
  const end = begins.map((at) => title.slice(at)).find((rest) => text.startsWith(rest) && !/^[\p{L}\p{N}]/u.test(text.slice(rest.length)));
  return end === undefined ? 0 : end.length + (/^[.\s]*/.exec(text.slice(end.length))?.[0].length ?? 0);
}

const dots = (text: string): Piece => ({ text, isMarked: false });

/**
 * An excerpt without the title, which stands above it and with which a page's text begins; cut sentences end in dots.
 * Nothing is left where only the title was found.
 */
export function trimmed(pieces: readonly Piece[], title: string): readonly Piece[] {
  const rest = withoutBeginning(pieces, lettersOfTitle(textOf(pieces), title));
  const text = textOf(rest).trim();
  if (text === '') return [];
  return [...(/^\p{Ll}/u.test(text) ? [dots('… ')] : []), ...rest, ...(/[.!?…“”"]$/.test(text) ? [] : [dots(' …')])];
}

/** Reads Pagefind's excerpt, in which `<mark>` is the only markup and all else is escaped, without putting it into the page. */
export function piecesOf(html: string): readonly Piece[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', isMarked: node.nodeName === 'MARK' }));
}
