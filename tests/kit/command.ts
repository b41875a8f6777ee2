import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The machine's environment without what would steer the playbook. */
const clean = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('PLAYBOOK_') && !name.startsWith('VITEST')),
);

/** Starts a command of this repository (or of a copy of it); it gets no terminal. */
export const start = (command: string, args: readonly string[] = [], env: Environment = {}, folder = root, cwd = folder): ChildProcess =>
  spawn(process.execPath, [path.join(folder, 'scripts', `${command}.ts`), ...args], {
    cwd,
    env: { ...clean, NODE_ENV: '', PLAYBOOK_TODAY: '2026-11-23', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs a command to its end. */
export function command(name: string, args: readonly string[] = [], env: Environment = {}, folder = root, cwd = folder): Promise<Outcome> {
  const child = start(name, args, env, folder, cwd);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** Waits until the child has printed something that fits; gives what it captured. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    const look = (chunk: Buffer) => {
      text += chunk;
      const match = pattern.exec(text);
      if (match) resolve(match[1] ?? match[0]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('close', (code) => reject(new Error(`ended with ${code} before ${pattern}: ${text}`)));
  });
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.on('close', resolve));
  child.kill();
  await closed;
}
