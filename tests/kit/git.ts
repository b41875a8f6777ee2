import { execFileSync } from 'node:child_process';

/** Runs git in a folder; no setting of the machine or of a hook that runs the tests has a say. */
export const git = (folder: string, ...args: readonly string[]): string => gitWith({}, folder, ...args);

/** The same with variables of git's own, such as the date of a commit. */
export function gitWith(own: Readonly<Record<string, string>>, folder: string, ...args: readonly string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', ['-C', folder, ...who, ...args], { env: { ...env, GIT_CONFIG_NOSYSTEM: '1', ...own }, encoding: 'utf8' });
}

/** Makes a folder a repository with everything in it committed. */
export function commitAll(folder: string): void {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'All');
}
