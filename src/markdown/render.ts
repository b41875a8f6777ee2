import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Heading } from '../model/outline.ts';
import { elementHandlers } from './element-handlers.ts';
import { parseBody } from './parse.ts';
import { type Resolver, resolveReferences } from './resolve-references.ts';

/** The site's own words that appear inside a body. */
export interface BodyWords {
  readonly footnotes: string;
  readonly backToText: string;
  readonly callouts: Readonly<Record<'note' | 'tip' | 'warning', string>>;
}

export interface RenderedBody {
  /** HTML in which elements that need other entries stand as empty `<playbook-slot>`, and site links begin with `/`. */
  readonly html: string;
  /** Images beside the entry, as the author wrote them. */
  readonly imagePaths: readonly string[];
}

export interface BodySource {
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly resolver: Resolver;
  readonly words: BodyWords;
}

const stringifier = rehype().data('settings', { fragment: true }).freeze();

/** Gives the headings the ids that the outline promised. */
function identifyHeadings(tree: Root, headings: readonly Heading[]): void {
  let next = 0;
  visit(tree, 'heading', (node) => {
    node.data = { ...node.data, hProperties: { id: headings[next]?.slug ?? '' } };
    next += 1;
  });
}

/** Astro looks for its image marks in the finished HTML; prose that spells one out must not be taken for it. */
const defuseImageMarks = () => (tree: HastRoot) => {
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll('__ASTRO_IMAGE_', '__ASTRO\u2060_IMAGE_');
  });
};

/** Turns a body that the checks have passed into HTML. Nothing in it is run, and all of its text is escaped. */
export function renderBody({ text, headings, resolver, words }: BodySource): RenderedBody {
  const { tree } = parseBody(text);
  identifyHeadings(tree, headings);
  const imagePaths = resolveReferences(tree, resolver);
  const transform = unified()
    .use(remarkRehype, { handlers: elementHandlers(words, resolver), footnoteLabel: words.footnotes, footnoteBackLabel: words.backToText })
    .use(defuseImageMarks);
  return { html: stringifier.stringify(transform.runSync(tree) as HastRoot), imagePaths };
}
