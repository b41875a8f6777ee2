import { cp, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { changedFile, generatePlain, writeFiles } from './generate.ts';
import type { Command } from './run-process.ts';
import type { Subject } from './subject.ts';

/** Another generator, as a small project whose files lie in `peers/<name>`. */
export interface Peer {
  readonly name: 'astro' | 'starlight';
  /** Where its packages are installed. */
  readonly modules: string;
  /** Where its entries belong, from the project's folder. */
  readonly content: string;
  readonly env: Readonly<Record<string, string>>;
}

const templateOf = ({ name }: Peer): string => path.join(import.meta.dirname, 'peers', name);

const made = ['dist', 'cache', '.astro'];

/** A project of the peer over the same bodies, in a folder of the workspace. */
export async function peerSubject(workspace: string, peer: Peer, count: number): Promise<Subject> {
  const cwd = path.join(workspace, peer.name);
  const content = path.join(cwd, peer.content);
  await cp(templateOf(peer), cwd, { recursive: true });
  await symlink(peer.modules, path.join(cwd, 'node_modules'), 'junction');
  await writeFiles(content, generatePlain(count));
  const build: Command = { program: process.execPath, args: ['node_modules/astro/bin/astro.mjs', 'build'], cwd, env: peer.env };
  return {
    build,
    changed: path.join(content, changedFile),
    clear: async () => {
      for (const folder of made) await rm(path.join(cwd, folder), { recursive: true, force: true });
    },
  };
}
