import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed, root } from '../kit/command.ts';
import { remove, temporary } from '../kit/sample.ts';

let folder: string;
let clone: string;
let child: ChildProcess | undefined;

/** The machine's own Node and npm, without what this run has put before them in the path. */
const machinePath = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .filter((place) => !place.includes(`${path.sep}node_modules${path.sep}`) && place !== path.dirname(process.execPath))
  .join(path.delimiter);
const inherited = Object.entries(process.env).filter(
  ([name]) => !/^(npm_|PLAYBOOK_|VITEST|NODE_|DEV$|PROD$|MODE$|SSR$|BASE_URL$|TEST$|INIT_CWD$)/.test(name),
);
const env = { ...Object.fromEntries(inherited), PATH: machinePath };

const npm = (args: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn('npm', args, { cwd: clone, env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });

const end = (running: ChildProcess): Promise<unknown> => {
  const closed = new Promise((resolve) => running.on('close', resolve));
  if (running.pid && running.exitCode === null)
    process.kill(-running.pid, 'SIGTERM'); // npm and what it started
  else return Promise.resolve();
  return closed;
};

beforeAll(async () => {
  folder = await temporary('clone');
  clone = path.join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', root, clone]);
});

afterAll(async () => {
  if (child) await end(child);
  await remove(folder);
});

test('without a network, a bare clone says so in plain words', async () => {
  const offline = npm(['start'], {
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
    npm_config_cache: path.join(folder, 'empty-cache'),
  });
  let said = '';
  offline.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => offline.on('close', resolve));
  expect(code).not.toBe(0);
  expect(said).toContain('The package registry can’t be reached.');
  expect(existsSync(path.join(clone, 'node_modules/.installed'))).toBe(false);
});

test('npm start on a bare clone installs what is missing, builds the sample, and serves it', async () => {
  child = npm(['start', '--', '--port', '0']);
  const address = await printed(child, /The playbook is at (http:\/\/\S+)/);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Social-Media-Playbook');
}, 600_000);
