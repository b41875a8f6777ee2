// The way into every command: runs on any Node from 20 on, installs what is missing, and hands over to a Node that is
// new enough. Plain JavaScript, and nothing but Node's own modules, since nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const runtime = path.join(root, 'scripts/node');

/** Astro 7 and Vitest 5 need 22.12; asking databases, and testing that, needs a SQLite that allows each action, from 24.10 on. */
const leastFor = (command) => (['refresh', 'test'].includes(command) ? '24.10' : '22.12');

const isNewEnough = (version, least) => {
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
};

const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
const stampOf = (folder) => path.join(folder, 'node_modules/.installed');
const isInstalled = (folder) => existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === lockHash(folder);

const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i;
const unreachable = 'The package registry can’t be reached. Is there a network, and a proxy that npm should know (`npm config set proxy`)?';

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

/**
 * Installs what a folder's lock file pins, once for each state of the lock file. Not `npm ci`: it refuses a lock file that
 * lacks some other platform's optional package, and not every registry has them all. `--no-save` leaves the lock file alone.
 */
function install(folder, what, isThere = () => true) {
  if (isInstalled(folder)) return;
  process.stderr.write(`Installing ${what} …\n`);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  const { status, stderr, error } = spawnSync('npm', ['install', '--no-save', ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: '' },
  });
  if (error) fail(`npm could not be started: ${error.message}`);
  if (status !== 0) fail(`${noNetwork.test(stderr) ? unreachable : 'npm could not install it.'}\n\n${stderr.trim()}`);
  if (isThere()) writeFileSync(stampOf(folder), lockHash(folder));
}

/** The platform's Node from the registry, pinned by hash in scripts/node/package-lock.json. */
function pinnedNode(least) {
  const own = `This machine’s Node is ${process.versions.node}, and ${least} or newer is needed.`;
  const { packages } = JSON.parse(readFileSync(path.join(runtime, 'package-lock.json'), 'utf8'));
  const fits = ([, { os, cpu }]) => [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch);
  const [place] = Object.entries(packages).find(fits) ?? [];
  if (!place) fail(`${own} There is none to download for ${process.platform} ${process.arch}: install it from nodejs.org.`);
  const binary = path.join(runtime, place, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const isThere = () => existsSync(binary);
  install(runtime, 'a current Node (the machine’s own is too old, and stays as it is)', isThere);
  if (!isThere()) fail(`${own} ${unreachable}`); // npm passes over optional packages that it can't get, without a word
  return binary;
}

const [command = '', ...rest] = process.argv.slice(2);
const script = path.join(root, 'scripts', `${command}.ts`);
if (!/^[a-z-]+$/.test(command) || !existsSync(script)) fail(`There is no command \`${command}\`.`);

const least = leastFor(command);
const node = isNewEnough(process.versions.node, least) ? process.execPath : pinnedNode(least);
install(root, 'the playbook’s packages');

// Node 22.12 to 22.17 runs TypeScript only when asked; later ones do by themselves.
const old = node === process.execPath && process.versions.node.startsWith('22.') && Number(process.versions.node.split('.')[1]) < 18;
// Syntax trees live for a while: a nursery that is large from the start saves copying them again and again (a sixth of a check).
const nursery = ['--min-semi-space-size=32', '--max-semi-space-size=32'];
const flags = [...nursery, ...(old ? ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'] : [])];
// Types are stripped and modules compiled once, not at each start.
const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE ?? path.join(root, 'node_modules/.cache/node-compile');
const env = { ...process.env, NODE_COMPILE_CACHE, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` };
const { status, signal, error } = spawnSync(node, [...flags, script, ...rest], { cwd: process.cwd(), stdio: 'inherit', env });
if (error) fail(error.message);
process.exit(signal ? 130 : (status ?? 1));
