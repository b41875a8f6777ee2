import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
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
