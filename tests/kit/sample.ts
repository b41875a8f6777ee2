import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command, type Environment, root } from './command.ts';

/** A temporary folder; remove it when the tests are done. */
export const temporary = (name: string): Promise<string> => mkdtemp(path.join(tmpdir(), `playbook-${name}-`));

export const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** A copy of the sample content, to be changed. */
export async function copySample(folder: string): Promise<string> {
  const content = path.join(folder, 'content');
  await cp(path.join(root, 'content'), content, { recursive: true });
  return content;
}

/** Builds the sample into a folder; throws with the command's words when that fails. */
export async function buildSample(out: string, env: Environment = {}, folder = root): Promise<void> {
  const { code, err } = await command('build', [], { PLAYBOOK_OUT: out, ...env }, folder);
  if (code !== 0) throw new Error(`build ended with ${code}: ${err}`);
}

/** Paths of all files below a folder, relative to it, sorted. */
export async function filesBelow(folder: string, ending = ''): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
}

export const readText = (folder: string, file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');

/** Puts texts of a file in the place of others, each of which has to be there. */
export async function edit(file: string, changes: readonly (readonly [from: string, to: string])[]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    text = text.replace(from, () => to);
  }
  await writeFile(file, text);
}
