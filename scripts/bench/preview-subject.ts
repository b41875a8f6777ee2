import { execFileSync } from 'node:child_process';
import { appendFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type PlaybookSubject, playbookSubject } from './playbook-subject.ts';
import type { Command } from './run-process.ts';

/** A pull request: a repository of which so many entries were changed since its only commit. */
export interface PreviewSubject extends PlaybookSubject {
  readonly review: Command;
}

const changes = 100;

function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'ignore' });
}

/** Entries of all kinds, evenly spread. */
async function entriesToChange(content: string): Promise<readonly string[]> {
  const files = (await readdir(content, { recursive: true })).filter((file) => file.endsWith('.mdx')).sort();
  const step = Math.max(1, Math.floor(files.length / changes));
  return files.filter((_, index) => index % step === 0).slice(0, changes);
}

export async function previewSubject(workspace: string, count: number): Promise<PreviewSubject> {
  const env = { PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'HEAD' };
  const subject = await playbookSubject(workspace, count, { name: 'preview', env });
  git(subject.content, 'init', '--quiet');
  git(subject.content, 'add', '--all');
  git(subject.content, 'commit', '--quiet', '--message', 'All');
  for (const file of await entriesToChange(subject.content)) await appendFile(path.join(subject.content, file), '\nDas ist neu.\n');
  return { ...subject, review: subject.command('review', '--base', 'HEAD', '--format', 'markdown') };
}
