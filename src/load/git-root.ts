import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder above that is a git work tree. */
export function gitRoot(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : gitRoot(parent);
}

/** What stands before a content folder's paths in findings: its own path in its git work tree, else its name. */
export function prefixOf(folder: string): string {
  const root = gitRoot(folder) ?? path.dirname(folder);
  const relative = path.relative(root, folder).split(path.sep).join('/');
  return relative === '' ? '' : `${relative}/`;
}
