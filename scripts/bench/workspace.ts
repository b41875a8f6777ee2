import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What has to be ended or removed when the benchmark ends, however it ends. */
const endings: (() => void)[] = [];

export const atEnd = (ending: () => void): void => {
  endings.push(ending);
};

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

export const removeAtEnd = (folder: string): void => atEnd(() => remove(folder));

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
