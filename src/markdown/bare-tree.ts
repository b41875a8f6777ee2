import type { Root } from 'mdast';

/** A copy without the places of nodes: they were for the checks, and make most of a tree's weight. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) if (key !== 'position') copy[key] = bare(inner);
  return copy;
}

/** The tree of a body as it is rendered; changing it leaves the given one as it was. */
export const bareTree = (tree: Root): Root => bare(tree) as Root;
