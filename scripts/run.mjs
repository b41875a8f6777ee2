// The way into every command: runs on any Node from 20 on, installs what is missing, and hands over to a Node that is
// new enough. Plain JavaScript, and nothing but Node's own modules, since nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const runtime = path.join(root, 'scripts/node');

/** Astro 7 and Vitest 5 need this one. */
const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
};

const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
const stampOf = (folder) => path.join(folder, 'node_modules/.installed');
const isInstalled = (folder) => existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === lockHash(folder);

const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i;

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

/** Installs what a folder's lock file pins, once for each state of the lock file. */
function install(folder, what) {
  if (isInstalled(folder)) return;
  process.stderr.write(`Installing ${what} …\n`);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  const { status, stderr, error } = spawnSync('npm', ['ci', ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: '' },
  });
  if (error) fail(`npm could not be started: ${error.message}`);
  if (status !== 0) {
    const why = noNetwork.test(stderr)
      ? 'The package registry can’t be reached. Is there a network, and a proxy that npm should know (`npm config set proxy`)?'
      : 'npm could not install it.';
    fail(`${why}\n\n${stderr.trim()}`);
  }
  writeFileSync(stampOf(folder), lockHash(folder));
}

/** The platform's Node binary from the registry, pinned by hash in scripts/node/package-lock.json. */
function pinnedNode() {
  install(runtime, 'a current Node (this one is too old, and stays as it is)');
  const binary = path.join(runtime, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(binary))
    fail(
      `This machine’s Node is ${process.versions.node}; 22.12 or newer is needed, and there is none to download for ${process.platform} ${process.arch}. Install it from nodejs.org.`,
    );
  return binary;
}

const [command = '', ...rest] = process.argv.slice(2);
const script = path.join(root, 'scripts', `${command}.ts`);
if (!/^[a-z-]+$/.test(command) || !existsSync(script)) fail(`There is no command \`${command}\`.`);

const node = isNewEnough(process.versions.node) ? process.execPath : pinnedNode();
install(root, 'the playbook’s packages');

// Node 22.12 to 22.17 runs TypeScript only when asked; later ones do by themselves.
const old = node === process.execPath && process.versions.node.startsWith('22.') && Number(process.versions.node.split('.')[1]) < 18;
const flags = old ? ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'] : [];
const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` };
const { status, signal, error } = spawnSync(node, [...flags, script, ...rest], { cwd: process.cwd(), stdio: 'inherit', env });
if (error) fail(error.message);
process.exit(signal ? 130 : (status ?? 1));
