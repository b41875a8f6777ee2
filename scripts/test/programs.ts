import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../src/site/settings.ts';
import { say } from '../command.ts';
import { browser, find, type Program } from '../programs.ts';

const office: Program = {
  name: 'LibreOffice Draw',
  variable: 'SOFFICE',
  places: [
    '/usr/bin/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
  debian: 'libreoffice-draw',
};

/** The spreadsheet comes in a package of its own, and runs as the same program: its library tells whether it is there. */
const calc: Program = {
  ...office,
  name: 'LibreOffice Calc',
  places: ['/usr/lib/libreoffice/program/libsclo.so', ...office.places.slice(1)],
  debian: 'libreoffice-calc',
};
/** Debian keeps each version of PostgreSQL in a folder of its own; the newest comes first. */
function debianVersions(): string[] {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => path.join(folder, version, 'bin/postgres'));
}

/** `initdb` lies beside it. */
const database = (): Program => ({
  name: 'PostgreSQL',
  variable: 'POSTGRES',
  places: [...debianVersions(), '/opt/homebrew/bin/postgres', '/usr/local/pgsql/bin/postgres', '/usr/bin/postgres'],
  debian: 'postgresql',
});

const nginx: Program = {
  name: 'nginx',
  variable: 'NGINX',
  places: ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'],
  debian: 'nginx-light',
};

const caddy: Program = {
  name: 'Caddy',
  variable: 'CADDY',
  places: ['/usr/bin/caddy', '/opt/homebrew/bin/caddy', '/usr/local/bin/caddy'],
  debian: 'caddy',
};

/** Without the service that the package `apache2` would start. */
const apache: Program = {
  name: 'Apache',
  variable: 'APACHE',
  places: ['/usr/sbin/apache2', '/opt/homebrew/bin/httpd', '/usr/sbin/httpd'],
  debian: 'apache2-bin',
};

/** Tells what is in a PDF, page by page; `pdfinfo` lies beside it. */
const pdfReader: Program = {
  name: 'poppler-utils',
  variable: 'PDFTOTEXT',
  places: ['/usr/bin/pdftotext', '/opt/homebrew/bin/pdftotext', '/usr/local/bin/pdftotext'],
  debian: 'poppler-utils',
};

/** The system's `pdftotext`; `PDFTOTEXT` may name another. */
export const findPdfReader = (): string | undefined => find(pdfReader);

/** The system's LibreOffice; `SOFFICE` may name another. */
export const findOffice = (): string | undefined => find(office);

/** The system's PostgreSQL server; `POSTGRES` may name another. */
export const findPostgres = (): string | undefined => find(database());

/** The system's web servers; the variables may name others. */
export const findServer = (name: 'nginx' | 'caddy' | 'apache'): string | undefined => find({ nginx, caddy, apache }[name]);

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Debian asks this program whether a service may start; one of the tests' own says no to all. */
const services = '/usr/sbin/policy-rc.d';

/** What is installed for the tests serves nobody: they start it themselves, on loopback ports. */
function withoutServices(act: () => void): void {
  const isOurs = !existsSync(services); // else somebody has decided already
  if (isOurs) writeFileSync(services, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    act();
  } finally {
    if (isOurs) rmSync(services, { force: true });
  }
}

function install(programs: readonly Program[]): void {
  say(`Installing ${programs.map(({ name }) => name).join(' and ')} for the tests …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  withoutServices(() => {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...programs.map(({ debian }) => debian));
  });
}

/** @throws UsageError when a program is missing, and can't be installed */
export function ensurePrograms(): void {
  const missing = () => [browser, office, calc, database(), nginx, caddy, apache, pdfReader].filter((program) => !find(program));
  if (missing().length > 0 && mayInstall()) install(missing());
  const still = missing().map(({ name, variable }) => `The tests need ${name}: install it, or name it in the variable ${variable}.`);
  if (still.length > 0) throw new UsageError(still.join('\n'));
}
