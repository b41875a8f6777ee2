import type { Definition, Image, Link, Parent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Where links and elements of a body lead in this build. */
export interface Resolver {
  /** The address that a link gets, from the output's root, e.g. `/goals/nps/index.html#why`; undefined when the reader may not know its target. */
  readonly href: (url: string) => string | undefined;
  /** Whether the entry that an element names may be shown. */
  readonly shows: (element: string, id: string) => boolean;
}

/** Replaces reference-style links and images by plain ones, so that there is one form to treat. */
function inlineDefinitions(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent || (node.type !== 'linkReference' && node.type !== 'imageReference')) return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const { url, title } = definition;
    const plain: Link | Image =
      node.type === 'linkReference'
        ? { type: 'link', url, title: title ?? null, children: node.children }
        : { type: 'image', url, title: title ?? null, alt: node.alt ?? null };
    (parent as Parent).children[index] = plain;
  });
}

/** Changes the tree in place; returns the images beside the entry. A link to what the reader may not know leaves its own text. */
export function resolveReferences(tree: Root, { href }: Resolver): string[] {
  inlineDefinitions(tree);
  const imagePaths: string[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'image') {
      node.data = {
        hProperties: {
          __ASTRO_IMAGE_: JSON.stringify({ src: node.url, alt: node.alt ?? '', index: imagePaths.length }),
          src: undefined,
          alt: undefined,
        },
      };
      imagePaths.push(node.url);
    }
    if (node.type !== 'link') return;
    const resolved = href(node.url);
    if (resolved !== undefined) node.url = resolved;
    else if (parent && index !== undefined) {
      (parent as Parent).children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    return;
  });
  return imagePaths;
}
