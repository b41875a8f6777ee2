import { cp } from 'node:fs/promises';
import path from 'node:path';
import { changedFile, type Files, writeFiles } from './generate.ts';
import type { Command } from './run-process.ts';
import type { Subject } from './subject.ts';
import { setAside } from './workspace.ts';

/** Another generator, as a small project whose files lie in `peers/<name>`. */
export interface Peer {
  readonly name: 'astro' | 'starlight';
  /** Where its entries belong, from the project's folder. */
  readonly content: string;
  readonly env: Readonly<Record<string, string>>;
}

const made = ['dist', 'cache', '.astro'];

/** A project of the peer over these entries, in the folder in which the peers' packages are. */
export async function peerSubject(peers: string, { name, content, env }: Peer, files: Files): Promise<Subject> {
  const cwd = path.join(peers, name);
  await cp(path.join(import.meta.dirname, 'peers', name), cwd, { recursive: true });
  await writeFiles(path.join(cwd, content), files);
  const build: Command = { program: process.execPath, args: ['../node_modules/astro/bin/astro.mjs', 'build'], cwd, env };
  return {
    build,
    changed: path.join(cwd, content, changedFile),
    clear: async () => setAside(...made.map((folder) => path.join(cwd, folder))),
  };
}
