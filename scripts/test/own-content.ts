import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, say } from '../command.ts';
import { isOwnContent, listingOf } from '../init/sample.ts';
import { env, type Tally } from './tool.ts';

/** Whether `init` has put a playbook of somebody's own in the place of the sample. */
export const hasOwnContent = async (): Promise<boolean> => isOwnContent(await listingOf(path.join(root, 'content')).catch(() => ({})));

function command(name: string, out: string): Tally {
  say(`\nYour playbook: ${name}`);
  const { status } = spawnSync(process.execPath, [path.join(root, `scripts/${name}.ts`)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, PLAYBOOK_OUT: out },
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Unit tests that look for something in the sample. */
export const needSample = ['src/finder/**'];

/** What is done in the place of the tests that are about the sample: the content that is there is checked, and built. */
export function ownContent(): Tally[] {
  say('\ncontent/ is your own: the tests about the sample are left out, and your playbook is checked and built.');
  const folder = mkdtempSync(path.join(tmpdir(), 'playbook-test-'));
  const tallies = ['check', 'build'].map((name) => command(name, path.join(folder, 'out')));
  rmSync(folder, { recursive: true, force: true });
  return tallies;
}
