import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What has to be ended or removed when the benchmark ends, however it ends. */
const endings: (() => void)[] = [];

export const atEnd = (ending: () => void): void => {
  endings.push(ending);
};

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

export const removeAtEnd = (folder: string): void => atEnd(() => remove(folder));

let aside = 0;

export const isAside = (name: string): boolean => /\.aside-\d+$/.test(name);

/**
 * Out of the way now, and removed at the end: a file system may be slow for minutes after thousands of files were removed, and
 * what is measured next would pay for it.
 */
export function setAside(...paths: readonly string[]): void {
  for (const made of paths.filter((one) => existsSync(one))) {
    aside += 1;
    const elsewhere = `${made}.aside-${aside}`;
    renameSync(made, elsewhere);
    removeAtEnd(elsewhere);
  }
}

const interrupted = 130;

/** A temporary folder for everything that is generated. The last ending comes first: processes end before their folders go. */
export function openWorkspace(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'strategy-playbook-bench-'));
  removeAtEnd(folder);
  process.once('exit', () => {
    for (const ending of endings.toReversed()) ending();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(interrupted));
  return folder;
}
