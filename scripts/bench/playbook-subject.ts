import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { cacheFor, outlinesFile } from '../../src/site/start.ts';
import { root } from '../command.ts';
import { today } from './content/draft.ts';
import { changedFile, generatePlaybook, writeFiles } from './generate.ts';
import type { Command } from './run-process.ts';
import type { Subject } from './subject.ts';
import { isAside, removeAtEnd, setAside } from './workspace.ts';

export interface PlaybookSubject extends Subject {
  readonly content: string;
  readonly check: Command;
  readonly command: (name: string, ...args: string[]) => Command;
  /** Removes the pictures of maps, too: the next build is the first one. */
  readonly clearAll: () => Promise<void>;
  /** What a check remembers of the bodies; a build would be no cold one with it. */
  readonly forgetOutlines: () => Promise<void>;
  readonly countPages: () => Promise<number>;
}

const isPage = (file: string): boolean => file.endsWith('.html');

/** Where a subject lies, and how its commands are told to run. */
export interface SubjectOptions {
  readonly name?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** This product over so many generated entries, started as `npm run` starts it. */
export async function playbookSubject(
  workspace: string,
  count: number,
  { name: own = `playbook-${count}`, env: more = {} }: SubjectOptions = {},
): Promise<PlaybookSubject> {
  const folder = path.join(workspace, own);
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'out')];
  await writeFiles(content, generatePlaybook(count));
  for (const made of [cacheFor(out), outlinesFile(content)]) removeAtEnd(made);
  const env = { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: out, PLAYBOOK_TODAY: today, ...more };
  const command = (name: string, ...args: string[]): Command => ({
    program: process.execPath,
    args: [path.join(root, 'scripts/run.mjs'), name, ...args],
    cwd: root,
    env,
  });
  return {
    build: command('build'),
    content,
    check: command('check'),
    command,
    changed: path.join(content, changedFile),
    forgetOutlines: async () => setAside(outlinesFile(content)),
    clear: async () => {
      const kept = await readdir(cacheFor(out)).catch(() => []);
      const caches = kept.filter((name) => name !== 'pictures' && !isAside(name)).map((name) => path.join(cacheFor(out), name));
      setAside(out, outlinesFile(content), ...caches);
    },
    clearAll: async () => setAside(out, outlinesFile(content), cacheFor(out)),
    countPages: async () => (await readdir(out, { recursive: true })).filter(isPage).length,
  };
}
