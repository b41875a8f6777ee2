import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../src/site/settings.ts';

/** Names to which git gives a meaning wherever they lie, and what Windows takes `.git` for. */
const gitNames = /^(\.git(attributes|modules)?[. ]*|git~\d+)$/i;

/**
 * What is published may have been built by somebody's code: a link would publish the file that it leads to, and git runs commands that a
 * repository inside says.
 * @throws UsageError when the folder holds, or is, anything but real files and folders
 */
export async function ensurePlainFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const strange = entries.filter((entry) => !(entry.isFile() || entry.isDirectory()) || gitNames.test(entry.name));
  const wrong = strange.map((entry) => path.join(entry.parentPath, entry.name));
  if (!(await lstat(folder)).isDirectory()) wrong.push(folder);
  const [first, ...more] = wrong.sort();
  if (first === undefined) return;
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new UsageError(
    `${first}${others} can’t be published; nothing was changed. Expected files and folders alone: no links, and nothing of git’s.`,
  );
}
