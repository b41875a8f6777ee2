import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { root, say } from '../command.ts';
import { runToEnd } from './run-process.ts';
import { removeAtEnd } from './workspace.ts';

const cache = path.join(root, 'node_modules/.cache/strategy-playbook-bench');

/** Not `npm ci`: that refuses a lock file without the optional packages of every platform, and not every registry has them. */
const npmArguments = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the packages that a peer's lock file pins, once for each state of the lock file; returns their `node_modules`.
 * @throws ProcessFailed when npm can't
 */
export async function installPeer(name: string): Promise<string> {
  const template = path.join(import.meta.dirname, 'peers', name);
  const lock = createHash('sha256')
    .update(await readFile(path.join(template, 'package-lock.json')))
    .digest('hex');
  const folder = path.join(cache, `${name}-${lock.slice(0, 12)}`);
  const modules = path.join(folder, 'node_modules');
  if (existsSync(modules)) return modules;
  say(`installing ${name} …`);
  const unfinished = `${folder}.installing`;
  removeAtEnd(unfinished);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) await cp(path.join(template, file), path.join(unfinished, file));
  await runToEnd({ program: 'npm', args: npmArguments, cwd: unfinished, env: {} });
  await rename(unfinished, folder);
  return modules;
}
