import Slugger, { slug } from 'github-slugger';
import type { Definition, Node, Nodes, Parent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Point } from '../model/finding.ts';
import type { BodyElement, BodyFault, BodyImage, BodyLink, BodyText, Heading, Outline } from '../model/outline.ts';
import { attributesOf, elementFaults } from './element-faults.ts';
import type { ParsedBody } from './parse.ts';
import { definitionsOf, walk } from './walk.ts';

interface Collected {
  readonly headings: Heading[];
  readonly links: BodyLink[];
  readonly images: BodyImage[];
  readonly elements: BodyElement[];
  readonly texts: BodyText[];
  readonly code: BodyText[];
  readonly faults: BodyFault[];
}

interface Collector {
  readonly into: Collected;
  readonly slugger: Slugger;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Lines of frontmatter above the body. */
  readonly offset: number;
}

const pointIn = (node: Pick<Node, 'position'>, offset: number): Point => ({
  line: (node.position?.start.line ?? 1) + offset,
  column: node.position?.start.column ?? 1,
});

/** MDX has no indented code: such lines become a paragraph, which is never what was meant. */
const isIndentedCode = (node: Nodes, parent: Parent | undefined): boolean =>
  node.type === 'paragraph' && parent?.type === 'root' && (node.position?.start.column ?? 1) > 4;

function collectElement(node: Nodes, parent: Parent | undefined, { into, offset }: Collector, point: Point): void {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  into.elements.push({ name: node.name ?? '', attributes: attributesOf(node), point });
  for (const fault of elementFaults(node, parent)) {
    into.faults.push({ code: fault.code, detail: fault.detail, point: pointIn({ position: fault.node.position }, offset) });
  }
}

function collectImage(url: string, alt: string | null | undefined, into: Collected, point: Point): void {
  into.images.push({ url, alt: alt ?? '', point });
}

function collect(node: Nodes, parent: Parent | undefined, collector: Collector): void {
  const { into, slugger, definitions } = collector;
  const point = pointIn(node, collector.offset);
  if (isIndentedCode(node, parent)) into.faults.push({ code: 'indented-code', detail: '', point });
  switch (node.type) {
    case 'heading': {
      const text = textOf(node);
      into.headings.push({ depth: node.depth, slug: slugger.slug(slug(text) ? text : 'section'), text, point });
      break;
    }
    case 'link':
      into.links.push({ url: node.url, point });
      break;
    case 'linkReference':
      into.links.push({ url: definitions.get(node.identifier)?.url ?? '', point });
      break;
    case 'image':
      collectImage(node.url, node.alt, into, point);
      break;
    case 'imageReference':
      collectImage(definitions.get(node.identifier)?.url ?? '', node.alt, into, point);
      break;
    case 'inlineCode':
    case 'code':
      into.code.push({ text: node.value, point });
      break;
    case 'text':
      into.texts.push({ text: node.value, point, ...(parent?.type === 'delete' && { mark: 'struck' }) });
      break;
    case 'listItem':
      if (typeof node.checked === 'boolean') into.texts.push({ text: '', point, mark: node.checked ? 'done' : 'open' });
      break;
    case 'mdxjsEsm':
      into.faults.push({ code: 'import-export', detail: node.value.split(/\s/, 1)[0] ?? '', point });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      into.faults.push({ code: 'expression', detail: node.value, point });
      break;
    default:
      collectElement(node, parent, collector, point);
  }
}

/** Ids that the page itself uses; a heading of that name gets a number. */
const ownIds = ['footnote-label', '_content', 'map'];

/**
 * What checks and links need to know of a body.
 * @param offset the number of lines above it in its file, added to every position
 */
export function outlineOf({ tree, faults }: ParsedBody, offset: number): Outline {
  const moved = faults.map((fault) => ({ ...fault, point: { ...fault.point, line: fault.point.line + offset } }));
  const into: Collected = { headings: [], links: [], images: [], elements: [], texts: [], code: [], faults: moved };
  const slugger = new Slugger();
  for (const id of ownIds) slugger.slug(id);
  const collector = { into, slugger, definitions: definitionsOf(tree), offset };
  walk(tree, (node, parent) => collect(node, parent, collector));
  return into;
}
