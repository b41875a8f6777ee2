import type { MapGoal, MapMark } from './graph.ts';
import { type Font, type Typesetter, wrap } from './wrap.ts';

/** A line of text; `x` and `y` are of its left end on the baseline, from the top left corner of the box. */
export interface BoxLine {
  readonly role: 'title' | 'by' | 'state' | 'mark' | 'missing';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In front of the text. */
  readonly shape?: MapMark['shape'];
}

/** What stands in a goal's box, and how high that makes it. */
export interface BoxContent {
  readonly lines: readonly BoxLine[];
  readonly height: number;
  /** The open place in it that waits for a KPI. */
  readonly openPlace?: { readonly y: number; readonly height: number };
}

export const fonts = {
  title: { weight: 600, size: 14 },
  text: { weight: 400, size: 12.5 },
} as const satisfies Record<string, Font>;

const pad = 11;
const lead = { title: 17, text: 16 };
/** From a line's bottom to its baseline. */
const descent = 4;
const gap = 5;
/** Room for a shape in front of a mark. */
const shapeRoom = 16;

interface Block {
  readonly role: BoxLine['role'];
  readonly text: string;
  readonly shape?: MapMark['shape'];
}

const blocksOf = ({ title, by, state, marks, missing }: MapGoal): Block[] => [
  { role: 'title', text: title },
  ...(by === undefined ? [] : [{ role: 'by' as const, text: by }]),
  ...(state ? [{ role: 'state' as const, text: state.text }] : []),
  ...marks.map(({ shape, text }) => ({ role: 'mark' as const, text, shape })),
  ...(missing.kpi === undefined ? [] : [{ role: 'missing' as const, text: missing.kpi }]),
];

/** Sets one block below `top`. */
function setBlock({ role, text, shape }: Block, top: number, width: number, setter: Typesetter): BoxLine[] {
  const isTitle = role === 'title';
  const indent = shape || role === 'missing' ? shapeRoom : 0;
  const lines = wrap(text, width - 2 * pad - indent, isTitle ? fonts.title : fonts.text, setter);
  return lines.map((line, index) => ({
    role,
    text: line,
    x: pad + indent,
    y: top + (index + 1) * (isTitle ? lead.title : lead.text) - descent,
    ...(shape && index === 0 && { shape }),
  }));
}

/** Sets a goal's text in a box of this width. */
export function fillBox(goal: MapGoal, width: number, setter: Typesetter): BoxContent {
  const lines: BoxLine[] = [];
  let bottom = pad - gap;
  let openPlace: BoxContent['openPlace'];
  for (const block of blocksOf(goal)) {
    const top = bottom + (block.role === 'missing' ? 2 * gap : gap);
    const set = setBlock(block, top, width, setter);
    bottom = (set.at(-1)?.y ?? top - descent) + descent;
    if (block.role === 'missing') openPlace = { y: top - 3, height: bottom - top + 6 };
    lines.push(...set);
  }
  return { lines, height: bottom + pad, ...(openPlace && { openPlace }) };
}
