import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFor, outlinesFile } from '../../src/site/start.ts';
import { root } from '../command.ts';
import { today } from './content/draft.ts';
import { changedFile, generatePlaybook, writeFiles } from './generate.ts';
import type { Command } from './run-process.ts';
import type { Subject } from './subject.ts';
import { removeAtEnd } from './workspace.ts';

export interface PlaybookSubject extends Subject {
  readonly check: Command;
  /** Removes the pictures of maps, too: the next build is the first one. */
  readonly clearAll: () => Promise<void>;
  /** What a check remembers of the bodies; a build would be no cold one with it. */
  readonly forgetOutlines: () => Promise<void>;
  readonly countPages: () => Promise<number>;
}

async function removeAll(paths: readonly string[]): Promise<void> {
  for (const made of paths) await rm(made, { recursive: true, force: true });
}

const isPage = (file: string): boolean => file.endsWith('.html');

/** This product over so many generated entries, started as `npm run` starts it. */
export async function playbookSubject(workspace: string, count: number): Promise<PlaybookSubject> {
  const folder = path.join(workspace, `playbook-${count}`);
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'out')];
  await writeFiles(content, generatePlaybook(count));
  for (const made of [cacheFor(out), outlinesFile(content)]) removeAtEnd(made);
  const env = { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: out, PLAYBOOK_TODAY: today };
  const command = (name: string): Command => ({
    program: process.execPath,
    args: [path.join(root, 'scripts/run.mjs'), name],
    cwd: root,
    env,
  });
  return {
    build: command('build'),
    check: command('check'),
    changed: path.join(content, changedFile),
    forgetOutlines: () => rm(outlinesFile(content), { force: true }),
    clear: async () => {
      const kept = await readdir(cacheFor(out)).catch(() => []);
      const caches = kept.filter((name) => name !== 'pictures').map((name) => path.join(cacheFor(out), name));
      await removeAll([out, outlinesFile(content), ...caches]);
    },
    clearAll: () => removeAll([out, outlinesFile(content), cacheFor(out)]),
    countPages: async () => (await readdir(out, { recursive: true })).filter(isPage).length,
  };
}
