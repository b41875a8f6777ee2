import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run, say } from './command.ts';
import { ensureBrowser } from './test/browser.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const bin = (name: string): string => path.join(root, 'node_modules/.bin', name);
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** A tool that passes or fails as a whole. */
function tool(title: string, name: string, ...args: string[]): Tally {
  say(`\n${title}`);
  const { status } = spawnSync(bin(name), args, { cwd: root, stdio: 'inherit', env });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest's own count; a run that fails without a failed test (coverage, a crash) counts as one failure. */
function tests(title: string, ...args: string[]): Tally {
  say(`\n${title}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'playbook-test-'));
  const report = path.join(folder, 'report.json');
  const { status } = spawnSync(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  let tally: Tally = { passed: 0, failed: 1 };
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    tally = { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  } catch (error) {
    say(`No report was written: ${String(error)}`);
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** Runs everything: lint, types, unit tests with coverage, then the tests of the whole site one file after the other. */
await run(async () => {
  ensureBrowser();
  const tallies = [
    tool('Lint and format', 'biome', 'check', '--error-on-warnings', '.'),
    tool('Types', 'astro', 'check', '--minimumFailingSeverity', 'hint'),
    tests('Unit tests', 'src', 'scripts', '--coverage'),
    tests('Whole-site tests', 'tests', '--no-file-parallelism'),
  ];
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
});
