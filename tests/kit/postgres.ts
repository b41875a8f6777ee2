import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFile, chmod, chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { findPostgres } from '../../scripts/test/programs.ts';
import { freePort } from './free-port.ts';

/** A PostgreSQL server of the test's own, on a loopback port. */
export interface Server {
  readonly port: number;
  /** The certificate that it signed itself. */
  readonly certificate: string;
  /** Runs statements in a database as administrator, one after the other. */
  readonly admin: (database: string, ...statements: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const adminPassword = 'only-for-this-test';

/** The server refuses to run as administrator; then it runs as the user without rights. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** A folder that belongs to the user that the server runs as, with the password and a certificate in it. */
async function prepare(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'playbook-postgres-'));
  await writeFile(path.join(folder, 'password'), adminPassword);
  const certificate = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', ...certificate, ...names, '-keyout', 'key.pem', '-out', 'certificate.pem'], {
    cwd: folder,
    stdio: 'ignore',
  });
  for (const file of await readdir(folder)) {
    await chmod(path.join(folder, file), 0o600);
    if (user.uid) await chown(path.join(folder, file), user.uid, user.gid);
  }
  if (user.uid) await chown(folder, user.uid, user.gid);
  return folder;
}

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(said)));
  });

async function runAll(port: number, database: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ host: '127.0.0.1', port, user: 'admin', password: adminPassword, database });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Starts a server in a folder of its own; stop it when the tests are done. */
export async function startPostgres(): Promise<Server> {
  const program = findPostgres();
  if (!program) throw new Error('There is no PostgreSQL; `npm test` installs it.');
  const folder = await prepare();
  const data = path.join(folder, 'data');
  const initial = [
    '-D',
    data,
    '-U',
    'admin',
    `--pwfile=${folder}/password`,
    '--auth=scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ];
  execFileSync(path.join(path.dirname(program), 'initdb'), initial, { ...user, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const tls = { ssl: 'on', ssl_cert_file: `${folder}/certificate.pem`, ssl_key_file: `${folder}/key.pem` };
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: folder, fsync: 'off', ...tls };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`); // in the file, so that tests can change them later
  await appendFile(path.join(data, 'postgresql.conf'), lines.join(''));
  const server = spawn(program, ['-D', data, '-p', String(port)], { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const end = () => server.kill('SIGQUIT'); // at once: nothing in it is worth keeping
  process.once('exit', end);
  await ready(server);
  return {
    port,
    certificate: path.join(folder, 'certificate.pem'),
    admin: (database, ...statements) => runAll(port, database, statements),
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      end();
      await gone;
      process.off('exit', end);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
