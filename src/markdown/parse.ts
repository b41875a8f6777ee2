import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { VFileMessage } from 'vfile-message';
import type { Point } from '../model/finding.ts';
import type { BodyFault } from '../model/outline.ts';

/** A body as a syntax tree, and the places that are no MDX. What stands at such a place is missing from the tree. */
export interface ParsedBody {
  readonly tree: Root;
  readonly faults: readonly BodyFault[];
}

const processor = remark().use(remarkMdx).use(remarkGfm).freeze();

/** After so many broken places the rest of a body is not looked at: whoever mends these will run the check again. */
const mostSyntaxFaults = 20;

const emptyTree: Root = { type: 'root', children: [] };

function pointOf({ place, message }: VFileMessage): Point {
  const start = place && ('start' in place ? place.start : place);
  if (start) return { line: start.line, column: start.column };
  const named = /\((\d+):(\d+)/.exec(message); // an element left open is named only in the sentence
  return { line: Number(named?.[1] ?? 1), column: Number(named?.[2] ?? 1) };
}

/** Blanks the block of lines around a broken place, so that the rest can still be read; positions stay as they are. */
function withoutBlock(lines: readonly string[], line: number): string[] {
  const isBlank = (index: number) => (lines[index] ?? '').trim() === '';
  let first = line - 1;
  let last = line - 1;
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  while (last < lines.length - 1 && !isBlank(last + 1)) last += 1;
  return lines.map((text, index) => (index >= first && index <= last ? '' : text));
}

function tryParse(text: string): Root | BodyFault {
  try {
    return processor.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return { code: 'too-deep', detail: '', point: { line: 1, column: 1 } };
    if (!(error instanceof VFileMessage)) throw error;
    return { code: 'syntax', detail: error.reason, point: pointOf(error) };
  }
}

/** Parses a body as remark-mdx and GFM do; all broken blocks are reported, not only the first. Nothing in it is run. */
export function parseBody(text: string): ParsedBody {
  const faults: BodyFault[] = [];
  let rest = text;
  while (faults.length < mostSyntaxFaults) {
    const result = tryParse(rest);
    if ('type' in result) return { tree: result, faults };
    faults.push(result);
    if (result.code === 'too-deep') break;
    const next = withoutBlock(rest.split('\n'), result.point.line).join('\n');
    if (next === rest) break;
    rest = next;
  }
  return { tree: emptyTree, faults };
}
