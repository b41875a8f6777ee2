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
  /** What a check remembers of the bodies; a build would be no cold one with it. */
  readonly forgetOutlines: () => Promise<void>;
  readonly countPages: () => Promise<number>;
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
      for (const made of [out, cacheFor(out), outlinesFile(content)]) await rm(made, { recursive: true, force: true });
    },
    countPages: async () => (await readdir(out, { recursive: true })).filter(isPage).length,
  };
}
