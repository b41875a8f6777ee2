import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { root, say } from '../command.ts';
import { runToEnd } from './run-process.ts';
import { removeAtEnd } from './workspace.ts';

const templates = path.join(import.meta.dirname, 'peers');
const cache = path.join(root, 'node_modules/.cache/strategy-playbook-bench');

/** Not `npm ci`: that refuses a lock file without the optional packages of every platform, and not every registry has them. */
const npmArguments = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const copyPackageFiles = async (to: string): Promise<void> => {
  for (const file of ['package.json', 'package-lock.json']) await cp(path.join(templates, file), path.join(to, file));
};

/** Installs what the peers' lock file pins, once for each state of the lock file. */
async function installed(): Promise<string> {
  const lock = await readFile(path.join(templates, 'package-lock.json'));
  const folder = path.join(cache, createHash('sha256').update(lock).digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  say('installing the peers …');
  const unfinished = `${folder}.installing`;
  removeAtEnd(unfinished);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await copyPackageFiles(unfinished);
  await runToEnd({ program: 'npm', args: npmArguments, cwd: unfinished, env: {} });
  await rename(unfinished, folder);
  return folder;
}

/**
 * A folder of the workspace with the peers' packages. They are copied: Astro takes packages behind a symbolic link for
 * others than those it compiled.
 * @throws ProcessFailed when npm can't install them
 */
export async function installPeers(workspace: string): Promise<string> {
  const peers = path.join(workspace, 'peers');
  await cp(await installed(), peers, { recursive: true, verbatimSymlinks: true });
  return peers;
}
