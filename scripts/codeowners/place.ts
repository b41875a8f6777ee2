import { existsSync } from 'node:fs';
import path from 'node:path';
import { gitRoot } from '../../src/load/git-root.ts';
import { UsageError } from '../../src/site/settings.ts';

/** Where GitHub and GitLab look, in GitHub's order. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', '.gitlab/CODEOWNERS', 'docs/CODEOWNERS'];

/**
 * The file that is there, else the forge's own folder where there is one, else the repository's root.
 * @throws UsageError when the content lies in no repository
 */
export function fileFor(content: string): string {
  const root = gitRoot(content);
  if (root === undefined)
    throw new UsageError(`${content} lies in no git repository, so there is nowhere to write the file; without \`--write\` it is printed.`);
  const found = places.find((place) => existsSync(path.join(root, place)));
  const forge = ['.github', '.gitlab'].find((folder) => existsSync(path.join(root, folder)));
  return path.join(root, found ?? (forge === undefined ? 'CODEOWNERS' : `${forge}/CODEOWNERS`));
}
