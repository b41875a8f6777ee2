import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, say } from '../command.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const bin = (name: string): string => path.join(root, 'node_modules/.bin', name);
export const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** A tool that passes or fails as a whole. */
function tool(title: string, name: string, ...args: string[]): Tally {
  say(`\n${title}`);
  const { status } = spawnSync(bin(name), args, { cwd: root, stdio: 'inherit', env });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What can be said of the code without running it. */
export const lint = (): Tally[] => [
  tool('Lint and format', 'biome', 'check', '--error-on-warnings', '.'),
  tool('Types', 'astro', 'check', '--minimumFailingSeverity', 'hint'),
];
