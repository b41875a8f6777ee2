import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Heading } from '../model/outline.ts';
import { bareTree } from './bare-tree.ts';
import type { BodyWords } from './body-words.ts';
import { elementHandlers } from './element-handlers.ts';
import type { ParsedBody } from './parse.ts';
import { type Resolver, resolveReferences } from './resolve-references.ts';
import { typesetHtml } from './typeset-html.ts';
import { walk, walkHtml } from './walk.ts';

export interface RenderedBody {
  /** HTML in which elements that need other entries stand as empty `<playbook-slot>`, and site links begin with `/`. */
  readonly html: string;
  /** Images beside the entry, as the author wrote them. */
  readonly imagePaths: readonly string[];
}

export interface BodySource {
  readonly parsed: ParsedBody;
  readonly headings: readonly Heading[];
  readonly resolver: Resolver;
  readonly words: BodyWords;
}

const stringifier = rehype().data('settings', { fragment: true }).freeze();

/** Gives the headings the ids that the outline promised. */
function identifyHeadings(tree: Root, headings: readonly Heading[]): void {
  let next = 0;
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    node.data = { ...node.data, hProperties: { id: headings[next]?.slug ?? '' } };
    next += 1;
  });
}

/** Astro looks for its image marks in the finished HTML; prose that spells one out must not be taken for it. */
const defused = <T>(value: T): T | string =>
  typeof value === 'string' ? value.replaceAll('__ASTRO_IMAGE_', '__ASTRO\u2060_IMAGE_') : value;

const defuseImageMarks = () => (tree: HastRoot) => {
  walkHtml(tree, (node) => {
    if (node.type === 'text') node.value = defused(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties)) {
      node.properties[name] = Array.isArray(value) ? value.map(defused) : defused(value);
    }
  });
};

/** The boxes of a task list can't be ticked here, so they are pictures with a name, not form fields without one. */
const nameTasks =
  ({ tasks }: BodyWords) =>
  (tree: HastRoot) => {
    walkHtml(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'input') return;
      const done = node.properties['checked'] === true;
      node.tagName = 'span';
      node.properties = { className: ['box', ...(done ? ['box-done'] : [])], role: 'img', ariaLabel: done ? tasks.done : tasks.open };
    });
  };

/** Turns a body that the checks have passed into HTML. Nothing in it is run, and all of its text is escaped. */
export function renderBody({ parsed, headings, resolver, words }: BodySource): RenderedBody {
  const tree = bareTree(parsed.tree); // it may be rendered again, with other links
  identifyHeadings(tree, headings);
  const imagePaths = resolveReferences(tree, resolver);
  const transform = unified()
    .use(remarkRehype, { handlers: elementHandlers(words, resolver), footnoteLabel: words.footnotes, footnoteBackLabel: words.backToText })
    .use(typesetHtml, words.language)
    .use(nameTasks, words)
    .use(defuseImageMarks);
  return { html: stringifier.stringify(transform.runSync(tree) as HastRoot), imagePaths };
}
