import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, chown, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { findServer } from '../../scripts/test/programs.ts';
import { freePort } from './free-port.ts';
import { remove, temporary } from './sample.ts';

export type ServerName = 'nginx' | 'caddy' | 'apache';

/** A real web server of the test's own, on a loopback port. */
export interface WebServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** What a configuration has to name. */
export interface Place {
  readonly port: number;
  /** A folder of the server's own, in which it may write. */
  readonly folder: string;
}

/** As administrator nothing is tried: a server that may read everything finds what others don't. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const commands: Readonly<Record<ServerName, (file: string, folder: string) => readonly string[]>> = {
  nginx: (file, folder) => ['-p', folder, '-c', file, '-e', path.join(folder, 'error.log')],
  caddy: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
  apache: (file) => ['-f', file, '-DFOREGROUND'],
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function ready(server: ChildProcess, port: number, said: () => Promise<string>): Promise<void> {
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}: ${await said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function ownFolder(name: ServerName): Promise<string> {
  const folder = await temporary(name);
  if (user.uid) await chown(folder, user.uid, user.gid);
  return folder;
}

/** Starts a server with this configuration; stop it when the tests are done. */
export async function startServer(name: ServerName, configuration: (place: Place) => Promise<string>): Promise<WebServer> {
  const program = findServer(name);
  if (!program) throw new Error(`There is no ${name}; \`npm test\` installs it.`);
  const [folder, port] = [await ownFolder(name), await freePort()];
  const file = path.join(folder, name === 'caddy' ? 'Caddyfile' : `${name}.conf`);
  await writeFile(file, await configuration({ port, folder }), { mode: 0o644 });
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(program, commands[name](file, folder), { ...user, env, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const end = () => server.kill('SIGTERM');
  process.once('exit', end);
  await ready(server, port, async () => said + (await readFile(path.join(folder, 'error.log'), 'utf8').catch(() => '')));
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null) end();
      if (server.exitCode === null) await gone;
      process.off('exit', end);
      await remove(folder);
    },
  };
}

/** Lets servers read what lies in a test's temporary folder. */
export const letRead = (folder: string): Promise<void> => chmod(folder, 0o755);

/** A whole nginx around the `server` blocks of a test. */
export const nginxAround = ({ folder }: Place, servers: string): string => `
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${servers}
}
`;

const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias', 'filter', 'deflate', 'autoindex'];

/** A whole Apache around a test's site; no types are known to it but those of the site. */
export const apacheAround = ({ port, folder }: Place, site: string): string => `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
<Directory />
  Require all denied
  AllowOverride None
</Directory>
${site}
`;

/** A whole Caddyfile around a test's site. */
export const caddyAround = ({ port }: Place, site: string): string => `
{
	admin off
	auto_https off
}
:${port} {
	bind 127.0.0.1
${site}
}
`;
