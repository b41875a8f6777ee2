import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/start-browser.ts';
import { exampleFolder, hiddenAddresses } from '../../src/headers/places.ts';
import { root } from '../kit/command.ts';
import { freePort } from '../kit/free-port.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { letRead, nginxAround, startServer, type WebServer } from '../kit/web-server.ts';

// The example of README.md, word for word but for ports, folder and certificate, in front of something that signs people on.
let folder: string;
let out: string;
let signOn: Server;
let server: WebServer;

const cookie = 'session=signed-on';

/** As OAuth2 Proxy answers: whether somebody is signed on, and where that is done. */
const startSignOn = (port: number): Server =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/oauth2/auth') return void response.writeHead(request.headers.cookie?.includes(cookie) ? 202 : 401).end();
    response.writeHead(302, { 'set-cookie': `${cookie}; Path=/`, location: String(request.headers['x-auth-request-redirect']) }).end();
  }).listen(port, '127.0.0.1');

function replaced(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The example has no ${from}`);
    return before.replaceAll(from, () => to);
  }, text);
}

async function example(port: number, authPort: number): Promise<string> {
  const [, block = ''] = /```nginx\n(.*?)```/s.exec(await readText(root, 'README.md')) ?? [];
  return replaced(block, [
    ['listen 443 ssl;', `listen 127.0.0.1:${port};`],
    ['  ssl_certificate /etc/ssl/intranet.pem;\n', ''],
    ['  ssl_certificate_key /etc/ssl/intranet.key;\n', ''],
    ['http://127.0.0.1:4180', `http://127.0.0.1:${authPort}`],
    [exampleFolder, out],
  ]);
}

beforeAll(async () => {
  folder = await temporary('sign-on');
  out = path.join(folder, 'out');
  await buildSample(out);
  await letRead(folder);
  const authPort = await freePort();
  signOn = startSignOn(authPort);
  server = await startServer('nginx', async (place) => nginxAround(place, await example(place.port, authPort)));
});

afterAll(async () => {
  await server?.stop();
  signOn?.close();
  await remove(folder);
});

const ask = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}/${address}`, { headers, redirect: 'manual' });

test('without a sign-on no file of the output is given, whatever it is and whether it is there', async () => {
  const files = await filesBelow(out);
  expect(files.length).toBeGreaterThan(200);
  for (const file of [...files, '', 'goals/', 'goals', 'nowhere', '404.html', '_server/nginx.conf']) {
    const response = await ask(file);
    const hidden = new RegExp(hiddenAddresses).test(`/${file}`);
    expect(response.status, file).toBe(hidden ? 401 : 302);
    expect(await response.text(), file).not.toContain('Kranichrad');
    if (!hidden) expect(response.headers.get('location'), file).toBe(`/${file}`);
  }
});

test('whoever has signed on comes back to what was asked for, with all of its address', async () => {
  const response = await ask('objections/index.html?q=zu%20teuer&by=Vertrieb');
  expect(response.headers.get('location')).toBe('/objections/index.html?q=zu%20teuer&by=Vertrieb');
});

test('with one, pages, pictures and scripts come with their headers', async () => {
  for (const file of ['', 'goals/index.html', 'map/map.svg', 'kpis/erstreaktionszeit/series.csv', 'favicon.svg']) {
    const response = await ask(file, { cookie });
    expect(response.status, file).toBe(200);
    expect(response.headers.get('content-security-policy'), file).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/);
    expect(response.headers.get('x-content-type-options'), file).toBe('nosniff');
    expect(response.headers.get('cache-control'), file).toBe('private, no-cache');
  }
  const missing = await ask('nowhere', { cookie });
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('Diese Seite gibt es nicht');
});

test('a reader who signs on comes to the page that was asked for, and it works', async () => {
  const browser = await startBrowser();
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('response', (response) => response.status() >= 400 && problems.push(response.url()));
  await page.goto(`${server.origin}/kpis/erstreaktionszeit/index.html`);
  expect(new URL(page.url()).pathname).toBe('/kpis/erstreaktionszeit/index.html');
  await page.locator('[data-chart-place] canvas').first().waitFor();
  expect(problems).toEqual([]);
  await browser.close();
});
