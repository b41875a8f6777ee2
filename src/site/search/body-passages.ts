import { elementRule } from '../../model/elements.ts';
import type { BodyElement, Outline } from '../../model/outline.ts';
import type { Passage } from '../../search/document.ts';

interface Piece {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What an element shows in a sentence, such as a KPI's value; nothing for one that stands as a picture or card. */
export type Shown = (element: BodyElement) => string;

/** Elements that lay out text carry their title in an attribute. */
const titleOf = ({ name, attributes }: BodyElement): string => (elementRule(name)?.kind ? '' : (attributes['title'] ?? ''));

function piecesOf({ texts, code, images, elements }: Outline, shown: Shown): readonly Piece[] {
  const pieces = [
    ...[...texts, ...code].map(({ text, point }) => ({ ...point, text })),
    ...images.map(({ alt, point }) => ({ ...point, text: alt })),
    ...elements.map((element) => ({ ...element.point, text: titleOf(element) || shown(element) })),
  ];
  return pieces.filter(({ text }) => text !== '').sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A space between two pieces, but none before what ends a sentence: the marks that stood between them are gone. */
const joined = (before: string, text: string): string => (/^[\s,.;:!?)…“”’»–]/.test(text) ? before + text : `${before} ${text}`);

const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .reduce((before, { text }) => joined(before, text), '')
    .replace(/\s+/g, ' ')
    .trim();

/** A body as the search reads it: what stands before the first heading, and a passage for each heading. */
export function bodyPassages(outline: Outline, shown: Shown): readonly Passage[] {
  const pieces = piecesOf(outline, shown);
  const { headings } = outline;
  const lines = [...headings.map(({ point }) => point.line), Number.POSITIVE_INFINITY];
  const within = (from: number, to: number) => textOf(pieces.filter(({ line }) => line > from && line < to));
  const first = { text: within(-1, lines[0] ?? 0) };
  const others = headings.map(({ text, slug }, index) => ({
    heading: { text, slug },
    text: within(lines[index] ?? 0, lines[index + 1] ?? 0),
  }));
  return [first, ...others].filter((passage) => passage.text !== '' || 'heading' in passage);
}
