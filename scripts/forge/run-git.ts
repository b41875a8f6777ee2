import { execFile } from 'node:child_process';

export interface GitOutcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs git in this folder to its end; a refusal is an outcome, not an error. */
export function tryGit(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<GitOutcome> {
  const options = { cwd: folder, env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile('git', args, options, (error, out, err) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 127 : 0;
      resolve({ code, out: out.trim(), err: err.trim() || (error?.message ?? '') });
    });
  });
}
