import { existsSync } from 'node:fs';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './command.ts';
import { config, valid } from './content.ts';
import { commitAll, git } from './git.ts';
import { copyRepository } from './repository.ts';
import type { Action, Surroundings } from './runner.ts';
import { remove, temporary } from './sample.ts';

/** A forge’s repository on this disk, and a clone in which somebody works. */
export interface World {
  readonly folder: string;
  readonly bare: string;
  readonly clone: string;
  readonly end: () => Promise<void>;
}

/** This repository’s code with a small playbook, committed and pushed as `main`. */
export async function makeWorld(): Promise<World> {
  const folder = await temporary('forge');
  const bare = path.join(folder, 'origin.git');
  git(folder, 'init', '--quiet', '--bare', bare);
  const clone = await copyRepository(folder);
  await rm(path.join(clone, 'node_modules'));
  await rm(path.join(clone, 'content'), { recursive: true });
  for (const [file, text] of Object.entries({ ...valid, 'playbook.yml': config })) {
    await mkdir(path.dirname(path.join(clone, 'content', file)), { recursive: true });
    await writeFile(path.join(clone, 'content', file), text);
  }
  commitAll(clone);
  git(clone, 'remote', 'add', 'origin', bare);
  git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
  return { folder, bare, clone, end: () => remove(folder) };
}

/** Commits what was changed in the clone on a branch of its own, and merges it as the forge does for a pull request; gives the head. */
export function propose({ clone }: World, number: number, branch: string): string {
  git(clone, 'checkout', '--quiet', '-B', 'proposal');
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message', `Change for ${number}`);
  const head = git(clone, 'rev-parse', 'HEAD').trim();
  git(clone, 'checkout', '--quiet', '--detach', 'main');
  git(clone, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'proposal');
  git(clone, 'push', '--quiet', '--force', 'origin', `HEAD:refs/pull/${number}/merge`, `proposal:refs/heads/${branch}`);
  git(clone, 'checkout', '--quiet', 'proposal');
  return head;
}

/** Back to main, for the next proposal. */
export const startOver = ({ clone }: World): string => git(clone, 'checkout', '--quiet', '--force', 'main');

/** The four actions that the workflows use, as they work on this disk; a checkout’s packages are those of this repository. */
export function actionsOf({ folder, bare }: World, ref: string): Surroundings['actions'] {
  const artifact = (name: string) => path.join(folder, 'artifacts', name);
  const checkout: Action = async (inputs, job) => {
    const workspace = path.join(job, 'workspace');
    const depth = inputs['fetch-depth'] === '0' ? [] : ['--depth=1'];
    git(folder, 'clone', '--quiet', ...depth, '--branch=main', `file://${bare}`, workspace);
    git(workspace, 'fetch', '--quiet', ...depth, 'origin', inputs['ref'] || ref);
    git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
    await symlink(path.join(root, 'node_modules'), path.join(workspace, 'node_modules'));
  };
  const upload: Action = async ({ name = '', path: place = '' }, job) => {
    const from = path.resolve(job, 'workspace', place);
    const to = name === 'review' ? path.join(artifact(name), path.basename(from)) : artifact(name);
    await rm(artifact(name), { recursive: true, force: true });
    await cp(from, to, { recursive: true });
  };
  const download: Action = async ({ name, pattern = '', path: place = '' }) => {
    if (name || existsSync(artifact(pattern))) await cp(artifact(name ?? pattern), place, { recursive: true });
  };
  const nothing: Action = async () => undefined;
  return {
    'actions/checkout': checkout,
    'actions/cache': nothing,
    'actions/upload-artifact': upload,
    'actions/download-artifact': download,
  };
}
