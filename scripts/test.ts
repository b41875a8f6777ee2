import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArguments, root, run, say } from './command.ts';
import { hasOwnContent, needSample, ownContent } from './test/own-content.ts';
import { ensurePrograms } from './test/programs.ts';
import { bin, env, lint, type Tally } from './test/tool.ts';

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
  parseArguments({});
  ensurePrograms();
  const isOwn = await hasOwnContent();
  const unit = ['src', 'scripts', '--coverage', ...(isOwn ? needSample.flatMap((files) => ['--exclude', files]) : [])];
  const tallies = [
    ...lint(),
    tests('Unit tests', ...unit),
    ...(isOwn ? ownContent() : [tests('Whole-site tests', 'tests', '--no-file-parallelism')]),
  ];
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
});
