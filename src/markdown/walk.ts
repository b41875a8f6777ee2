import type { Nodes as HastNodes } from 'hast';
import type { Definition, Nodes, Parent, Root } from 'mdast';

/** Calls back for every node, parents first. A plain walk: `visit` makes a function for each node, and every body is walked several times. */
export function walk(node: Nodes, see: (node: Nodes, parent: Parent | undefined) => void, parent?: Parent): void {
  see(node, parent);
  if ('children' in node) for (const child of node.children) walk(child, see, node);
}

/** The same for HTML. */
export function walkHtml(node: HastNodes, see: (node: HastNodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walkHtml(child, see);
}

/** What reference-style links and images refer to; of two with one name the first counts. */
export function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  walk(tree, (node) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}
