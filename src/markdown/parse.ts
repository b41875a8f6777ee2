import type { Node, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { VFileMessage } from 'vfile-message';
import type { Point } from '../model/finding.ts';
import type { BodyFault } from '../model/outline.ts';
import { leftOpen } from './left-open.ts';
import { processorFor } from './processors.ts';
import { rawElementAt } from './raw-element.ts';

/** A body as a syntax tree, and the places that are no MDX. What stands at such a place is missing from the tree. */
export interface ParsedBody {
  readonly tree: Root;
  readonly faults: readonly BodyFault[];
}

/** After so many broken places the rest of a body is not looked at: whoever mends these will run the check again. */
const mostSyntaxFaults = 20;

const emptyTree: Root = { type: 'root', children: [] };

/** Deeper than anybody writes; below it, the walks through a tree never run out of stack. */
const mostDepth = 100;

/** Quotes and lists that begin on one line: the parser takes minutes for thousands of them. */
const manyContainers = new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${mostDepth}}`, 'm');

const tooDeepAt = (point: Point): BodyFault => ({ code: 'too-deep', detail: '', point });

/** The first node below the depth that is allowed. */
function firstTooDeep(tree: Root): Node | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < mostDepth; depth += 1) level = level.flatMap((node) => ('children' in node ? node.children : []));
  return level[0];
}

/** The elements of a paragraph that holds nothing else; undefined when there is text between them. */
function elementsAlone(node: Nodes): MdxJsxFlowElement[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const filled = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const elements = filled.filter((child) => child.type === 'mdxJsxTextElement');
  return elements.length === filled.length
    ? elements.map((element) => ({ ...element, type: 'mdxJsxFlowElement' }) as MdxJsxFlowElement)
    : undefined;
}

/** Elements that stand alone on their lines are no part of a sentence, also where their content is on the same line. */
function unravel<Tree extends Nodes>(node: Tree): Tree {
  if (!('children' in node)) return node;
  const children: Nodes[] = node.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index] as Nodes;
    const elements = elementsAlone(child);
    if (elements) children.splice(index, 1, ...elements);
    for (const inside of elements ?? [child]) unravel(inside);
    if (elements) index += elements.length - 1;
  }
  return node;
}

function pointOf({ place, message }: VFileMessage): Point {
  const named = /^Expected a closing tag for [^(]*\((\d+):(\d+)/.exec(message); // an element left open is named only in the sentence
  const start = place && ('start' in place ? place.start : place);
  if (start && !named) return { line: start.line, column: start.column };
  return { line: Number(named?.[1] ?? 1), column: Number(named?.[2] ?? 1) };
}

/** The lines (from 0) of the block around a broken place. */
function blockAround(lines: readonly string[], line: number): { first: number; last: number } {
  const isBlank = (index: number) => (lines[index] ?? '').trim() === '';
  let first = line - 1;
  let last = line - 1;
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  while (last < lines.length - 1 && !isBlank(last + 1)) last += 1;
  return { first, last };
}

/** What is wrong, and the text with its lines blanked, so that the rest can still be read; positions stay as they are. */
function setAside(text: string, found: BodyFault): { fault: BodyFault; rest: string } {
  const lines = text.split('\n');
  const raw = rawElementAt(lines, found);
  const fault = raw?.fault ?? leftOpen(lines, found) ?? found;
  const { first, last } = raw ?? blockAround(lines, fault.point.line);
  return { fault, rest: lines.map((line, index) => (index >= first && index <= last ? '' : line)).join('\n') };
}

function tryParse(text: string): Root | BodyFault {
  const containers = manyContainers.exec(text);
  if (containers) return tooDeepAt({ line: text.slice(0, containers.index).split('\n').length, column: 1 });
  try {
    const tree = processorFor(text).parse(text) as Root;
    const deep = firstTooDeep(tree);
    return deep ? tooDeepAt({ line: deep.position?.start.line ?? 1, column: deep.position?.start.column ?? 1 }) : unravel(tree);
  } catch (error) {
    if (error instanceof RangeError) return tooDeepAt({ line: 1, column: 1 });
    if (!(error instanceof VFileMessage)) throw error;
    if (/stack space/.test(String(error.cause))) return tooDeepAt({ line: pointOf(error).line, column: 1 });
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
    const { fault, rest: next } = setAside(rest, result);
    faults.push(fault);
    if (fault.code === 'too-deep' || next === rest) break;
    rest = next;
  }
  return { tree: emptyTree, faults };
}
