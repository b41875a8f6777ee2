import type { Definition, Image, Nodes, Parent, Root } from 'mdast';
import { definitionsOf } from './walk.ts';

/** Where links and elements of a body lead in this build. */
export interface Resolver {
  /** The address that a link gets, from the output's root, e.g. `/goals/nps/index.html#why`; undefined when the reader may not know its target. */
  readonly href: (url: string) => string | undefined;
  /** Whether the entry that an element names may be shown. */
  readonly shows: (element: string, id: string) => boolean;
}

interface Resolving {
  readonly href: Resolver['href'];
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Those met so far, as the author wrote them. */
  readonly imagePaths: string[];
}

/** A reference-style link or image as a plain one, so that there is one form to treat. */
function inlined(node: Nodes, definitions: Resolving['definitions']): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const definition = definitions.get(node.identifier);
  if (!definition) return node;
  const { url, title } = definition;
  return node.type === 'linkReference'
    ? { type: 'link', url, title: title ?? null, children: node.children }
    : { type: 'image', url, title: title ?? null, alt: node.alt ?? null };
}

/** Puts Astro's mark in the image's place. */
function markImage(node: Image, imagePaths: string[]): void {
  const mark = JSON.stringify({ src: node.url, alt: node.alt ?? '', index: imagePaths.length });
  node.data = { hProperties: { __ASTRO_IMAGE_: mark, src: undefined, alt: undefined } };
  imagePaths.push(node.url);
}

/** What stands in a node's place. */
function resolved(found: Nodes, resolving: Resolving): Nodes[] {
  const node = inlined(found, resolving.definitions);
  if ('children' in node) (node as Parent).children = node.children.flatMap((child) => resolved(child, resolving)) as Parent['children'];
  if (node.type === 'image') markImage(node, resolving.imagePaths);
  if (node.type !== 'link') return [node];
  const url = resolving.href(node.url);
  return url === undefined ? node.children : [Object.assign(node, { url })];
}

/** Changes the tree in place; returns the images beside the entry. A link to what the reader may not know leaves its own text. */
export function resolveReferences(tree: Root, { href }: Resolver): string[] {
  const imagePaths: string[] = [];
  resolved(tree, { href, definitions: definitionsOf(tree), imagePaths });
  return imagePaths;
}
